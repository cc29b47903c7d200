import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readControls } from "@/scene/controls";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { acceptingCheck } from "../api/test/api-bench-parts";
import { phoneJpeg } from "../media/test/pictures";
import { createServices } from "../services";
import { openTestDatabase } from "./describe-each-database";
import { benchOf, type GenerationBench } from "./generation-bench";
import { type Provider, startSimulatedProvider } from "./story-provider";

const wish = "a storybook for Leo, 5, who loves trains, watercolor, 4 pages";

let directory: string;
let bench: GenerationBench | undefined;
let provider: Provider | undefined;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "deleted-photo-"));
});
afterEach(async () => {
  await bench?.close();
  await provider?.close();
  vi.unstubAllGlobals();
  await rm(directory, { recursive: true, force: true });
});

/** How many pictures lie in the data directory. */
async function blobs(): Promise<number> {
  const entries = await readdir(path.join(directory, "files", "assets"), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).length;
}

it("takes a photo away with everything that was made from it, and keeps what was drawn by words alone", async () => {
  const request = readStoryRequest(wish, { photos: [] });
  const plot = plotOutline(request, 3);
  // Nobody is seen on the second page: it is drawn by words.
  const outline = {
    ...plot,
    beats: plot.beats.map((beat, index) => ({
      ...beat,
      characters: index === 1 ? [] : plot.cast.slice(0, 1).map(({ id }) => id),
    })),
  };
  provider = await startSimulatedProvider({
    outline,
    texts: plotTexts(outline, request, 3),
    prompts: outline.beats.map(({ page }) => `Picture ${page}.`),
    scale: 1 / 5_000,
  });
  const { url } = provider.wire;
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) =>
    fetch(String(input).replace("https://api.openai.com", url), init),
  );
  const services = await createServices({
    database: await openTestDatabase("pglite"),
    dataDirectory: directory,
    models: { openai: { apiKey: "sk-test" } },
    check: acceptingCheck,
  });
  bench = benchOf(services);
  const projectId = await bench.newProject();
  const ownerId = services.localOwnerId;
  const bytes = new Uint8Array(await phoneJpeg());
  const photo = await services.media.keep({ ownerId, projectId, name: "leo.jpg", bytes });
  const told = await bench.send(projectId, wish, { attachments: [photo.id] });
  expect(told.outcome, told.text).toBe("done");
  expect(provider.uploads).toBe(1);
  // The photo, the sheet and four pages.
  expect(await blobs()).toBe(6);

  const deleted = await services.deletePhoto({ ownerId, projectId, assetId: photo.id });
  // The photo, the sheet, three pages; in their scenes and on the cover.
  expect(deleted.assetIds).toHaveLength(5);
  expect(deleted.sceneIds).toHaveLength(4);
  expect(provider.removed).toEqual(["file-1"]);
  expect(await blobs()).toBe(1);
  const scenes = await services.scenes.listScenes({ ownerId, projectId });
  const pictures = scenes.map(({ code }) => readControls(code).picture);
  expect(pictures.map((picture) => picture !== "")).toEqual([false, false, true, false, false]);
  for (const [index, { code }] of scenes.entries())
    expect(readControls(code).text).toBe(readControls(told.scenes[index]?.code ?? "").text);
  expect(await services.media.shown({ projectId, assetId: photo.id })).toBeNull();
  await expect(services.deletePhoto({ ownerId, projectId, assetId: photo.id })).rejects.toMatchObject({
    code: "not_found",
  });

  // The story goes on without the photo: what is drawn now goes by the words for its looks.
  const again = await bench.send(projectId, "draw page 1 again");
  expect(again.outcome, again.text).toBe("done");
  expect(readControls(again.scenes[1]?.code ?? "").picture).toMatch(/^asset:/);
  expect(provider.uploads).toBe(1);
});
