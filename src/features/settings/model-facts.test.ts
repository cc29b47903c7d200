import { expect, it } from "vitest";
import { modelFacts } from "./model-facts";

const model = { provider: "openai", id: "m", name: "openai/m" } as const;

it("says speed and price, and openly where a price is not known", () => {
  expect(modelFacts({ ...model, speed: "fast", prices: { input: 0.1, output: 0.5 } })).toBe(
    "fast · $0.10 in, $0.50 out",
  );
  expect(modelFacts({ ...model, speed: "slow", prices: { input: 4, output: 20 } })).toBe(
    "slow, thorough · $4 in, $20 out",
  );
  expect(modelFacts({ ...model, speed: null, prices: null })).toBe("price not known");
});
