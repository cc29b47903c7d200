import type { Brief } from "../../brief/brief";
import { isOverTime } from "../../brief/items";

const listing = new Set(["plans", "features", "list", "steps", "agenda", "team"]);

/** Things side by side: surely with prices, or where the prompt calls them a list. */
export function recogniseList(brief: Brief): number {
  if (brief.kind === "chart") return 0.1;
  const priced = brief.items.filter((item) => item.price !== "").length >= 2;
  if (priced) return 0.97;
  if (brief.series && (isOverTime(brief.series) || brief.kind === "stats")) return 0.2;
  const asked = brief.kind !== null && listing.has(brief.kind);
  if (brief.items.length >= 2) return asked ? 0.97 : brief.items.length >= 3 ? 0.8 : 0.45;
  return asked ? 0.85 : 0.05;
}
