import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BatchOrder } from "@/domain/batch-order";
import { readControls } from "@/scene/controls";
import { plotOutline } from "@/scene/story/plot-outline";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { acceptingCheck } from "../api/test/api-bench-parts";
import type { Database } from "../db/database";
import { phoneJpeg } from "../media/test/pictures";
import type { ModelSettings } from "../models/models-from-settings";
import { createServices, type Services } from "../services";
import { tellInBatches } from "./batch-story";
import { describeEachDatabase, openTestDatabase } from "./describe-each-database";
import { type Answered, benchOf } from "./generation-bench";
import { type Provider, type Script, startSimulatedProvider } from "./story-provider";
import { createTestClock, type TestClock } from "./test-clock";

const wish =
  "a storybook for Leo, 5, who loves trains, watercolor, 6 pages; ready by tomorrow, half the price";
const pageCount = 6;
const minute = 60_000;

let directory: string;
let clock: TestClock;
let provider: Provider;
let database: Database | null = null;
let services: Services | null = null;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "batches-"));
  clock = createTestClock(new Date("2026-11-25T10:00:00Z"));
});
afterEach(async () => {
  await services?.close();
  await provider.close();
  services = null;
  database = null;
  vi.unstubAllGlobals();
  await rm(directory, { recursive: true, force: true });
});

function script(more: Partial<Script> = {}): Script {
  const outline = plotOutline(readStoryRequest(wish, { photos: [] }), 3);
  // Nobody is seen on the second page.
  const beats = outline.beats.map((beat, index) => ({
    ...beat,
    characters: index === 1 ? [] : outline.cast.slice(0, 1).map(({ id }) => id),
  }));
  return {
    outline: { ...outline, title: "The Night Train", beats },
    texts: beats.map(({ page }) => `Toot, says the train on page ${page}!`),
    prompts: beats.map(({ page }) => `Picture ${page}: Leo looks up at the train.`),
    scale: 1 / 5_000,
    ...more,
  };
}

const openai: ModelSettings = { openai: { apiKey: "sk-test" } };
const both: ModelSettings = { ...openai, anthropic: { apiKey: "sk-ant-test" } };

async function start(more: Partial<Script> = {}): Promise<void> {
  provider = await startSimulatedProvider(script(more));
  const { url } = provider.wire;
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) =>
    fetch(String(input).replace(/https:\/\/api\.(?:openai|anthropic)\.com/, url), init),
  );
}

/** The services anew over the same data, as after a restart. */
async function open(models: ModelSettings = openai, driver: "pglite" | "postgres" | "neon" = "pglite") {
  database ??= await openTestDatabase(driver);
  const kept = database;
  services = await createServices({
    // The data outlives the services here, as it does a process.
    database: { ...kept, close: async () => undefined },
    dataDirectory: directory,
    models,
    check: acceptingCheck,
    clock,
    batchSweepMs: 20,
  });
  return services;
}

async function restart(models: ModelSettings = openai): Promise<void> {
  await services?.close();
  await open(models);
}

function at(): Services {
  if (!services) throw new Error("Not open");
  return services;
}

async function orderOf(projectId: string): Promise<BatchOrder> {
  const { orders } = await at().projects.openProject({ ownerId: at().localOwnerId, projectId });
  const [order] = orders;
  if (!order) throw new Error("Nothing was ordered");
  return order;
}

