import { describe, expect, test } from "vitest";
import { sliderRange } from "./slider-range";

describe("the range of a number's slider", () => {
  test("what the scene says is taken", () =>
    expect(sliderRange(120, { min: 40, max: 240, step: 4 })).toEqual({ min: 40, max: 240, step: 4 }));

  test.each([0, 1, 0.4, 7, 120, 4_000, -30, 0.004])("without bounds the value %f lies within", (value) => {
    const { min, max, step } = sliderRange(value, {});
    expect(min).toBeLessThanOrEqual(value);
    expect(max).toBeGreaterThanOrEqual(value);
    expect(max).toBeGreaterThan(min);
    expect(step).toBeGreaterThan(0);
  });

  test("a typed value beyond the bounds stretches them", () =>
    expect(sliderRange(500, { min: 0, max: 100 }).max).toBe(500));
});
