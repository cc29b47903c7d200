import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { ProjectEventBody } from "@/domain/project-event";
import { acceptingCheck } from "../api/test/api-bench-parts";
import type { SceneCheck } from "../check/scene-check";
import { redPng } from "../media/test/pictures";
import { createServices, type Services } from "../services";
import { openTestDatabase } from "./describe-each-database";
import { type Asked, type ModelReply, type ModelServer, startModelServer } from "./model-server";

let server: ModelServer;
let services: Services;
let folder = "";
afterEach(async () => {
  await services.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(answer: (asked: Asked) => ModelReply, check: SceneCheck = acceptingCheck) {
  server = await startModelServer(answer);
  folder = await mkdtemp(path.join(tmpdir(), "pictures-"));
  services = await createServices({
    database: await openTestDatabase("pglite"),
    dataDirectory: folder,
    settingsSecret: "the secret of the tests",
    models: { openai: { apiKey: "sk-test", baseUrl: server.url } },
    check,
  });
  const ownerId = services.localOwnerId;
  const { id: projectId } = await services.projects.createProject({ ownerId });
  const ended = async (generationId: string) => {
    const events: ProjectEventBody[] = [];
    for await (const { body } of services.events.subscribe(projectId, 0, { generationId })) {
      events.push(body);
      if (body.type === "generation.finished") break;
    }
    return { generationId, events, scenes: await services.scenes.listScenes({ ownerId, projectId }) };
  };
  return {
    ownerId,
    projectId,
    picture: async () =>
      (await services.media.keep({ ownerId, projectId, name: "board.png", bytes: await redPng() })).id,
    async send(message: string, attachments: string[] = []) {
      const idempotencyKey = crypto.randomUUID();
      const made = await services.createGeneration({
        ownerId,
        projectId,
        message,
        attachments,
        idempotencyKey,
      });
      return ended(made.generationId);
    },
    async retry(generationId: string, index: number) {
      const idempotencyKey = crypto.randomUUID();
      return ended((await services.retryStep({ ownerId, generationId, index, idempotencyKey })).generationId);
    },
  };
}

const scene = (headline: string, image = "none") => `\`\`\`tsx
import { AnimatedText, Stage } from "scenewright/kit";
export const controls = { headline: ${JSON.stringify(headline)}, image: ${JSON.stringify(image)} };
export default function Scene({ headline }: typeof controls) {
  return <Stage color="#101018"><AnimatedText as="display" size={120} color="#ffffff">{headline}</AnimatedText></Stage>;
}
\`\`\``;
const failure: ModelReply = {
  status: 400,
  body: { error: { message: "bad", type: "invalid_request_error", param: null, code: null } },
};
const statuses = (events: ProjectEventBody[]) =>
  events.flatMap(({ type }) => (type === "step.finished" || type === "step.failed" ? [type] : []));
const versionsOf = (events: ProjectEventBody[]) =>
  events.flatMap((event) => (event.type === "scenes.changed" ? event.scenes : []));

describe("a picture that is to be recreated", () => {
  it("plays itself while a model writes what it shows, on the same scene", async () => {
    const { send, picture } = await open(() => scene("Revenue"));
    const id = await picture();
    const { events, scenes } = await send("Recreate this screenshot", [id]);
    const [draft, written] = versionsOf(events);
    expect(draft).toMatchObject({ versionNumber: 1, template: "image-caption" });
    expect(draft?.code).toContain(`asset:${id}`);
    expect(written).toMatchObject({ sceneId: draft?.sceneId, versionNumber: 2 });
    expect(scenes).toHaveLength(1);
    expect(scenes[0]?.code).toContain("Revenue");
  });

  it("keeps the picture playing where the model fails, and is tried again by itself", async () => {
    let works = false;
    const { send, retry, picture } = await open(() => (works ? scene("Revenue") : failure));
    const id = await picture();
    const failed = await send("Recreate this screenshot", [id]);
    expect(statuses(failed.events)).toEqual(["step.finished", "step.failed"]);
    expect(failed.scenes[0]?.code).toContain(`asset:${id}`);
    works = true;
    const again = await retry(failed.generationId, 1);
    expect(statuses(again.events)).toEqual(["step.finished"]);
    expect(again.scenes).toHaveLength(1);
    expect(again.scenes[0]?.code).toContain("Revenue");
  });
});

describe("one scene of several that fails", () => {
  const video = "Add a scene where a robot waves at a cat, then add a scene where a whale sings to the moon";

  it("stays a draft, and its step alone is done again", async () => {
    let works = false;
    const { send, retry } = await open(({ request }) =>
      request.includes("whale") && !works ? failure : scene(request.includes("whale") ? "Whale" : "Robot"),
    );
    const first = await send(video);
    const failedIndex = first.events.flatMap((event) =>
      event.type === "step.failed" ? [event.index] : [],
    )[0];
    expect(first.scenes).toHaveLength(2);
    expect(first.scenes[0]?.code).toContain("Robot");
    expect(first.scenes[1]?.versionNumber).toBe(1);
    works = true;
    const asked = server.asked.length;
    const again = await retry(first.generationId, failedIndex ?? -1);
    expect(server.asked.length).toBe(asked + 1);
    expect(again.scenes.map(({ versionId }) => versionId)[0]).toBe(first.scenes[0]?.versionId);
    expect(again.scenes[1]?.code).toContain("Whale");
  });

  it("a step that was done is not to be tried again", async () => {
    const { send, retry } = await open(() => scene("Robot"));
    const { generationId } = await send("Add a scene where a robot waves at a cat");
    await expect(retry(generationId, 1)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(retry(crypto.randomUUID(), 0)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a picture's id that a model made up", () => {
  const invented = "asset:11111111-2222-4333-8444-555555555555";

  it("is refused before the commit, told to the model with what there is, and mended", async () => {
    const { send } = await open((asked) =>
      asked.kind === "repair" ? scene("Robot") : scene("Robot", invented),
    );
    const { events, scenes } = await send("Add a scene where a robot waves at a cat");
    const repair = server.asked.find(({ kind }) => kind === "repair");
    expect(repair?.said).toContain(`There is no picture “${invented}”`);
    expect(repair?.said).toContain("The project has no pictures");
    expect(events.findLast(({ type }) => type === "step.finished")).toMatchObject({ mended: "repaired" });
    expect(scenes[0]?.code).not.toContain("asset:");
  });
});

describe("a message that the router doubts", () => {
  const vague = "the second one, but calmer please";
  const answer = JSON.stringify({ answer: { type: "answer", text: "A nice picture." } });

  it("is read with what came along: how many pictures, of what kind and size", async () => {
    const { send, picture } = await open(() => answer);
    await send(vague, [await picture()]);
    const intent = server.asked.find(({ kind }) => kind === "intent");
    expect(intent?.said).toContain("With the message came 1 picture:");
    expect(intent?.said).toContain("“board.png”, a small picture (an icon or a logo), 60 × 40 pixels");
  });
});

describe("a first scene that the router doubts", () => {
  const prompt =
    "could we somehow get three bits with a line-drawn robot in them, one for each of our products?";
  const plan = JSON.stringify({
    answer: {
      type: "plan",
      steps: [{ tool: "add", prompt, name: null, seconds: null, after: "end" }],
    },
  });

  it("has its draft proved while the small model reads the message: the same code is what plays", async () => {
    const order: string[] = [];
    const check: SceneCheck = {
      ...acceptingCheck,
      prove: async ({ code }) => {
        order.push(code);
        return { type: "accepted", frames: [0], durationMs: 0 };
      },
    };
    const { send } = await open(
      ({ kind }) =>
        kind === "intent" ? { pieces: [plan.slice(0, 20), 700, plan.slice(20)] } : scene("Robots"),
      check,
    );
    const { events } = await send(prompt);
    const [draft] = versionsOf(events);
    expect(draft?.versionNumber).toBe(1);
    expect(order.filter((code) => code === draft?.code)).toHaveLength(2);
    expect(order[0]).toBe(draft?.code);
  });
});

describe("a complex request", () => {
  const layout = JSON.stringify({
    idea: "Pro is the one",
    composition: "Three cards side by side",
    elements: [
      {
        what: "card of Pro",
        texts: ["Pro", "$12"],
        component: "Card",
        place: "middle",
        at: 0,
        motion: "rises",
      },
    ],
  });
  const request = (a: string, b: string) =>
    `Add a scene where three robots carry price tags, first ${a} walks in from the left, then ${b} walks in from the right, after that both dance, and finally the tags fly up`;

  it("of a pattern that was laid out before takes its layout, with its own words", async () => {
    const { send } = await open(({ kind }) => (kind === "layout" ? layout : scene("Robots")));
    await send(request("Pro $12", "Team $29"));
    await send(request("Plus $15", "Club $40"));
    expect(server.asked.filter(({ kind }) => kind === "layout")).toHaveLength(1);
    const last = server.asked.findLast(({ kind }) => kind === "code");
    expect(last?.said).toContain("Idea: Plus is the one");
    expect(last?.said).toContain('texts: "Plus", "$15"');
  });
});
