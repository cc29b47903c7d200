import type { Brief } from "../../brief/brief";
import { chartScore } from "../asked-chart";

/** Shares of a whole: a donut, pie or breakdown, or percentages that make about a hundred. */
export function recogniseDonut(brief: Brief): number {
  return chartScore(brief, "donut");
}
