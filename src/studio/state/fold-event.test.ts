import { describe, expect, test } from "vitest";
import { event, id, message, opened, scene } from "../test/fixtures";
import { foldEvent, foldScenes } from "./fold-event";
import { stateFromOpened } from "./project-state";

const generationId = id(900);
const start = () => stateFromOpened(opened());
const history = { undo: "Headline is orange", redo: null };

describe("folding a project's events", () => {
  test("a whole generation ends with its steps done, its message stored and its scene in order", () => {
    const added = scene(4, { position: "a15" });
    const bodies = [
      { type: "generation.queued", generationId, message: message(1) },
      { type: "generation.started", generationId },
      {
        type: "generation.planned",
        generationId,
        plan: {
          rung: "fast-router",
          steps: [{ index: 0, tool: "add", label: "Add", sceneId: added.sceneId, arguments: {} }],
        },
      },
      { type: "step.started", generationId, index: 0 },
      { type: "step.progress", generationId, index: 0, label: "Checking five frames" },
      { type: "scenes.changed", generationId, changeSetId: id(7), scenes: [added], revision: 2, history },
      { type: "step.finished", generationId, index: 0, summary: "Added", rung: "template", durationMs: 120 },
      {
        type: "generation.finished",
        generationId,
        outcome: "done",
        message: message(2, { role: "assistant" }),
        error: null,
      },
    ] as const;
    const state = bodies.reduce(
      (before, body, index) => foldEvent(before, event(11 + index, structuredClone(body) as never)),
      start(),
    );
    expect(state.generations).toHaveLength(1);
    expect(state.generations[0]?.status).toBe("done");
    expect(state.generations[0]?.steps).toEqual([
      { status: "done", note: "Added", rung: "template", durationMs: 120, error: null },
    ]);
    expect(state.messages.map((each) => each.role)).toEqual(["user", "assistant"]);
    expect(state.scenes.map((each) => each.name)).toEqual(["Scene 1", "Scene 4", "Scene 2", "Scene 3"]);
    expect(state.history).toEqual(history);
    expect(state.sequence).toBe(18);
  });

  test("an event that comes twice changes nothing", () => {
    const queued = event(11, { type: "generation.queued", generationId, message: message(1) });
    const once = foldEvent(start(), queued);
    expect(foldEvent(once, queued)).toBe(once);
  });

  test("a deleted scene leaves the strip", () => {
    const gone = { ...scene(2), deleted: true };
    const state = foldEvent(
      start(),
      event(11, {
        type: "scenes.changed",
        generationId: null,
        changeSetId: null,
        scenes: [gone],
        revision: 2,
        history,
      }),
    );
    expect(state.scenes.map((each) => each.sceneId)).toEqual([id(101), id(103)]);
  });

  test("a step that asks keeps its question and is no failure", () => {
    const body = { type: "step.asked", generationId, index: 0, question: "Which one?" } as const;
    const step = foldEvent(start(), event(11, body)).generations[0]?.steps[0];
    expect(step).toMatchObject({ status: "asked", note: "Which one?", error: null });
  });

  test("a failed step keeps its error, and the generation its own", () => {
    const error = { code: "scene_rejected", text: "It does not draw.", retryable: false } as const;
    const failed = foldEvent(start(), event(11, { type: "step.failed", generationId, index: 0, error }));
    const state = foldEvent(
      failed,
      event(12, { type: "generation.finished", generationId, outcome: "failed", message: null, error }),
    );
    expect(state.generations[0]?.steps[0]).toMatchObject({ status: "failed", error });
    expect(state.generations[0]).toMatchObject({ status: "failed", error });
  });
});

describe("answers to saves that cross with events", () => {
  test("an older event does not undo a newer answer for the same scene, and still brings the other scene", () => {
    const saved = foldScenes(start(), { scenes: [scene(1, { name: "Mine" })], revision: 3, history });
    const state = foldScenes(saved, {
      scenes: [scene(1, { name: "Older" }), scene(2, { name: "Theirs" })],
      revision: 2,
      history: { undo: "older", redo: null },
    });
    expect(state.scenes.map((each) => each.name)).toEqual(["Mine", "Theirs", "Scene 3"]);
    expect(state.history).toEqual(history);
    expect(state.project.revision).toBe(3);
  });

  test("undo may bring back a lower version number", () => {
    const newer = foldScenes(start(), {
      scenes: [scene(1, { versionNumber: 2, name: "New" })],
      revision: 2,
      history,
    });
    const undone = foldScenes(newer, { scenes: [scene(1)], revision: 3, history });
    expect(undone.scenes[0]?.name).toBe("Scene 1");
  });
});
