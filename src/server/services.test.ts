import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ToolName } from "@/domain/tool-name";
import { acceptingCheck, codeOf } from "./api/test/api-bench-parts";
import { createServices, type Services } from "./services";
import { createTestDatabase } from "./test/describe-each-database";
import { defineTool, type Tool, type ToolContext } from "./tools/tool";

let behave: (context: ToolContext) => Promise<void> = async () => {};
const add = defineTool({
  name: "add",
  argumentsSchema: z.record(z.string(), z.unknown()),
  async run(_args, context) {
    await behave(context);
    return {
      type: "changes" as const,
      changes: [
        {
          type: "add_scene" as const,
          sceneId: context.sceneId ?? crypto.randomUUID(),
          name: "Scene",
          code: codeOf("Scene"),
          durationInFrames: 90,
          template: null,
          after: "end" as const,
        },
      ],
      rung: "template" as const,
      summary: "Added a scene",
    };
  },
});
const message = "Add a title scene that says “Hello”";

/** Two processes on one PostgreSQL: one only serves, the other only works. */
let serving: Services;
let working: Services;
let databaseUrl: string;
const open = (worker: boolean) =>
  createServices({
    databaseUrl,
    dataDirectory: "unused",
    settingsSecret: "the secret of the tests",
    check: acceptingCheck,
    tools: new Map<ToolName, Tool>([["add", add]]),
    worker,
  });
beforeAll(async () => {
  databaseUrl = await createTestDatabase();
  serving = await open(false);
  working = await open(true);
});
afterAll(async () => {
  await Promise.all([serving.close(), working.close()]);
});

async function create(): Promise<{ projectId: string; generationId: string }> {
  const ownerId = serving.localOwnerId;
  const { id: projectId } = await serving.projects.createProject({ ownerId });
  const idempotencyKey = crypto.randomUUID();
  const { generationId } = await serving.createGeneration({ ownerId, projectId, message, idempotencyKey });
  return { projectId, generationId };
}

async function outcomeOf({ projectId, generationId }: { projectId: string; generationId: string }) {
  for await (const { body } of serving.events.subscribe(projectId, 0, { generationId })) {
    if (body.type === "generation.finished") return body.outcome;
  }
  return null;
}

describe("a server that only serves, beside a worker in another process", () => {
  it("agrees with it on the one local owner", () => {
    expect(working.localOwnerId).toBe(serving.localOwnerId);
  });

  it("has its generations run there, and tells its own subscribers of every event", async () => {
    const created = await create();
    expect(await outcomeOf(created)).toBe("done");
    expect(
      await serving.scenes.listScenes({ ownerId: serving.localOwnerId, projectId: created.projectId }),
    ).toHaveLength(1);
  });

  it("cancels what runs there, at once", async () => {
    let began = () => {};
    const running = new Promise<void>((resolve) => (began = resolve));
    behave = async ({ signal }) => {
      began();
      await sleep(30_000, null, { signal });
    };
    const created = await create();
    await running;
    const asked = performance.now();
    await serving.cancelGeneration({ ownerId: serving.localOwnerId, generationId: created.generationId });
    expect(await outcomeOf(created)).toBe("cancelled");
    expect(performance.now() - asked).toBeLessThan(3_000);
    behave = async () => {};
  });

  it("goes on when the worker's process is replaced by another one in the middle", async () => {
    let began = () => {};
    const running = new Promise<void>((resolve) => (began = resolve));
    behave = async ({ signal }) => {
      began();
      await sleep(30_000, null, { signal });
    };
    const created = await create();
    await running;
    await working.close();
    behave = async () => {};
    working = await open(true);
    expect(await outcomeOf(created)).toBe("done");
  });

  it("works with the models that an owner sets up here, without being started anew", async () => {
    const ownerId = serving.localOwnerId;
    const { id: projectId } = await serving.projects.createProject({ ownerId });
    const hasThere = async () => (await working.modelSettings.modelsOf({ ownerId, projectId })).has("code");
    const becomes = async (wanted: boolean) => {
      for (const until = Date.now() + 5_000; Date.now() < until; await sleep(20))
        if ((await hasThere()) === wanted) return true;
      return false;
    };
    // Built and kept there before anything is changed.
    expect(await hasThere()).toBe(false);
    await serving.modelSettings.setKey({ ownerId, provider: "openai", key: "sk-a-key-for-tests" });
    expect(await becomes(true)).toBe(true);
    await serving.modelSettings.deleteKey({ ownerId, provider: "openai" });
    expect(await becomes(false)).toBe(true);
  });
});
