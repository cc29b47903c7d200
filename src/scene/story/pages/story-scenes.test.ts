import { expect, it } from "vitest";
import { readControls } from "@/scene/controls";
import { checkScene } from "@/scene/static-check";
import { plotOutline } from "../plot-outline";
import { readStoryRequest } from "../read-story-request";
import { coverPage, coverScene, layoutOfPage, pageScene, secondsOfPage } from "./story-scenes";

const request = readStoryRequest(
  "a paper cut storybook for Leo, 5, curly red hair, who loves trains, 8 pages",
  {
    photos: [],
  },
);
const outline = plotOutline(request, 4);

it("makes scenes that pass the static check, also of a page on which nobody and nothing is", () => {
  const [beat] = outline.beats;
  if (!beat) throw new Error("No beat");
  const empty = { ...beat, characters: [], things: [] };
  for (const scene of [
    coverScene(outline, request, 4),
    ...outline.beats.map((one) => pageScene(one, one.what, outline, request, 4)),
    pageScene(empty, "", outline, request, 4),
  ])
    expect(checkScene(scene.code), scene.name).toEqual([]);
});

it("carries the looks of those who are on the page, the same on each, in the book's style", () => {
  const casts = outline.beats.map((beat) => {
    const { cast, style } = readControls(pageScene(beat, "", outline, request, 4).code);
    expect(style).toBe("paper-cut");
    return (cast as { name: string }[]).find(({ name }) => name === "Leo");
  });
  const looks = casts.flatMap((leo) => (leo ? [JSON.stringify({ ...leo, pose: "" })] : []));
  expect(new Set(looks).size).toBe(1);
  expect(looks[0]).toContain("curly red hair");
});

it("shows on the cover the first page that the hero is on", () => {
  const beats = outline.beats.map((beat, index) => (index < 2 ? { ...beat, characters: [] } : beat));
  expect(coverPage({ ...outline, beats })).toBe(3);
});

it("plays a page as long as it takes to read it aloud, in any script", () => {
  expect(secondsOfPage("")).toBe(2.5);
  expect(secondsOfPage("Leo heard a whistle, far away.")).toBeGreaterThan(4);
  expect(secondsOfPage("从前有一只小狐狸住在大森林里")).toBeGreaterThan(4);
  expect(secondsOfPage("word ".repeat(500))).toBe(30);
});

it("lays no long text over a picture", () => {
  for (let page = 1; page <= 30; page++) expect(layoutOfPage("word ".repeat(60), page)).not.toBe("over");
});
