import type { Brief } from "../../brief/brief";

/** Two things that are held against each other. */
export function recogniseComparison(brief: Brief): number {
  if (brief.comparison) return brief.kind === "comparison" || brief.kind === null ? 0.97 : 0.7;
  return brief.kind === "comparison" && !brief.series ? 0.9 : 0;
}
