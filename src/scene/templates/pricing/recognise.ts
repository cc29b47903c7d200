import type { Brief } from "../../brief/brief";

/** Things with prices, and whatever is called plans. */
export function recognisePricing(brief: Brief): number {
  if (brief.kind === "chart") return 0.1;
  if (brief.items.filter((item) => item.price !== "").length >= 2) return 0.97;
  if (brief.kind !== "plans") return 0.05;
  return brief.items.length >= 2 ? 0.97 : 0.9;
}
