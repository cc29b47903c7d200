import type { Brief } from "../../brief/brief";
import { isOverTime } from "../../brief/series";

/** Several numbers that count different things, or where numbers are asked for and none is given. */
export function recogniseStatsRow(brief: Brief): number {
  const { stats, series, kind } = brief;
  if (series && isOverTime(series)) return 0.3;
  if (stats.length >= 2) {
    if (kind === "stats") return 0.97;
    if (kind === "big-number") return 0.9;
    return kind === null ? 0.93 : 0.35;
  }
  return kind === "stats" && !series && brief.items.length === 0 ? 0.75 : 0;
}
