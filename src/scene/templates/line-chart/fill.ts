import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { chartHeadline } from "../chart-headline";
import { pickLayout, type Variety } from "../types";
import { type LineChartSlots, lineChartLayouts } from "./slots";

/** The series as a line, under the prompt's own name for it. Needs a series. */
export function fillLineChart(brief: Brief, look: Look, variety: Variety): LineChartSlots {
  const { points, prefix, suffix } = brief.series ?? { points: [], prefix: "", suffix: "" };
  // A hill of colour needs its ground at zero.
  const isBelowZero = points.some((point) => point.value < 0);
  const isArea = /\barea\b/i.test(brief.prompt);
  return {
    layout: isBelowZero ? "side" : pickLayout(lineChartLayouts, variety),
    headline: chartHeadline(brief, "Over time"),
    kicker: brief.brand ?? "",
    data: points.map((point) => ({ ...point })),
    prefix,
    suffix,
    highlight: "",
    note: "",
    area: isArea && !isBelowZero,
    palette: look.palette,
  };
}
