import { expect, it } from "vitest";
import type { LiveText } from "@/domain/live-text";
import { id } from "../test/fixtures";
import { codeSoFar, foldLiveText, type LiveTexts, liveKey, liveTextOf, withoutEnded } from "./live-texts";
import { type GenerationView, pendingStep } from "./project-state";

const generationId = id(900);
const piece = (offset: number, text: string, index = 0): LiveText => ({
  type: "live.text",
  projectId: id(1),
  generationId,
  index,
  offset,
  text,
});
const generation = (status: "running" | "done", values: Partial<GenerationView> = {}): GenerationView => ({
  generationId,
  status: "running",
  plan: null,
  steps: [{ ...pendingStep, status }],
  error: null,
  startedAt: null,
  ...values,
});
const fold = (pieces: LiveText[], view = generation("running")) =>
  pieces.reduce<LiveTexts>((texts, each) => foldLiveText(texts, each, [view]), {});

it("puts pieces together, begins anew at 0, and leaves out one whose beginning is missing", () => {
  const key = liveKey(generationId, 0);
  expect(fold([piece(0, "const a"), piece(7, " = 1;")])[key]).toBe("const a = 1;");
  expect(fold([piece(0, "const a"), piece(0, "let")])[key]).toBe("let");
  expect(fold([piece(0, "const a"), piece(20, "x")])[key]).toBe("const a");
});

it("takes nothing of a step or a generation that has ended", () => {
  expect(fold([piece(0, "late")], generation("done"))).toEqual({});
  expect(fold([piece(0, "late", 3)], generation("running", { status: "done" }))).toEqual({});
});

it("drops a step's text at its end, and all of a generation's at its end", () => {
  const texts = fold([piece(0, "a"), piece(0, "b", 1)]);
  const ended = {
    type: "step.failed",
    generationId,
    index: 0,
    error: { code: "internal", text: "", retryable: true },
  } as const;
  expect(withoutEnded(texts, ended)).toEqual({ [liveKey(generationId, 1)]: "b" });
  const finished = {
    type: "generation.finished",
    generationId,
    outcome: "cancelled",
    message: null,
    error: null,
  } as const;
  expect(withoutEnded(texts, finished)).toEqual({});
  expect(withoutEnded(texts, { type: "generation.started", generationId })).toBe(texts);
});

it("shows code without its fence and what was said before it, however much has come", () => {
  const whole = "Here it is:\n```tsx\nconst a = 1;\nconst b = 2;\n```\nEnjoy!";
  expect(codeSoFar(whole)).toBe("const a = 1;\nconst b = 2;");
  expect(codeSoFar(whole.slice(0, whole.indexOf("tsx")))).toBe("");
  expect(codeSoFar(whole.slice(0, whole.indexOf("b =")))).toBe("const a = 1;\nconst ");
  expect(codeSoFar("const a = 1;\n")).toBe("const a = 1;\n");
});

it("gives a scene the code that is being written for it, and never a story's text", () => {
  const texts = fold([piece(0, "const a")]);
  const written = (tool: "edit" | "story") =>
    liveTextOf(
      texts,
      [
        generation("running", {
          plan: { rung: "code", steps: [{ index: 0, tool, label: "", sceneId: id(101), arguments: {} }] },
        }),
      ],
      id(101),
    );
  expect(written("edit")).toBe("const a");
  expect(written("story")).toBeNull();
});
