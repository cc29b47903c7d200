import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { chartHeadline } from "../chart-headline";
import { pickLayout, type Variety } from "../types";
import { type DonutSlots, donutLayouts } from "./slots";

/** The series as shares, under the prompt's own name for it. Needs a series. */
export function fillDonut(brief: Brief, look: Look, variety: Variety): DonutSlots {
  const { points, prefix, suffix } = brief.series ?? { points: [], prefix: "", suffix: "" };
  const isNamed = /\b(?:donut|doughnut|pie|ring)\b/i.test(brief.prompt);
  return {
    // Who says «donut» gets one, round or half; only «breakdown» may be a bar.
    layout: pickLayout(isNamed ? (["ring", "arc"] as const) : donutLayouts, variety),
    headline: chartHeadline(brief, "The split"),
    kicker: brief.brand ?? "",
    data: points.slice(0, 8).map((point) => ({ ...point })),
    prefix,
    suffix,
    highlight: "",
    centerLabel: "",
    note: "",
    palette: look.palette,
  };
}
