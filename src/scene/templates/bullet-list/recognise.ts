import type { Brief } from "../../brief/brief";
import { isOverTime } from "../../brief/series";

const listing = new Set(["list", "agenda", "team"]);
/** Kinds with a template of their own; here they find one where that cannot take them. */
const related = new Set(["features", "steps"]);

/** Points one after the other: surely where the prompt calls them a list or an agenda. */
export function recogniseBulletList(brief: Brief): number {
  if (brief.kind === "chart") return 0.1;
  const asked = brief.kind !== null && listing.has(brief.kind);
  if (asked) return brief.items.length >= 2 ? 0.96 : 0.85;
  if (brief.series && (isOverTime(brief.series) || brief.kind === "stats")) return 0.2;
  if (brief.kind !== null && related.has(brief.kind)) return brief.items.length >= 2 ? 0.88 : 0.8;
  if (brief.items.length < 2) return 0.05;
  return brief.items.length >= 3 ? 0.8 : 0.45;
}
