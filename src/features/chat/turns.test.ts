import { expect, test } from "vitest";
import type { ErrorCode } from "@/domain/app-error";
import type { Message } from "@/domain/message";
import type { GenerationView } from "@/studio/state/project-state";
import type { PendingMessage } from "@/studio/state/studio-store";
import { statusOf, textOf, turnsOf, wayOnOf } from "./turns";

function message(id: string, role: Message["role"], generationId: string | null): Message {
  const createdAt = "2026-11-21T03:00:00.000Z";
  const parts: Message["parts"] = [{ type: "text", text: `text of ${id}` }];
  return { id, projectId: "p", generationId, role, parts, suggestions: [], receipt: null, createdAt };
}
function generation(generationId: string, status: GenerationView["status"]): GenerationView {
  return { generationId, status, plan: null, steps: [], error: null, startedAt: null };
}
function pending(key: string, more: Partial<PendingMessage> = {}): PendingMessage {
  return {
    key,
    text: key,
    selectedSceneId: null,
    pictures: [],
    status: "sending",
    error: null,
    messageId: null,
    ...more,
  };
}

test("an answer stands behind its question, also when another question came between", () => {
  const turns = turnsOf(
    [message("a", "user", "g1"), message("b", "user", "g2"), message("A", "assistant", "g1")],
    [generation("g1", "done"), generation("g2", "running")],
    [],
  );
  expect(turns.map((turn) => [turn.said?.id, turn.answer?.id])).toEqual([
    ["a", "A"],
    ["b", undefined],
  ]);
  expect(turns.map(statusOf)).toEqual(["answered", "running"]);
});

test("an answer whose question is not loaded stands alone", () => {
  const [turn] = turnsOf([message("A", "assistant", "g1")], [], []);
  expect(turn?.said).toBeNull();
  expect(turn?.answer?.id).toBe("A");
});

test("what is on its way stands last, and not twice once it has arrived", () => {
  const stored = [message("a", "user", "g1")];
  const turns = turnsOf(
    stored,
    [generation("g1", "queued")],
    [pending("k1", { messageId: "a" }), pending("k2")],
  );
  expect(turns.map((turn) => turn.key)).toEqual(["a", "k2"]);
  expect(turns.map(statusOf)).toEqual(["queued", "sending"]);
});

test("a message that could not be sent is unsent, and keeps its text", () => {
  const [turn] = turnsOf([], [], [pending("make it blue", { status: "failed" })]);
  if (!turn) throw new Error("no turn");
  expect(statusOf(turn)).toBe("unsent");
  expect(textOf(turn)).toBe("make it blue");
});

test("something said without an answer and with nothing under way was stopped", () => {
  const [turn] = turnsOf([message("a", "user", "g1")], [], []);
  expect(turn && statusOf(turn)).toBe("stopped");
});

test("a failed generation is failed even though it has an answer", () => {
  const messages = [message("a", "user", "g1"), message("A", "assistant", "g1")];
  const [turn] = turnsOf(messages, [generation("g1", "failed")], []);
  expect(turn && statusOf(turn)).toBe("failed");
});

test("what failed can be tried again where that may help, and leads to the settings where a key is the reason", () => {
  const failed = (code: ErrorCode, retryable: boolean) => {
    const view = { ...generation("g1", "failed"), error: { code, text: "", retryable } };
    const [turn] = turnsOf([message("a", "user", "g1"), message("A", "assistant", "g1")], [view], []);
    return turn && wayOnOf(turn)?.type;
  };
  expect(failed("model_overloaded", true)).toBe("again");
  expect(failed("model_key_refused", false)).toBe("settings");
  expect(failed("model_refused", false)).toBe("reword");
  expect(failed("invalid_input", false)).toBeUndefined();
});

test("each scene that was not written is tried again by itself, once", () => {
  const step = (index: number, rung: string) => ({
    index,
    tool: "add" as const,
    label: `${rung} ${index}`,
    sceneId: `s${index}`,
    arguments: { rung },
  });
  const done = { status: "done" as const, note: null, rung: null, durationMs: 1, error: null };
  const error = { code: "model_timeout" as const, text: "", retryable: true };
  const view = (...errors: boolean[]): GenerationView => ({
    ...generation("g1", "done"),
    plan: { rung: "fast-router", steps: [step(0, "draft"), ...errors.map((_, at) => step(at + 1, "write"))] },
    steps: [
      done,
      ...errors.map((isFailed) => (isFailed ? { ...done, status: "failed" as const, error } : done)),
    ],
  });
  const wayOf = (...errors: boolean[]) => {
    const [turn] = turnsOf(
      [message("a", "user", "g1"), message("A", "assistant", "g1")],
      [view(...errors)],
      [],
    );
    return (later: GenerationView[] = []) => turn && wayOnOf(turn, later);
  };
  const steps = [{ index: 1, label: "write 1" }];
  expect(wayOf(true)()).toEqual({ type: "steps", generationId: "g1", steps });
  expect(wayOf(true, false)()).toEqual({ type: "steps", generationId: "g1", steps });
  expect(wayOf(true, true)()).toMatchObject({ steps: [{ index: 1 }, { index: 2 }] });
  expect(wayOf(false)()).toBeNull();
  const again: GenerationView = {
    ...generation("g2", "running"),
    plan: { rung: "fast-router", steps: [{ ...step(1, "write"), index: 0 }] },
  };
  expect(wayOf(true)([again])).toBeNull();
});

test("what needs a model leads to where one is set up, unless no model could do it", () => {
  const wayOf = (tool: "image" | "audio") => {
    const error = { code: "needs_model" as const, text: "", retryable: false };
    const step = { index: 0, tool, label: "", sceneId: null, arguments: {} };
    const view: GenerationView = {
      ...generation("g1", "done"),
      plan: { rung: "fast-router", steps: [step] },
      steps: [{ status: "failed", note: null, rung: null, durationMs: null, error }],
    };
    const [turn] = turnsOf([message("a", "user", "g1"), message("A", "assistant", "g1")], [view], []);
    return turn && wayOnOf(turn);
  };
  expect(wayOf("image")).toEqual({ type: "settings" });
  expect(wayOf("audio")).toBeNull();
});
