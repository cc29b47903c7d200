import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readControls } from "@/scene/controls";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { acceptingCheck } from "../api/test/api-bench-parts";
import { createServices } from "../services";
import { openTestDatabase } from "./describe-each-database";
import { type Answered, benchOf, type GenerationBench } from "./generation-bench";
import { type Provider, startSimulatedProvider } from "./story-provider";

const wish = "a storybook for Leo, 5, who loves trains, watercolor, 5 pages";
const pageCount = 5;

let directory: string;
let bench: GenerationBench | undefined;
let provider: Provider | undefined;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "story-edits-"));
});
afterEach(async () => {
  await bench?.close();
  await provider?.close();
  bench = undefined;
  provider = undefined;
  vi.unstubAllGlobals();
  await rm(directory, { recursive: true, force: true });
});

/** The whole product with a story in it, and how to go on talking about that. */
async function storyTold(options: { withModel: boolean }) {
  if (options.withModel) {
    const request = readStoryRequest(wish, { photos: [] });
    const outline = plotOutline(request, 3);
    provider = await startSimulatedProvider({
      outline,
      texts: [...plotTexts(outline, request, 3), "One page more."].map((text) => `${text} Toot!`),
      prompts: [...outline.beats, null].map((_, index) => `Picture ${index + 1}: Leo and the train.`),
      scale: 1 / 5_000,
    });
    const { url } = provider.wire;
    const { fetch } = globalThis;
    vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) =>
      fetch(String(input).replace("https://api.openai.com", url), init),
    );
  }
  const opened = benchOf(
    await createServices({
      database: await openTestDatabase("pglite"),
      dataDirectory: directory,
      check: acceptingCheck,
      ...(options.withModel ? { models: { openai: { apiKey: "sk-test" } } } : {}),
    }),
  );
  bench = opened;
  const projectId = await opened.newProject();
  const first = await opened.send(projectId, wish);
  expect(first.outcome, first.text).toBe("done");
  const told = provider?.told.length ?? 0;
  const drawn = provider?.drawn.length ?? 0;
  return {
    first,
    say: async (message: string, selectedSceneId?: string) => {
      const answer = await opened.send(projectId, message, selectedSceneId ? { selectedSceneId } : {});
      expect(answer.outcome, `${message}: ${answer.text}`).toBe("done");
      return answer;
    },
    ask: (message: string) => opened.send(projectId, message),
    /** What the provider was asked for since the story was told. */
    since: () => ({
      told: provider?.told.slice(told) ?? [],
      drawn: provider?.drawn.slice(drawn) ?? [],
    }),
  };
}

const pagesOf = ({ scenes }: Answered) => scenes.slice(1).map(({ code }) => readControls(code));
const textsOf = (answer: Answered) => pagesOf(answer).map(({ text }) => text);
const picturesOf = (answer: Answered) => pagesOf(answer).map(({ picture }) => picture);

/** The pages, from 1, on which something differs. */
function changedPages(before: Answered, after: Answered): number[] {
  return pagesOf(after).flatMap((page, index) =>
    JSON.stringify(page) === JSON.stringify(pagesOf(before)[index]) ? [] : [index + 1],
  );
}

