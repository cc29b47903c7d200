import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { chartHeadline } from "../chart-headline";
import { pickLayout, type Variety } from "../types";
import type { BarChartSlots } from "./slots";

type Layout = BarChartSlots["layout"];

/** The series as bars, under the prompt's own name for it. Needs a series. */
export function fillBarChart(brief: Brief, look: Look, variety: Variety): BarChartSlots {
  const { points, prefix, suffix } = brief.series ?? { points: [], prefix: "", suffix: "" };
  return {
    layout: pickLayout(layoutsFor(points), variety),
    headline: chartHeadline(brief, "The numbers"),
    kicker: brief.brand ?? "",
    data: points.slice(0, 12).map((point) => ({ ...point })),
    prefix,
    suffix,
    highlight: "",
    note: "",
    palette: look.palette,
  };
}

/** Many bars take the whole width, long names lie down, numbers below zero stand. */
function layoutsFor(points: { label: string; value: number }[]): readonly [Layout, ...Layout[]] {
  const longest = Math.max(0, ...points.map((point) => point.label.length));
  if (points.length === 1 || longest > 16) return ["bars"];
  if (points.length > 8) return ["full", "columns"];
  if (points.some((point) => point.value < 0)) return ["columns", "full"];
  return ["columns", "bars", "full"];
}
