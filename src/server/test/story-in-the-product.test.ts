import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readControls } from "@/scene/controls";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { acceptingCheck } from "../api/test/api-bench-parts";
import type { SceneCheck } from "../check/scene-check";
import { phoneJpeg } from "../media/test/pictures";
import { createServices } from "../services";
import { openTestDatabase } from "./describe-each-database";
import { type Answered, benchOf, type GenerationBench } from "./generation-bench";
import { type Provider, type Script, startSimulatedProvider } from "./story-provider";

let directory: string;
let bench: GenerationBench | undefined;
let provider: Provider | undefined;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "story-"));
});
afterEach(async () => {
  await bench?.close();
  await provider?.close();
  bench = undefined;
  provider = undefined;
  vi.unstubAllGlobals();
  await rm(directory, { recursive: true, force: true });
});

const wish = "a storybook for Leo, 5, who loves trains, watercolor, 6 pages";
const pageCount = 6;

function storyScript(more: Partial<Script> = {}): Script {
  const request = readStoryRequest(wish, { photos: [] });
  const outline = plotOutline(request, 3);
  // A page on which nobody is seen need not wait for the cast.
  const beats = outline.beats.map((beat, index) => (index === 1 ? { ...beat, characters: [] } : beat));
  return {
    outline: { ...outline, title: "The Night Train", beats },
    texts: plotTexts(outline, request, 3).map((text) => `${text} Toot!`),
    prompts: beats.map(({ page }) => `Picture ${page}: Leo looks up at the train.`),
    scale: 1 / 2_000,
    ...more,
  };
}

/** The whole product, led to a provider that is taken for OpenAI itself. */
async function open(script: Script | null, check: SceneCheck = acceptingCheck): Promise<string> {
  if (script) {
    provider = await startSimulatedProvider(script);
    const { url } = provider.wire;
    const { fetch } = globalThis;
    vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) =>
      fetch(String(input).replace("https://api.openai.com", url), init),
    );
  }
  bench = benchOf(
    await createServices({
      database: await openTestDatabase("pglite"),
      dataDirectory: directory,
      ...(script ? { models: { openai: { apiKey: "sk-test" } }, check } : {}),
    }),
  );
  return bench.newProject();
}

async function send(projectId: string, message: string, attachments: string[] = []): Promise<Answered> {
  if (!bench) throw new Error("Not open");
  return bench.send(projectId, message, { attachments });
}

const pagesOf = ({ scenes }: Answered) => scenes.slice(1).map(({ code }) => readControls(code));

async function photo(projectId: string, name: string): Promise<string> {
  if (!bench) throw new Error("Not open");
  const { services } = bench;
  const asset = await services.media.keep({
    ownerId: services.localOwnerId,
    projectId,
    name,
    bytes: new Uint8Array(await phoneJpeg()),
  });
  return asset.id;
}

describe("a story without a model", () => {
  it("is a cover and as many pages as were asked for, each told, drawn and proved", async () => {
    const projectId = await open(null);
    const answer = await send(projectId, wish);
    expect(answer.outcome, answer.text).toBe("done");
    expect(answer.scenes.map(({ name }) => name)).toEqual([
      "Cover",
      ...Array.from({ length: pageCount }, (_, index) => `Page ${index + 1}`),
    ]);
    const pages = pagesOf(answer);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(pageCount);
    expect(pages.map(({ text }) => text).join(" ")).toContain("Leo");
    for (const page of pages) expect(page.picture).toBe("");
    expect(answer.message?.receipt).toMatchObject({ costUsd: 0, undoable: true });
  });

  it("is undone with one step", async () => {
    const projectId = await open(null);
    await send(projectId, wish);
    const undone = await send(projectId, "undo");
    expect(undone.scenes).toEqual([]);
  });
});

