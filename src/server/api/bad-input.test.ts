import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSceneCheck } from "@/server/check/create-scene-check";
import { type ApiBench, addScene, checkRuntime, codeOf, openApi } from "./test/api-bench";

let api: ApiBench;
let projectId: string;
beforeAll(async () => {
  api = await openApi({ check: createSceneCheck({ runtimePath: checkRuntime, processes: 1 }) });
  projectId = (await api.client.api.project.create.mutate({})).id;
});
afterAll(() => api.close());

const json = JSON.stringify;
const message = (text: string, extra: object = {}) =>
  json({ projectId, message: text, idempotencyKey: crypto.randomUUID(), ...extra });
const unknownId = "00000000-0000-4000-8000-000000000000";

/** Nothing was written: neither a message nor a scene nor an event. */
async function stateOf() {
  const { project, scenes, messages, sequence } = await api.client.api.project.open.query({ projectId });
  return { revision: project.revision, scenes, messages, sequence };
}

describe("bad messages are refused, and nothing is saved", () => {
  it("takes no empty message and none of blanks", async () => {
    const before = await stateOf();
    for (const text of ["", "   \n "]) {
      const { status, report } = await api.post("generation.create", message(text));
      expect(status).toBe(400);
      expect(report).toMatchObject({ code: "invalid_input", retryable: false });
      expect(report?.text).toContain("message");
    }
    expect(await stateOf()).toEqual(before);
  });

  it("takes no message of 20,000 characters", async () => {
    const before = await stateOf();
    const { status, report } = await api.post("generation.create", message("a".repeat(20_000)));
    expect(status).toBe(400);
    expect(report?.code).toBe("invalid_input");
    expect(await stateOf()).toEqual(before);
  });

  it("calls an undeclared key an error, by its name", async () => {
    const { status, report } = await api.post("generation.create", message("hello", { scene: "x" }));
    expect(status).toBe(400);
    expect(report).toMatchObject({ code: "invalid_input" });
    expect(report?.text).toContain("scene");
  });
});

describe("unknown and foreign ids are not found", () => {
  it("for projects, scenes, versions and generations", async () => {
    const target = { sceneId: unknownId, baseVersionId: unknownId };
    const calls: [string, object][] = [
      ["generation.create", { projectId: unknownId, message: "hello", idempotencyKey: "x" }],
      ["generation.cancel", { generationId: unknownId }],
      ["project.update", { projectId: unknownId, name: "x" }],
      ["project.undo", { projectId: unknownId }],
      ["scene.rename", { ...target, name: "x" }],
      ["scene.updateControls", { ...target, controls: { headline: "x" } }],
      ["scene.restore", { ...target, versionId: unknownId }],
    ];
    for (const [procedure, input] of calls) {
      const { status, report } = await api.post(procedure, json(input));
      expect([procedure, status, report?.code]).toEqual([procedure, 404, "not_found"]);
    }
  });

  it("an id that is no id is invalid", async () => {
    const { report } = await api.post("project.undo", json({ projectId: "../../etc" }));
    expect(report?.code).toBe("invalid_input");
  });

  it("another project's scene, selected with a message", async () => {
    const other = await api.client.api.project.create.mutate({});
    const scene = await addScene(api.services, other.id, "Elsewhere");
    const before = await stateOf();
    const { status, report } = await api.post(
      "generation.create",
      message("make it red", { selectedSceneId: scene.sceneId }),
    );
    expect([status, report?.code]).toEqual([404, "not_found"]);
    expect(await stateOf()).toEqual(before);
  });

  it("another project's scene, as the place to move to", async () => {
    const other = await api.client.api.project.create.mutate({});
    const foreign = await addScene(api.services, other.id, "Elsewhere");
    const scene = await addScene(api.services, projectId, "Here");
    const { report } = await api.post(
      "scene.move",
      json({ sceneId: scene.sceneId, baseVersionId: scene.versionId, after: foreign.sceneId }),
    );
    expect(report?.code).toBe("not_found");
  });
});

