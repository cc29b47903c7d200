import { describe, expect, it } from "vitest";
import type { StoryRequest } from "@/domain/story";
import { storyOutlineSchema } from "@/domain/story";
import { findThing } from "@/kit/story/things/find-thing";
import { plotOutline } from "./plot-outline";
import { plotTexts } from "./plot-texts";
import { plots } from "./plots/index";
import { interludes } from "./plots/interludes";
import { readStoryRequest } from "./read-story-request";
import { tellPlot } from "./tell";

/** A request that leads to the plot, by the words that call it. */
function requestFor(plot: (typeof plots)[number], more: Partial<StoryRequest> = {}): StoryRequest {
  const request = readStoryRequest("a storybook for Leo and Mia", { photos: [] });
  const fears = plot.id === "facing-the-fear" ? ["thunder"] : [];
  return { ...request, about: plot.calledBy.join(" "), fears, loves: ["old trains"], ...more };
}

const pageCounts = [4, 7, 10, 15, 30];
const ages = [2, 5, 9];

describe.each(plots.map((plot) => [plot.id, plot] as const))("%s", (id, plot) => {
  it("is told in any length and for any age, whole and without a gap", () => {
    for (const pages of pageCounts)
      for (const readingAge of ages) {
        const request = requestFor(plot, { pages, readingAge });
        const told = tellPlot(request, 11);
        expect(told.plot.id).toBe(id);
        const outline = plotOutline(request, 11);
        expect(storyOutlineSchema.safeParse(outline).success).toBe(true);
        expect(outline.beats.map(({ page }) => page)).toEqual(
          Array.from({ length: pages }, (_, at) => at + 1),
        );
        const texts = plotTexts(outline, request, 11);
        expect(texts).toHaveLength(pages);
        for (const text of texts) {
          expect(text).toMatch(/\S/);
          expect(text).not.toMatch(
            /[{}]|undefined|null| {2}|\b(\w+) \1\b(?! \1)(?<!that that|had had|tock tock)/,
          );
          expect(text).not.toMatch(/\ba [aeiou]\w/i);
        }
      }
  });

  it("begins and ends as the plot does, and never says a thing twice but its refrain", () => {
    for (const pages of pageCounts) {
      const { pages: told } = tellPlot(requestFor(plot, { pages }), 5);
      expect(told[0]?.sentences[0]).toContain(told[0]?.sentences[0]?.includes("Leo") ? "Leo" : "");
      const sentences = told.flatMap((page) => page.sentences);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it("speaks of the hero as he, she, they or it", () => {
    for (const [pronoun, wrong] of [
      ["she", /\b(?:he|him|his|himself)\b/i],
      ["they", /\bthey (?:was|is|has)\b/i],
    ] as const) {
      const request = requestFor(plot);
      const [leo, ...others] = request.cast;
      if (!leo) throw new Error("No hero");
      const cast = [
        { ...leo, name: "Sam", pronoun },
        ...others.map((one) => ({ ...one, pronoun: "she" as const })),
      ];
      const { pages } = tellPlot({ ...request, cast }, 5);
      const spoken = pages
        .flatMap(({ sentences }) => sentences)
        .join(" ")
        // What is said by and of others keeps its own.
        .replaceAll(/“[^”]*”/g, "");
      if (pronoun === "they") expect(spoken).not.toMatch(wrong);
      else expect(spoken.match(/\b(?:himself)\b/i)).toBeNull();
    }
  });

  it("names things that the illustrator can draw", () => {
    for (const { things = [] } of plot.beats)
      for (const thing of things) expect(findThing(thing), `${id}: ${thing}`).not.toBeNull();
  });
});

it("weaves in what the hero loves and fears", () => {
  const request: StoryRequest = {
    ...readStoryRequest("a story for Leo, who is afraid of thunder", { photos: [] }),
    loves: ["old trains"],
  };
  const words = plotTexts(plotOutline(request, 2), request, 2).join(" ");
  expect(words).toContain("thunder");
  expect(words).toContain("old trains");
});

it("is the same for the same seed, and varies with it", () => {
  const request = readStoryRequest("a story about a brave little snail", { photos: [] });
  expect(plotOutline(request, 1)).toEqual(plotOutline(request, 1));
  const titles = Array.from({ length: 12 }, (_, seed) => plotOutline(request, seed).title);
  expect(new Set(titles).size).toBeGreaterThan(1);
});

it("tells an outline that is not its own by what happens in it", () => {
  const request = readStoryRequest("a story for Leo, 6 pages", { photos: [] });
  const outline = plotOutline(request, 1);
  const other = {
    ...outline,
    beats: outline.beats.map((beat) => ({ ...beat, what: `On page ${beat.page}.` })),
  };
  expect(plotTexts(other, request, 1)).toEqual(other.beats.map(({ what }) => what));
});

it("has interludes enough for the longest story, with things that can be drawn", () => {
  expect(interludes.length + Math.min(...plots.map(({ beats }) => beats.length))).toBeGreaterThanOrEqual(30);
  for (const { things = [] } of interludes)
    for (const thing of things) expect(findThing(thing), thing).not.toBeNull();
});

it("dresses everybody in clothes of their own, and a family in one skin", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const request = readStoryRequest("A story about a boy named Tom and his sister Ada, 6 pages", {
      photos: [],
    });
    const [tom, ada] = plotOutline(request, seed).cast;
    expect(tom?.clothing).not.toBe(ada?.clothing);
    expect(tom?.skin).toBe(ada?.skin);
    expect(tom?.hair).not.toMatch(/braid|ponytail|long/);
  }
});
