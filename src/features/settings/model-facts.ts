import type { ModelView } from "@/domain/model-settings";

const speeds = { fast: "fast", balanced: "medium", slow: "slow, thorough" };

/** Speed and price in a few words: «fast · $0.10 in, $0.50 out». */
export function modelFacts({ speed, prices }: ModelView): string {
  const price = prices ? `$${amount(prices.input)} in, $${amount(prices.output)} out` : "price not known";
  return [...(speed ? [speeds[speed]] : []), price].join(" · ");
}

function amount(dollars: number): string {
  return Number.isInteger(dollars) ? String(dollars) : dollars.toFixed(2);
}