/** Waits for an order to stand as it should, while time passes. */
async function until(projectId: string, isReached: (order: BatchOrder) => boolean): Promise<BatchOrder> {
  for (let round = 0; round < 400; round++) {
    const order = await orderOf(projectId);
    if (isReached(order)) return order;
    clock.advance(minute / 4);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error(`It never came to that: ${JSON.stringify(await orderOf(projectId))}`);
}

async function ordered(projectId: string, attachments: string[] = []): Promise<Answered> {
  const answer = await benchOf(at()).send(projectId, wish, { attachments });
  expect(answer.outcome, answer.text).toBe("done");
  return answer;
}

const submitted = (count: number) => async () => {
  for (let round = 0; round < 400; round++) {
    if (provider.batches.all.length >= count) return;
    clock.advance(minute / 4);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error(`${provider.batches.all.length} batches were handed in instead of ${count}`);
};

const states = ({ pictures }: BatchOrder) => pictures.map(({ state }) => state);
const isHere = (state: string) => state === "here";
const ended = ({ status }: BatchOrder) => status === "ended";

async function pages(projectId: string) {
  const scenes = await at().scenes.listScenes({ ownerId: at().localOwnerId, projectId });
  return scenes.map(({ code }) => readControls(code));
}

async function calls(generationId: string) {
  const rows = await database?.executeSql(
    "SELECT role, model, cost_usd, outcome FROM model_call WHERE generation_id = $1 ORDER BY id",
    [generationId],
  );
  return (rows?.rows ?? []) as { role: string; model: string; cost_usd: number; outcome: string }[];
}

async function receiptOf(projectId: string, generationId: string) {
  const { messages } = await at().projects.openProject({ ownerId: at().localOwnerId, projectId });
  return messages.findLast((message) => message.generationId === generationId)?.receipt;
}

const pictureUsd = 0.3;

describe("a story that may come later", () => {
  it("is there at once with what stands in, and comes piece by piece over restarts at half the price", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    const answer = await ordered(projectId);
    expect(answer.text).toContain("half the price");
    expect(answer.scenes).toHaveLength(pageCount + 1);
    // Only the cast's sheet is drawn at once.
    expect(provider.drawn).toHaveLength(1);
    // Texts; five pages that show Leo, four of them and then one; one that shows nobody.
    await submitted(4)();
    expect(provider.batches.all.map(({ endpoint, lines }) => [endpoint, lines.length])).toEqual([
      ["/v1/responses", 1],
      ["/v1/images/edits", 4],
      ["/v1/images/edits", 1],
      ["/v1/images/generations", 1],
    ]);

    await restart();
    provider.batches.finish(1);
    const partly = await until(projectId, (order) => states(order).filter(isHere).length === 4);
    expect(partly.status).toBe("open");
    expect(states(partly).toSorted()).toEqual(["here", "here", "here", "here", "waiting", "waiting"]);
    const shown = await pages(projectId);
    expect(shown.map(({ picture }) => String(picture).startsWith("asset:"))).toEqual([
      ...[true, true, false, true, true, true, false],
    ]);

    await restart();
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    expect(states(order)).toEqual(Array(pageCount).fill("here"));
    expect(order.texts).toEqual({ state: "here", error: null });
    for (const { text, picture } of (await pages(projectId)).slice(1)) {
      expect(text).toContain("Toot");
      expect(picture).toMatch(/^asset:/);
    }
    expect(new Set(provider.batches.drawn).size).toBe(pageCount);
    expect(provider.batches.drawn).toHaveLength(pageCount);

    const recorded = await calls(answer.generationId);
    const drawn = recorded.filter(({ role }) => role === "image").map(({ cost_usd: cost }) => cost);
    expect(drawn).toHaveLength(pageCount + 1);
    const [sheet = 0, ...later] = drawn;
    expect(sheet).toBeGreaterThan(pictureUsd);
    for (const cost of later) expect(cost).toBeLessThan(pictureUsd * 0.51);
    const total = recorded.reduce((sum, { cost_usd: cost }) => sum + cost, 0);
    expect((await receiptOf(projectId, answer.generationId))?.costUsd).toBeCloseTo(total, 6);
    // Nothing of people's pictures stays in the provider's files of batches.
    for (const { id, inputFile } of provider.batches.all)
      expect(provider.removed).toEqual(expect.arrayContaining([inputFile, `${id}-output`]));
  });

  it("is undone with one step, and leaves what the person did last to be undone first", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    await benchOf(at()).send(projectId, "change the text of page 2 to “All aboard!”");
    provider.batches.finishAll();
    await until(projectId, ended);
    expect((await pages(projectId))[2]).toMatchObject({ text: "All aboard!" });
    await benchOf(at()).send(projectId, "undo");
    const back = await pages(projectId);
    expect(back).toHaveLength(pageCount + 1);
    expect(back[2]?.text).not.toBe("All aboard!");
    expect(String(back[2]?.picture)).toMatch(/^asset:/);
    const undone = await benchOf(at()).send(projectId, "undo");
    expect(undone.scenes).toEqual([]);
  });

  it("tells a refused page from the others, which is drawn again alone", async () => {
    await start({ refusesInBatch: "Picture 3" });
    await open();
    const projectId = await benchOf(at()).newProject();
    const answer = await ordered(projectId);
    await submitted(4)();
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    const failed = order.pictures.filter(({ state }) => state === "failed");
    expect(failed).toHaveLength(1);
    expect(failed[0]?.error?.code).toBe("model_refused");
    expect(failed[0]?.sceneId).toBe(answer.scenes[3]?.sceneId);
    const created = await at().finishStory({
      ownerId: at().localOwnerId,
      projectId,
      storyId: order.storyId,
      sceneIds: [failed[0]?.sceneId ?? ""],
      idempotencyKey: "again",
    });
    for await (const { body } of at().events.subscribe(projectId, 0, created))
      if (body.type === "generation.finished") break;
    expect(provider.drawn).toHaveLength(2);
    expect((await pages(projectId))[3]?.picture).toMatch(/^asset:/);
  });

  it("stops when it is told to, and keeps what was done by then", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    const { generationId } = await ordered(projectId);
    await submitted(4)();
    provider.batches.finish(1);
    await until(projectId, (order) => states(order).filter(isHere).length === 4);
    const of = { ownerId: at().localOwnerId, projectId, generationId };
    expect(await at().cancelOrder(of)).toEqual({ type: "cancelled" });
    expect((await orderOf(projectId)).status).toBe("cancelling");
    await vi.waitFor(() =>
      expect(provider.batches.all.filter(({ status }) => status === "cancelling")).toHaveLength(3),
    );
    // What was under way comes to its end all the same.
    provider.batches.finish(2, "cancelled", () => true);
    provider.batches.finishAll("cancelled");
    const order = await until(projectId, ended);
    expect(states(order).toSorted()).toEqual(["cancelled", ...Array(5).fill("here")]);
    expect(order.texts?.state).toBe("cancelled");
    expect(await at().cancelOrder(of)).toEqual({ type: "already_finished" });
    const paid = (await calls(generationId)).filter(({ role }) => role === "image");
    expect(paid).toHaveLength(1 + 5);
  });

  it("tells what has expired, keeps what was done by then, and makes the rest at once when asked", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    provider.batches.finish(0, "expired");
    provider.batches.finish(1, "expired", (id) => id === "page-1");
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    expect(states(order).toSorted()).toEqual([...Array(3).fill("expired"), ...Array(3).fill("here")]);
    expect(order.texts?.state).toBe("expired");
    const created = await at().finishStory({
      ownerId: at().localOwnerId,
      projectId,
      storyId: order.storyId,
      sceneIds: null,
      idempotencyKey: "rest",
    });
    for await (const { body } of at().events.subscribe(projectId, 0, created))
      if (body.type === "generation.finished") break;
    for (const { text, picture } of (await pages(projectId)).slice(1)) {
      expect(text).toContain("Toot");
      expect(picture).toMatch(/^asset:/);
    }
    // The sheet and the three that were missing.
    expect(provider.drawn).toHaveLength(4);
    expect(new Set([...provider.drawn, ...provider.batches.drawn]).size).toBe(pageCount + 1);
  });

  it("sends nothing that was drawn before: the same story again costs its outline", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    provider.batches.finishAll();
    await until(projectId, ended);
    const other = await benchOf(at()).newProject();
    await ordered(other);
    await submitted(5)();
    // The sheet is its own drawing's result, so that pages with it are the same request again.
    expect(provider.batches.all.slice(4).map(({ endpoint }) => endpoint)).toEqual(["/v1/responses"]);
    expect((await pages(other)).every(({ picture }) => String(picture).startsWith("asset:"))).toBe(true);
  });

  it("uploads photos once, and again without anybody noticing where the provider has lost one", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    const photo = await benchOf(at()).keepPicture(projectId, "leo.jpg", new Uint8Array(await phoneJpeg()));
    await ordered(projectId, [photo]);
    await submitted(4)();
    // The photo for the sheet, the sheet for the pages.
    expect(provider.uploads).toBe(2);
    provider.batches.forgotten.add("file-2");
    provider.batches.finishAll();
    await submitted(6)();
    expect(provider.uploads).toBe(3);
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    expect(states(order)).toEqual(Array(pageCount).fill("here"));
    expect(new Set(provider.batches.drawn).size).toBe(provider.batches.drawn.length);
  });

  it("shows nothing that was drawn by a photo which was deleted meanwhile", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    const photo = await benchOf(at()).keepPicture(projectId, "leo.jpg", new Uint8Array(await phoneJpeg()));
    await ordered(projectId, [photo]);
    await submitted(4)();
    await at().deletePhoto({ ownerId: at().localOwnerId, projectId, assetId: photo });
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    expect(states(order).toSorted()).toEqual([...Array(5).fill("gone"), "here"]);
    const shown = (await pages(projectId)).filter(({ picture }) => String(picture).startsWith("asset:"));
    expect(shown.length).toBeLessThanOrEqual(2);
  });

  it("does not hand in twice what the provider has, though nobody came to write that down", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    await until(projectId, () => true);
    await services?.close();
    // As a process leaves it that died between the provider's answer and its own note of it.
    await database?.executeSql(
      "UPDATE model_batch SET status = 'waiting', remote_id = NULL, submitted_at = NULL WHERE role = 'image'",
      [],
    );
    await open();
    provider.batches.finishAll();
    await until(projectId, ended);
    expect(provider.batches.all).toHaveLength(4);
    expect(new Set(provider.batches.drawn).size).toBe(provider.batches.drawn.length);
  });

  it("waits for a key that is not there any more, says so, and goes on with it", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    provider.batches.finishAll();
    await restart({});
    expect((await until(projectId, ({ problem }) => problem !== null)).problem).toContain("Settings");
    await restart();
    const order = await until(projectId, ended);
    expect(states(order)).toEqual(Array(pageCount).fill("here"));
  });

  it("orders the pictures of a book that is restyled without hurry", async () => {
    await start();
    await open();
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    provider.batches.finishAll();
    const first = await until(projectId, ended);
    const answer = await benchOf(at()).send(projectId, "make all pictures paper cut, no hurry");
    expect(answer.outcome, answer.text).toBe("done");
    await submitted(7)();
    provider.batches.finishAll();
    const second = await until(
      projectId,
      (order) => ended(order) && order.generationId !== first.generationId,
    );
    expect(second).toMatchObject({ texts: null, pictures: Array(pageCount).fill({ state: "here" }) });
    expect(provider.batches.drawn.at(-1)).toContain("paper cut");
    expect(provider.batches.drawn.at(-1)).not.toContain("hurry");
    // The first sheet and the restyled one.
    expect(provider.drawn).toHaveLength(2);
  });

  it("orders nothing where its message was stopped before it was answered", async () => {
    await start({ scale: 1 / 100 });
    await open();
    const projectId = await benchOf(at()).newProject();
    const answer = await benchOf(at()).send(projectId, wish, {
      async onEvent(event, generationId) {
        if (event.type === "step.progress" && event.label === "Drawing the cast")
          await at().cancelGeneration({ ownerId: at().localOwnerId, generationId });
      },
    });
    expect(answer.outcome).toBe("cancelled");
    for (let round = 0; round < 10; round++) {
      clock.advance(minute);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(provider.batches.all).toEqual([]);
  });

  it("is told at once, and says why, where a server has no batches", async () => {
    await start();
    await open({
      openai: { apiKey: "sk-test", baseUrl: `${provider.wire.url}/v1` },
      roles: { image: "draws" },
    });
    const projectId = await benchOf(at()).newProject();
    const answer = await ordered(projectId);
    expect(answer.text).toContain("no other server");
    expect(provider.batches.all).toEqual([]);
    expect(provider.drawn).toHaveLength(pageCount + 1);
    expect((await pages(projectId))[1]?.text).toContain("Toot");
  });

  it("leaves the words to Anthropic where it tells, and the pictures to OpenAI", async () => {
    await start();
    await open({ ...both, roles: { story: "anthropic/claude-sonnet-5-5" } });
    const projectId = await benchOf(at()).newProject();
    const { generationId } = await ordered(projectId);
    await submitted(4)();
    expect(provider.batches.all.map(({ vendor }) => vendor).toSorted()).toEqual([
      ...["anthropic", "openai", "openai", "openai"],
    ]);
    await restart({ ...both, roles: { story: "anthropic/claude-sonnet-5-5" } });
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    expect(order.texts?.state).toBe("here");
    expect((await pages(projectId)).slice(1).every(({ text }) => String(text).includes("Toot"))).toBe(true);
    const told = (await calls(generationId)).filter(({ role }) => role === "story");
    expect(told).toMatchObject([{ model: "claude-sonnet-5-5", outcome: "answered" }]);
  });
});

