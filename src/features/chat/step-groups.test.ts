import { expect, it } from "vitest";
import type { PlanStep } from "@/domain/plan";
import { queueNote } from "@/domain/story-progress";
import { type GenerationStep, pendingStep } from "@/studio/state/project-state";
import { groupsOf, wordsOf } from "./step-groups";

const step = (index: number, part: string, storyId = "s"): PlanStep => ({
  index,
  tool: "story",
  label: `${part} ${index}`,
  sceneId: null,
  arguments: { part, storyId },
});
const state = (status: GenerationStep["status"], note: string | null = null): GenerationStep => ({
  ...pendingStep,
  status,
  note,
});
const story = (pictures: number) => [
  step(0, "outline"),
  step(1, "texts"),
  ...Array.from({ length: pictures }, (_, index) => step(index + 2, "picture")),
];
const shapeOf = (steps: PlanStep[]) =>
  groupsOf({ plan: { rung: "story", steps }, steps: [] }).map((group) =>
    group.type === "step" ? group.shown.step.index : group.all.map((shown) => shown.step.index),
  );

it("tells of a story's pictures together, and of everything else by itself", () => {
  expect(shapeOf(story(4))).toEqual([0, 1, [2, 3, 4, 5]]);
  expect(groupsOf({ plan: null, steps: [] })).toEqual([]);
});

it("leaves two pictures lines of their own, and never joins two stories", () => {
  expect(shapeOf(story(2))).toEqual([0, 1, 2, 3]);
  const two = Array.from({ length: 6 }, (_, index) => step(index, "picture", index < 3 ? "a" : "b"));
  expect(shapeOf(two)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

it("counts what is done, at work and waiting; a picture in the provider's queue waits", () => {
  const states = [
    state("done"),
    state("done"),
    state("running", "Drawing"),
    state("running", queueNote(3)),
    state("pending"),
    state("failed"),
  ];
  const all = states.map((one, index) => ({ step: step(index, "picture"), state: one }));
  expect(wordsOf(all, true)).toBe("Drawing 6 pages: 2 done, 1 at work, 2 waiting, 1 failed");
  expect(wordsOf(all, false)).toBe("Drew 6 pages: 2 done, 3 not drawn, 1 failed");
  expect(wordsOf(all.slice(0, 2), true)).toBe("Drew 2 pages");
});