describe("a story that is changed without a model", () => {
  it("has one page's picture as wished, another arrangement, and another thing, the other pages as they were", async () => {
    const { first, say } = await storyTold({ withModel: false });
    const foggy = await say("redo page 3's picture in thick fog");
    expect(changedPages(first, foggy)).toEqual([3]);
    expect(pagesOf(foggy)[2]).toMatchObject({ weather: "fog" });
    const again = await say("draw page 2 again");
    expect(changedPages(foggy, again)).toEqual([2]);
    const balloon = await say("put a red balloon on page 1");
    expect(pagesOf(balloon)[0]?.things).toContain("red balloon");
    expect(textsOf(balloon)).toEqual(textsOf(first));
  });

  it("has a text as it was given, also for the page that is open, and says honestly what takes a model", async () => {
    const { first, say, ask } = await storyTold({ withModel: false });
    const given = await say("change the text of page 2 to “Leo ran. Toot!”");
    expect(changedPages(first, given)).toEqual([2]);
    expect(textsOf(given)[1]).toBe("Leo ran. Toot!");
    const open = await say("change the text to “Good night.”", given.scenes[4]?.sceneId);
    expect(textsOf(open)[3]).toBe("Good night.");
    const refused = await ask("make page 4's text funnier");
    expect(refused.text).toContain("takes a model");
    expect(textsOf(refused)).toEqual(textsOf(open));
  });

  it("is restyled as a whole in one step that is undone as one", async () => {
    const { first, say } = await storyTold({ withModel: false });
    const cut = await say("make all pictures paper cut");
    for (const { code } of cut.scenes) expect(readControls(code)).toMatchObject({ style: "paper-cut" });
    expect(textsOf(cut)).toEqual(textsOf(first));
    const undone = await say("undo");
    for (const { code } of undone.scenes) expect(readControls(code)).toMatchObject({ style: "watercolor" });
  });

  it("has a page more, and those behind it count on", async () => {
    const { first, say } = await storyTold({ withModel: false });
    const added = await say("add a page after 2 where Leo finds a brass whistle in the snow");
    expect(added.scenes.map(({ name }) => name)).toEqual([
      "Cover",
      ...Array.from({ length: pageCount + 1 }, (_, index) => `Page ${index + 1}`),
    ]);
    expect(pagesOf(added).map(({ page }) => page)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(pagesOf(added)[2]).toMatchObject({
      text: "Leo finds a brass whistle in the snow.",
      weather: "snow",
      things: ["brass whistle"],
    });
    expect(textsOf(added).filter((_, index) => index !== 2)).toEqual(textsOf(first));
    // The pages are known by their new numbers from now on, and by the old ones when it is taken back.
    const foggy = await say("redo page 6's picture in thick fog");
    expect(changedPages(added, foggy)).toEqual([6]);
    await say("undo");
    const undone = await say("undo");
    expect(textsOf(undone)).toEqual(textsOf(first));
    const third = await say("redo page 3's picture in thick fog");
    expect(changedPages(undone, third)).toEqual([3]);
  });

  it("is told again on the pages that were named alone", async () => {
    const { first, say } = await storyTold({ withModel: false });
    const again = await say(
      "tell it again with changes on pages 2 and 4: page 2 Leo meets a fox in the forest; page 4 all are asleep at night",
    );
    expect(changedPages(first, again)).toEqual([2, 4]);
    expect(textsOf(again)[1]).toBe("Leo meets a fox in the forest.");
    expect(pagesOf(again)[3]).toMatchObject({ time: "night", feeling: "sleepy" });
  });

  it("leaves everything else to the router, and asks which page is meant where there is none such", async () => {
    const { first, say, ask } = await storyTold({ withModel: false });
    const removed = await say("delete page 5");
    expect(removed.scenes).toHaveLength(first.scenes.length - 1);
    expect((await ask("draw page 12 again")).text).toContain("none with the number 12");
    expect((await ask("add a page after 2")).text).toContain("What happens");
  });
});

describe("a story that is changed with a model", () => {
  it("has one picture drawn again as it is wished, and nothing else asked for", async () => {
    const { first, say, since } = await storyTold({ withModel: true });
    const night = await say("redo page 3's picture at night");
    expect(changedPages(first, night)).toEqual([3]);
    expect(picturesOf(night)[2]).not.toBe(picturesOf(first)[2]);
    expect(since().told).toEqual([]);
    expect(since().drawn).toHaveLength(1);
    expect(since().drawn[0]).toContain("night");
  });

  it("has one page's text written anew as wished", async () => {
    const { first, say, since } = await storyTold({ withModel: true });
    const shorter = await say("make page 4's text shorter");
    expect(picturesOf(shorter)).toEqual(picturesOf(first));
    expect(since().told).toHaveLength(1);
    expect(since().told[0]).toContain("Write it anew so that it is: shorter");
    expect(since().drawn).toEqual([]);
  });

  it("is restyled: a new sheet and every picture anew, the texts as they were", async () => {
    const { first, say, since } = await storyTold({ withModel: true });
    const cut = await say("make all pictures paper cut");
    expect(textsOf(cut)).toEqual(textsOf(first));
    for (const [index, picture] of picturesOf(cut).entries()) {
      expect(picture).toMatch(/^asset:/);
      expect(picture).not.toBe(picturesOf(first)[index]);
    }
    expect(since().told).toEqual([]);
    expect(since().drawn).toHaveLength(pageCount + 1);
    for (const prompt of since().drawn) expect(prompt).toContain("paper cut");
  });

  it("is told again on three pages: only their texts and pictures are asked for", async () => {
    const { first, say, since } = await storyTold({ withModel: true });
    const again = await say("tell it again with changes on pages 2, 3 and 5: there is a big dog");
    expect(since().told).toHaveLength(1);
    expect(since().told[0]).toContain("these pages only: 2, 3, 5");
    expect(since().drawn).toHaveLength(3);
    expect(changedPages(first, again).filter((page) => page === 1 || page === 4)).toEqual([]);
    for (const page of pagesOf(again)) expect(String(page.text)).toContain("Toot!");
  });

  it("has a page more, told and drawn alone", async () => {
    const { first, say, since } = await storyTold({ withModel: true });
    const added = await say("add a page after 5 where Leo sleeps");
    expect(added.scenes).toHaveLength(first.scenes.length + 1);
    expect(since().drawn).toHaveLength(1);
    expect(pagesOf(added)[5]).toMatchObject({ text: "One page more. Toot!" });
    expect(picturesOf(added)[5]).toMatch(/^asset:/);
    expect(picturesOf(added).slice(0, 5)).toEqual(picturesOf(first));
  });
});
