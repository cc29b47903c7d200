import type { Brief } from "../../brief/brief";

/** Features without prices, as many as tiles can hold; longer and priced ones stay a list. */
export function recogniseFeatureGrid(brief: Brief): number {
  if (brief.kind !== "features" || brief.items.some((item) => item.price !== "")) return 0;
  return brief.items.length > 6 ? 0.6 : 0.98;
}