describe("code and values that must not be saved", () => {
  const updateCode = async (code: string) => {
    const scene = await addScene(api.services, projectId, "Target");
    const { status, data } = await api.post(
      "scene.updateCode",
      json({ sceneId: scene.sceneId, baseVersionId: scene.versionId, code }),
    );
    const after = await api.client.api.scene.get.query({ sceneId: scene.sceneId });
    expect(after.versionId).toBe(scene.versionId);
    return {
      status,
      data: data as { type: string; text: string; problems: { rule: string; line?: number }[] },
    };
  };

  it("code that does not parse is rejected with its line", async () => {
    const { status, data } = await updateCode("export default function Scene() {\n  return <div>;\n}");
    expect(status).toBe(200);
    expect(data.type).toBe("rejected");
    expect(data.problems[0]?.line).toBeGreaterThan(0);
  });

  it("imports outside the allow-list are rejected", async () => {
    const { data } = await updateCode(`import fs from "node:fs";\n${codeOf("x")}`);
    expect(data).toMatchObject({ type: "rejected" });
    expect(data.problems[0]).toMatchObject({ line: 1 });
  });

  it("an endless loop is rejected within the check's limit, and the next check works", async () => {
    const { data } = await updateCode("export default function Scene() { while (true) {} }");
    expect(data).toMatchObject({ type: "rejected" });
    const scene = await addScene(api.services, projectId, "After the loop");
    expect(scene.name).toBe("After the loop");
  });

  it("a control that the scene does not have is an error", async () => {
    const scene = await addScene(api.services, projectId, "Target");
    const { status, report } = await api.post(
      "scene.updateControls",
      json({ sceneId: scene.sceneId, baseVersionId: scene.versionId, controls: { nothing: 1 } }),
    );
    expect([status, report?.code]).toEqual([400, "invalid_input"]);
  });

  it("a control value of 70 kB is an error", async () => {
    const scene = await addScene(api.services, projectId, "Target");
    const controls = { headline: Array.from({ length: 20 }, () => "a".repeat(4_000)) };
    const { report } = await api.post(
      "scene.updateControls",
      json({ sceneId: scene.sceneId, baseVersionId: scene.versionId, controls }),
    );
    expect(report?.code).toBe("invalid_input");
  });
});

describe("bodies that are no requests", () => {
  it("50 MB are too large, with and without a content-length", async () => {
    const chunk = new TextEncoder().encode("a".repeat(1_000_000));
    const declared = await api.post("scene.updateControls", Buffer.alloc(50_000_000, 0x61));
    expect([declared.status, declared.report?.code]).toEqual([413, "payload_too_large"]);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 50) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const streamed = await api.post("scene.updateControls", endless);
    expect([streamed.status, streamed.report?.code]).toEqual([413, "payload_too_large"]);
  });

  it("broken UTF-8 is invalid encoding", async () => {
    const body = Buffer.concat([
      Buffer.from('{"name":"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('"}'),
    ]);
    const { status, report } = await api.post("project.create", body);
    expect([status, report?.code]).toEqual([400, "invalid_encoding"]);
  });

  it("text that is no JSON, and JSON that is no object, are told apart from server errors", async () => {
    for (const body of ["{", "hello", ""]) {
      const { status, report } = await api.post("project.create", body);
      expect([body, status, report?.code]).toEqual([body, 400, "invalid_json"]);
    }
    for (const body of ["[]", "7", '"text"', "null"]) {
      const { status, report } = await api.post("project.create", body);
      expect([body, status, report?.code]).toEqual([body, 400, "invalid_input"]);
    }
  });

  it("text with half a surrogate or a NUL, spelled by escapes, is invalid encoding; a whole pair is taken", async () => {
    for (const text of ["half \ud83d", "nul \u0000 inside"]) {
      const { status, report } = await api.post("generation.create", message(text));
      expect([text, status, report?.code]).toEqual([text, 400, "invalid_encoding"]);
    }
    const emoji = await api.post("project.create", '{"name":"whole \\ud83c\\udfac"}');
    expect(emoji.data).toMatchObject({ name: "whole 🎬" });
  });

  it("forms, which other sites can send without asking, are not taken", async () => {
    const { report } = await api.post("project.create", "{}", { "content-type": "text/plain" });
    expect(report?.code).toBe("invalid_input");
  });

  it("malformed query input is invalid JSON", async () => {
    const response = await fetch(`${api.serving.url}/api/trpc/scene.list?input=%7Bx`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { data: { code: "invalid_json" } } });
  });

  it("the server is up after all of it", async () => {
    expect(await api.client.api.project.list.query()).not.toHaveLength(0);
  });
});
