import type { Brief } from "../../brief/brief";
import { isOverTime } from "../../brief/items";

/** Labelled numbers: surely where a chart is asked for, or where the labels are times. */
export function recogniseBarChart(brief: Brief): number {
  if (brief.kind === "chart") return 0.96;
  if (!brief.series) return 0;
  if (brief.kind === "plans") return 0.1;
  if (isOverTime(brief.series) || brief.kind === "stats") return 0.95;
  const priced = brief.items.some((item) => item.price !== "");
  return priced ? 0.2 : brief.kind === null ? 0.82 : 0.4;
}
