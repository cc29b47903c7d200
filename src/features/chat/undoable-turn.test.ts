import { expect, test } from "vitest";
import type { Message, MessagePart } from "@/domain/message";
import { historyTargets } from "./undoable-turn";

function answer(id: string, parts: MessagePart[], undoable = true): Message {
  return {
    id,
    projectId: "p",
    generationId: id,
    role: "assistant",
    parts,
    suggestions: [],
    receipt: { durationMs: 1, rungs: ["control"], models: [], costUsd: 0, undoable },
    createdAt: "2026-11-21T03:00:00.000Z",
  };
}
const intro: MessagePart = { type: "scene", sceneId: "s", name: "Intro" };
const orange = answer("orange", [
  { type: "text", text: "The headline of " },
  intro,
  { type: "text", text: " is orange." },
]);
const two = answer("two", [{ type: "text", text: "Intro is 8 s. Added Plans." }]);

test("the answer whose change comes next is the one that can be undone", () => {
  const history = { undo: "Intro is 8 s · Added Plans", redo: null };
  expect(historyTargets([orange, two], history)).toEqual({ undo: "two", redo: null });
});

test("a summary is found across the chips of an answer", () => {
  const history = { undo: "The headline of Intro is orange", redo: null };
  expect(historyTargets([orange, two], history).undo).toBe("orange");
});

test("after a change by hand no answer offers undo", () => {
  expect(historyTargets([orange, two], { undo: "headlineColor → #f2994a", redo: null }).undo).toBeNull();
});

test("an undone answer offers redo", () => {
  const history = { undo: "The headline of Intro is orange", redo: "Intro is 8 s · Added Plans" };
  expect(historyTargets([orange, two], history)).toEqual({ undo: "orange", redo: "two" });
});

test("an answer that changed nothing offers neither", () => {
  const question = answer("q", [{ type: "text", text: "Added Plans" }], false);
  expect(historyTargets([question], { undo: "Added Plans", redo: null }).undo).toBeNull();
});
