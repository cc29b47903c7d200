import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiBench, openApi } from "./test/api-bench";

let api: ApiBench;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const memory = () => api.client.api.memory;
const newProject = async () => (await api.client.api.project.create.mutate({})).id;
const say = async (projectId: string, message: string) => {
  const sent = api.client.generate({ projectId, message, idempotencyKey: crypto.randomUUID() });
  await sent.result;
  await api.services.settleMemory();
};
const kept = async (projectId: string | null) =>
  (await memory().list.query({ projectId })).map(({ kind, text, by }) => [kind, text, by]);
const post = (procedure: string, body: object) => api.post(`memory.${procedure}`, JSON.stringify(body));

describe("what is remembered", () => {
  it("is taken from what was said, with the message that it is from, and used by the next scene", async () => {
    const projectId = await newProject();
    await say(projectId, "Our brand colours are #2b1a12 and #f5e9da");
    const [fact] = await memory().list.query({ projectId });
    expect(fact).toMatchObject({ kind: "color", text: "#2b1a12 and #f5e9da", by: "rule" });
    expect(fact?.source?.excerpt).toBe("Our brand colours are #2b1a12 and #f5e9da");
    await say(projectId, "Add a title scene that says “Hello”");
    const { project } = await api.client.api.project.open.query({ projectId });
    expect(Object.values(project.look.palette)).toContain("#2b1a12");
  });

  it("can be written, changed and forgotten by hand; the rules never change a person's words", async () => {
    const projectId = await newProject();
    await memory().add.mutate({ projectId, kind: "audience", text: "nurses" });
    await say(projectId, "Our audience is children");
    expect(await kept(projectId)).toEqual([["audience", "nurses", "person"]]);
    const [{ id: memoryId } = { id: "" }] = await memory().list.query({ projectId });
    await memory().edit.mutate({ memoryId, text: "young nurses" });
    expect(await kept(projectId)).toEqual([["audience", "young nurses", "person"]]);
    await memory().delete.mutate({ memoryId });
    expect(await kept(projectId)).toEqual([]);
  });

  it("of a person is the same in all projects, and is cleared apart from a project's", async () => {
    const projectId = await newProject();
    await say(projectId, "I prefer calm scenes");
    await memory().add.mutate({ projectId, kind: "name", text: "Brewline" });
    expect(await kept(null)).toEqual([["pace", "calm", "rule"]]);
    await memory().clear.mutate({ projectId: null });
    expect(await kept(null)).toEqual([]);
    expect(await kept(projectId)).toHaveLength(1);
  });

  it("is bounded: the oldest that nobody wrote by hand makes room", async () => {
    const projectId = await newProject();
    const ownerId = api.services.localOwnerId;
    const rule = (text: string, by: "rule" | "person") => ({
      projectId,
      kind: "decision" as const,
      text,
      source: null,
      by,
      weight: 1,
    });
    await api.services.memories.saveMemories({ ownerId, memories: [rule("by hand", "person")] });
    const many = Array.from({ length: 60 }, (_, index) => rule(`rule ${index}`, "rule"));
    await api.services.memories.saveMemories({ ownerId, memories: many });
    const texts = (await kept(projectId)).map(([, text]) => text);
    expect(texts).toHaveLength(40);
    expect(texts).toContain("by hand");
  });
});

describe("bad input", () => {
  it("is refused: empty, too long, control characters, a kind that has no place there", async () => {
    const projectId = await newProject();
    for (const text of ["", "  ", "a".repeat(10_000), "two\nlines", "bell \u0007"])
      expect([text.slice(0, 9), (await post("add", { projectId, kind: "name", text })).status]).toEqual([
        text.slice(0, 9),
        400,
      ]);
    expect((await post("add", { projectId, kind: "pace", text: "calm" })).report?.code).toBe("invalid_input");
    expect((await post("add", { projectId: null, kind: "name", text: "x" })).report?.code).toBe(
      "invalid_input",
    );
    expect(await kept(projectId)).toEqual([]);
  });

  it("ids that are not there, or somebody else's, are not found", async () => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    for (const [procedure, body] of [
      ["edit", { memoryId: unknown, text: "x" }],
      ["delete", { memoryId: unknown }],
      ["clear", { projectId: unknown }],
      ["add", { projectId: unknown, kind: "name", text: "x" }],
    ] as const)
      expect([procedure, (await post(procedure, body)).report?.code]).toEqual([procedure, "not_found"]);
  });
});
