import type { Brief } from "../../brief/brief";
import { chartScore } from "../asked-chart";

/** Labelled numbers that are neither shares of a whole nor a movement over time, or a chart that nobody names closer. */
export function recogniseBarChart(brief: Brief): number {
  return chartScore(brief, "bars");
}
