import type { Brief } from "../../brief/brief";
import { chartScore } from "../asked-chart";

/** Numbers over time where a line, growth or a trend is spoken of, or many of them. */
export function recogniseLineChart(brief: Brief): number {
  return brief.series && brief.series.points.length < 2 ? 0 : chartScore(brief, "line");
}
