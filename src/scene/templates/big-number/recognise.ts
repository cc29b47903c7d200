import type { Brief } from "../../brief/brief";
import { waitOf } from "../waiting";

/** One number alone, days that are waited for, or where a big number is asked for. */
export function recogniseBigNumber(brief: Brief): number {
  if (brief.kind === "big-number") return brief.stats.length > 1 ? 0.7 : 0.96;
  if (waitOf(brief.prompt)?.unit) return 0.95;
  if (brief.stats.length !== 1 || brief.series !== null || brief.items.length > 1) return 0;
  if (brief.kind === "stats") return 0.94;
  return brief.kind === null ? 0.85 : 0.3;
}
