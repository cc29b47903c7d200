import { describe, expect, it } from "vitest";
import type { Change } from "@/domain/change";
import type { SceneVersionSummary } from "@/domain/scene";
import { deleteTool } from "./delete/delete";
import { duplicateTool } from "./duplicate/duplicate";
import { moveTool } from "./move/move";
import { registry } from "./registry";
import { restoreTool } from "./restore/restore";
import { contextOf, id, sceneOf } from "./test/context";
import type { ToolResult } from "./tool";
import { trimTool } from "./trim/trim";

const scenes = [1, 2, 3, 4, 5].map((number) => sceneOf(number));

function changesOf(result: ToolResult): Change[] {
  if (result.type !== "changes") throw new Error(result.text);
  return result.changes;
}

/** The order after a list of moves, as the storyboard makes them one by one. */
function orderAfter(changes: Change[]): number[] {
  let order = scenes.map((scene) => scene.sceneId);
  for (const change of changes) {
    if (change.type !== "move_scene") throw new Error(change.type);
    order = order.filter((one) => one !== change.sceneId);
    order.splice(change.after === null ? 0 : order.indexOf(change.after) + 1, 0, change.sceneId);
  }
  return order.map((one) => Number(one.slice(-12)));
}

describe("trim", () => {
  const run = (args: unknown) => trimTool.run(args, contextOf({ scenes, sceneId: id(1) }));

  it("sets, adds to and multiplies a length, in whole frames", async () => {
    expect(changesOf(await run({ type: "to", seconds: 8 }))).toMatchObject([
      { durationInFrames: 240, baseVersionId: id(1_001) },
    ]);
    expect(changesOf(await run({ type: "by", seconds: -1.5 }))).toMatchObject([{ durationInFrames: 105 }]);
    expect(changesOf(await run({ type: "times", factor: 0.5 }))).toMatchObject([{ durationInFrames: 75 }]);
  });

  it("changes nothing where the length is that already, and asks where none would be left", async () => {
    expect(changesOf(await run({ type: "to", seconds: 5 }))).toEqual([]);
    expect((await run({ type: "by", seconds: -5 })).type).toBe("question");
    expect((await run({ type: "to", seconds: 601 })).type).toBe("question");
  });

  it("refuses arguments of another shape", async () => {
    await expect(async () => run({ seconds: 3 })).rejects.toThrow();
  });
});

describe("move", () => {
  const run = async (number: number, args: unknown) =>
    orderAfter(changesOf(await moveTool.run(args, contextOf({ scenes, sceneId: id(number) }))));

  it("moves to either end and behind another scene, by a single move", async () => {
    expect(await run(3, { type: "after", after: null })).toEqual([3, 1, 2, 4, 5]);
    expect(await run(2, { type: "after", after: "end" })).toEqual([1, 3, 4, 5, 2]);
    expect(await run(5, { type: "after", after: id(1) })).toEqual([1, 5, 2, 3, 4]);
    const result = await moveTool.run({ type: "after", after: "end" }, contextOf({ scenes, sceneId: id(1) }));
    expect(changesOf(result)).toHaveLength(1);
  });

  it("swaps any two scenes and leaves the others where they are", async () => {
    expect(await run(1, { type: "swap", withSceneId: id(2) })).toEqual([2, 1, 3, 4, 5]);
    expect(await run(1, { type: "swap", withSceneId: id(5) })).toEqual([5, 2, 3, 4, 1]);
    expect(await run(4, { type: "swap", withSceneId: id(2) })).toEqual([1, 4, 3, 2, 5]);
  });

  it("brings all scenes into any order", async () => {
    for (const order of [
      [5, 4, 3, 2, 1],
      [2, 3, 4, 5, 1],
      [1, 2, 3, 4, 5],
      [3, 1, 5, 2, 4],
    ]) {
      expect(await run(1, { type: "order", sceneIds: order.map(id) })).toEqual(order);
    }
  });

  it("is an error for a scene that is not in the project", async () => {
    await expect(run(1, { type: "swap", withSceneId: id(77) })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("duplicate and delete", () => {
  it("copies code, length and template under a name of its own, behind its source", async () => {
    const source = sceneOf(2, { template: "title", durationInFrames: 90 });
    const result = await duplicateTool.run(
      { sourceSceneId: id(2) },
      contextOf({ scenes: [source], sceneId: id(9) }),
    );
    expect(changesOf(result)).toEqual([
      {
        type: "add_scene",
        sceneId: id(9),
        name: "Scene 3",
        code: source.code,
        durationInFrames: 90,
        template: "title",
        transition: null,
        after: id(2),
      },
    ]);
  });

  it("deletes the scene of the step, at the version it saw", async () => {
    const result = await deleteTool.run({}, contextOf({ scenes, sceneId: id(4) }));
    expect(changesOf(result)).toEqual([{ type: "delete_scene", sceneId: id(4), baseVersionId: id(1_004) }]);
  });

  it("is an error without a scene", async () => {
    await expect(deleteTool.run({}, contextOf({ scenes }))).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("restore", () => {
  const version = (number: number, more: Partial<SceneVersionSummary> = {}): SceneVersionSummary => ({
    versionId: number === 3 ? id(1_001) : id(2_000 + number),
    versionNumber: number,
    name: "Scene 1",
    durationInFrames: 150,
    deleted: false,
    summary: "",
    createdAt: "2026-01-01T00:00:00Z",
    current: number === 3,
    ...more,
  });
  const run = (args: unknown, versions = [version(3), version(2), version(1)]) =>
    restoreTool.run(args, contextOf({ scenes, sceneId: id(1), versions }));

  it("moves over history as it is told", async () => {
    expect(changesOf(await run({ type: "undo", steps: 2 }))).toEqual([{ type: "undo", steps: 2 }]);
    expect(changesOf(await run({ type: "redo", steps: 1 }))).toEqual([{ type: "redo", steps: 1 }]);
  });

  it("brings back the version before, or one by number, and passes over deletions", async () => {
    expect(changesOf(await run({ type: "version", number: null }))).toMatchObject([{ versionId: id(2_002) }]);
    expect(changesOf(await run({ type: "version", number: 1 }))).toMatchObject([{ versionId: id(2_001) }]);
    expect(
      changesOf(
        await run({ type: "version", number: null }, [version(3), version(2, { deleted: true }), version(1)]),
      ),
    ).toMatchObject([{ versionId: id(2_001) }]);
  });

  it("asks where there is no such version", async () => {
    expect((await run({ type: "version", number: 9 })).type).toBe("question");
    expect((await run({ type: "version", number: null }, [version(3)])).type).toBe("question");
  });
});

describe("registry", () => {
  it("lists every tool under its own name", () => {
    for (const [name, tool] of registry) expect(tool.name).toBe(name);
    expect([...registry.keys()].sort()).toEqual([
      "add",
      "delete",
      "duplicate",
      "edit",
      "format",
      "image",
      "move",
      "restore",
      "split",
      "story",
      "theme",
      "trim",
    ]);
  });
});
