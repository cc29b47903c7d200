import { expect, it } from "vitest";
import type { PlanStep } from "@/domain/plan";
import { modelOf } from "@/server/models/catalogue";
import { estimateOf } from "./estimate";

const step = (index: number, rung: "draft" | "write", prompt = "a scene about bread"): PlanStep => ({
  index,
  tool: "add",
  label: "Write",
  sceneId: null,
  arguments: { prompt, rung },
});
const models = (id: string) => ({ first: () => modelOf("openai", id) });
const plan = (count: number) => Array.from({ length: count }, (_, index) => step(index, "write"));

it("says nothing before one scene, or before drafts alone", () => {
  expect(estimateOf([step(0, "draft"), step(1, "write")], models("gpt-6.1-sol"))).toBeNull();
  expect(estimateOf([step(0, "draft"), step(1, "draft")], models("gpt-6.1-sol"))).toBeNull();
});

it("adds the cost of scenes that are written side by side, and not their time", () => {
  const three = estimateOf(plan(3), models("gpt-6.1-sol"));
  const six = estimateOf(plan(6), models("gpt-6.1-sol"));
  expect(six?.seconds).toBe(three?.seconds);
  expect(six?.costUsd).toBeCloseTo(2 * (three?.costUsd ?? 0), 10);
  expect(three?.costUsd).toBeGreaterThan(0);
});

it("takes longer for more than are written at a time, and for what is laid out first", () => {
  const few = estimateOf(plan(8), models("gpt-6.1-sol"))?.seconds ?? 0;
  expect(estimateOf(plan(9), models("gpt-6.1-sol"))?.seconds).toBeGreaterThan(few);
  const complex = [
    step(0, "write", "first a map, then a pin drops, then it zooms to a street"),
    step(1, "write"),
  ];
  expect(estimateOf(complex, models("gpt-6.1-sol"))?.seconds).toBeGreaterThan(few);
});

it("names no cost for a model whose price nobody knows", () => {
  expect(estimateOf(plan(3), models("llama3.3:70b"))?.costUsd).toBeNull();
});