describe("a story with a model", () => {
  it("is planned, told and drawn, the cast drawn once, the cover's picture for nothing", async () => {
    const projectId = await open(storyScript());
    const answer = await send(projectId, wish);
    expect(answer.outcome, answer.text).toBe("done");
    const pages = pagesOf(answer);
    for (const page of pages) {
      expect(page.picture).toMatch(/^asset:/);
      expect(page.text).toContain("Toot!");
    }
    expect(readControls(answer.scenes[0]?.code ?? "")).toMatchObject({
      title: "The Night Train",
      picture: pages[0]?.picture,
    });
    const sheets = provider?.drawn.filter((prompt) => prompt.startsWith("A character sheet"));
    expect(sheets).toHaveLength(1);
    expect(provider?.drawn).toHaveLength(pageCount + 1);
    for (const prompt of provider?.drawn ?? []) expect(prompt.length / 4).toBeLessThanOrEqual(400);
    expect(answer.text).toContain(`${pageCount} pictures are drawn`);
  });

  it("is told and drawn while its pages are still being proved", async () => {
    const provesLate: SceneCheck = {
      ...acceptingCheck,
      async prove(job, signal) {
        await vi.waitFor(
          () => expect([provider?.told.length, provider?.drawn.length]).toEqual([1, pageCount + 1]),
          {
            timeout: 20_000,
          },
        );
        return acceptingCheck.prove(job, signal);
      },
    };
    const projectId = await open(storyScript(), provesLate);
    const answer = await send(projectId, wish);
    expect(answer.outcome, answer.text).toBe("done");
    for (const page of pagesOf(answer)) {
      expect(page.picture).toMatch(/^asset:/);
      expect(page.text).toContain("Toot!");
    }
  });

  it("keeps what was told and drawn where its pages could not be laid out, and says so", async () => {
    const refuses: SceneCheck = {
      ...acceptingCheck,
      prove: async () => ({
        type: "refused",
        problems: [{ rule: "throws", message: "No" }],
        durationMs: 0,
      }),
    };
    const projectId = await open(storyScript(), refuses);
    const answer = await send(projectId, wish);
    expect(answer.scenes).toEqual([]);
    expect(answer.text).toContain("was left out, since the scene that it is about could not be made");
    const stories = await bench?.services.stories.list({
      ownerId: bench.services.localOwnerId,
      projectId,
    });
    expect(
      stories?.[0]?.pages.every(({ text, pictureAssetId }) => text !== null && pictureAssetId !== null),
    ).toBe(true);
  });

  it("sends each photo once, and none when the same people are in another story", async () => {
    const projectId = await open(storyScript());
    const leo = await photo(projectId, "leo.jpg");
    await send(projectId, wish, [leo]);
    expect(provider?.uploads).toBe(1);
    const again = await send(projectId, `another story for Leo about the sea, ${pageCount} pages`, [leo]);
    expect(again.outcome, again.text).toBe("done");
    expect(provider?.uploads).toBe(1);
  });

  it("completes though the provider refuses every second picture, and draws none twice", async () => {
    const projectId = await open(storyScript({ refuses: (nth) => nth % 2 === 1 }));
    const answer = await send(projectId, wish);
    expect(pagesOf(answer).filter(({ picture }) => picture !== "")).toHaveLength(pageCount);
    expect(new Set(provider?.drawn).size).toBe(provider?.drawn.length);
  });

  it("keeps what is done where the provider dies half-way", async () => {
    const projectId = await open(storyScript({ diesAt: 3 }));
    const answer = await send(projectId, wish);
    const before = pagesOf(answer).filter(({ picture }) => picture !== "").length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(pageCount);
    expect(pagesOf(answer).every(({ text }) => String(text).includes("Toot!"))).toBe(true);
  });

  it("is told by a plot of its own where the model declines, and says so", async () => {
    const projectId = await open(storyScript({ declinesToTell: true }));
    const answer = await send(projectId, wish);
    expect(answer.text).toContain("a plot of our own");
    expect(pagesOf(answer).every(({ text }) => String(text).length > 20)).toBe(true);
  });
});
