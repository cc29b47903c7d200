import { describe, expect, it } from "vitest";
import type { PlanStep } from "@/domain/plan";
import { wavesOf } from "./run-generation-steps";

const step = (index: number, tool: PlanStep["tool"], sceneId: string | null): PlanStep => ({
  index,
  tool,
  label: `${tool} ${index}`,
  sceneId,
  arguments: {},
});
const indexes = (steps: PlanStep[]) => wavesOf(steps).map((wave) => wave.map(({ index }) => index));

describe("wavesOf", () => {
  it("puts edits of different scenes side by side", () => {
    expect(indexes([step(0, "edit", "a"), step(1, "trim", "b"), step(2, "edit", "c")])).toEqual([[0, 1, 2]]);
  });

  it("keeps two changes of one scene in their order", () => {
    expect(indexes([step(0, "edit", "a"), step(1, "trim", "a"), step(2, "edit", "b")])).toEqual([
      [0],
      [1, 2],
    ]);
  });

  it("lets nothing run beside what changes order or number of scenes", () => {
    const steps = [
      step(0, "edit", "a"),
      step(1, "delete", "b"),
      step(2, "edit", "c"),
      step(3, "add", "d"),
      step(4, "edit", "d"),
    ];
    expect(indexes(steps)).toEqual([[0], [1], [2], [3], [4]]);
  });

  it("lays a story's pages out, tells and draws them side by side once it is planned", () => {
    const part = (index: number, name: string): PlanStep => ({
      ...step(index, "story", "a"),
      arguments: { part: name },
    });
    const steps = ["outline", "pages", "texts", "picture", "picture"].map((name, index) => part(index, name));
    expect(indexes([...steps, step(5, "edit", "a")])).toEqual([[0], [1, 2, 3, 4], [5]]);
  });
});
