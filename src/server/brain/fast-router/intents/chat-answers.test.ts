import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { templates } from "@/scene/templates";
import { route } from "../route";
import type { RoutingInput } from "../routing";
import { chatAnswers, helpText, sceneKinds } from "./chat-answers";

const scenes = ["Intro", "Pricing", "Outro"].map((name, index) => ({
  ...{ id: `s${index + 1}`, name, seconds: 5 },
  ...{ template: null, ordinal: index + 1 },
}));

function routed(message: string, count = 3) {
  const there = scenes.slice(0, count);
  const input: RoutingInput = {
    ...{ message, scenes: there, sceneCount: count, totalSeconds: 5 * count, complete: true },
    ...{ selectedSceneId: null, lastTouchedSceneId: there.at(-1)?.id ?? null, attachments: [] },
    ...{ history: { undo: "the last change", redo: null }, asked: null },
  };
  return route(input, randomUUID);
}

describe("answers about Scenewright", () => {
  it.each([
    ["what can you do?", /25 kinds.*format.*undo.*MP4.*Spanish/s],
    ["help", /25 kinds/],
    ["what scenes can you make", /timelines.*testimonials|testimonials.*timelines/],
    ["which templates are there?", /phone mock-ups/],
    ["how do I export", /Export.*MP4/],
    ["can I download this as an mp4?", /Export/],
    ["how much does it cost", /Nothing/],
    ["is it free?", /Nothing/],
    ["who are you", /Scenewright/],
    ["are you chatgpt?", /not by a model/],
    ["can you make a logo?", /wordmark/],
    ["can you do voice-over?", /no sound/],
    ["can you add music?", /no sound/],
    ["can you make music?", /no sound/],
    ["what languages do you speak?", /French/],
    ["which formats do you support?", /4:5/],
    ["can you delete scenes?", /^Yes/],
    ["can you make charts?", /^Yes/],
    ["do you do countdowns?", /^Yes/],
    ["¿qué puedes hacer?", /25 kinds/],
    ["was kannst du?", /25 kinds/],
  ])("answers «%s»", (message, said) => {
    for (const count of [0, 3]) {
      const routing = routed(message, count);
      expect(routing.type, JSON.stringify(routing)).toBe("answer");
      if (routing.type === "answer") expect(routing.text).toMatch(said);
    }
  });

  it("names every kind of scene of the library, and only as many as there are", () => {
    expect(templates).toHaveLength(25);
    expect(sceneKinds.split(/, | and /)).toHaveLength(25);
    expect(helpText).toContain(`${templates.length} kinds`);
  });

  it("stays short", () => {
    for (const { text } of [...chatAnswers, { text: helpText }]) expect(text.length).toBeLessThanOrEqual(450);
  });

  it("offers only what it then does", () => {
    for (const suggestion of chatAnswers.flatMap(({ suggestions }) => suggestions ?? []))
      expect(routed(suggestion), suggestion).toMatchObject({ type: "steps" });
  });

  it.each([
    "can you delete scene 2?",
    "can you add a logo reveal for Brewline?",
    "could you make a chart of Jan 3, Feb 5?",
    "can you delete the scenes?",
  ])("does «%s», which asks for one thing", (message) => {
    expect(routed(message).type).toBe("steps");
  });
});
