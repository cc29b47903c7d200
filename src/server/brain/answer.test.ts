import { describe, expect, it } from "vitest";
import { composeAnswer, type StepOutcome } from "./answer";

const outcome = (more: Partial<StepOutcome>): StepOutcome => ({
  tool: "edit",
  summary: "Headline is orange in Intro",
  status: "done",
  rung: "control",
  scene: { id: "s1", name: "Intro", template: "title" },
  ...more,
});

describe("composeAnswer", () => {
  it("puts a chip where the summary names its scene, and loses no word", () => {
    const { parts } = composeAnswer([outcome({}), outcome({ tool: "trim", summary: "Intro is 8 s long" })]);
    expect(parts.map((part) => (part.type === "text" ? part.text : part.name)).join("")).toBe(
      "Headline is orange in Intro. Intro is 8 s long.",
    );
    expect(parts.filter((part) => part.type === "scene")).toHaveLength(2);
  });

  it("offers at most three things to say next, those of a tool first", () => {
    expect(composeAnswer([outcome({})]).suggestions.length).toBeLessThanOrEqual(3);
    expect(
      composeAnswer([outcome({ status: "question", suggestions: ["a", "b", "c", "d"] })]).suggestions,
    ).toEqual(["a", "b", "c"]);
  });

  it("says nothing of a draft that was written over, and keeps that of one that was not", () => {
    const draft = outcome({ tool: "add", summary: "Intro plays as a draft" });
    const text = (outcomes: StepOutcome[]) =>
      composeAnswer(outcomes)
        .parts.map((part) => (part.type === "text" ? part.text : part.name))
        .join("");
    expect(text([draft, outcome({ tool: "add", summary: "Here is Intro" })])).toBe("Here is Intro.");
    const failure = outcome({ tool: "add", status: "failed", summary: "The key is refused.", scene: null });
    expect(text([draft, failure, failure])).toBe("Intro plays as a draft. The key is refused.");
  });

  it("tells new scenes in one breath, and a draft beside the reason why it stayed one", () => {
    const scene = (name: string) => ({ id: name, name, template: null });
    const draft = outcome({ tool: "add", summary: "B plays as a draft", scene: scene("B") });
    const made = (name: string) => outcome({ tool: "add", summary: `Here is ${name}`, scene: scene(name) });
    const failure = outcome({ tool: "add", status: "failed", summary: "It was declined.", scene: null });
    const { parts } = composeAnswer([draft, made("A"), failure, made("C"), made("D")]);
    expect(parts.map((part) => (part.type === "text" ? part.text : part.name)).join("")).toBe(
      "Here are A, C and D. B plays as a draft. It was declined.",
    );
    expect(parts.filter((part) => part.type === "scene")).toHaveLength(4);
  });

  it("says something even when nothing was done, and adds the note", () => {
    expect(composeAnswer([]).parts).toHaveLength(1);
    expect(composeAnswer([], "Music is not there yet.").parts).toEqual([
      { type: "text", text: "Music is not there yet." },
    ]);
  });
});