it("costs at most 55 % of the same story made at once", async () => {
  const many = wish.replace("6 pages", "15 pages");
  const outline = plotOutline(readStoryRequest(many, { photos: [] }), 3);
  const beats = outline.beats.map((beat) => ({
    ...beat,
    characters: outline.cast.slice(0, 1).map(({ id }) => id),
  }));
  const long = script({
    outline: { ...outline, beats },
    texts: beats.map(({ page }) => `Toot, says the train on page ${page}!`),
    prompts: beats.map(({ page }) => `Picture ${page}: Leo looks up at the train.`),
  });
  await start(long);
  await open();
  const atOnce = await benchOf(at()).send(
    await benchOf(at()).newProject(),
    many.replace("; ready by tomorrow, half the price", ""),
  );
  expect(provider.drawn).toHaveLength(16);
  const later = await tellInBatches(long, many, { check: acceptingCheck });
  expect(later).toMatchObject({ drawnAtOnce: 1, drawnInBatches: 15 });
  const ratio = later.costUsd / (atOnce.message?.receipt?.costUsd ?? 0);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThanOrEqual(0.55);
});

describeEachDatabase("orders", (_, driver) => {
  it("come whole over a restart", async () => {
    await start();
    await open(openai, driver);
    const projectId = await benchOf(at()).newProject();
    await ordered(projectId);
    await submitted(4)();
    await restart();
    provider.batches.finishAll();
    const order = await until(projectId, ended);
    expect(states(order)).toEqual(Array(pageCount).fill("here"));
  });
});
