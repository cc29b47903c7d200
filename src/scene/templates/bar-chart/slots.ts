import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import { pointSchema } from "../point";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const barChartLayouts = ["columns", "bars", "full"] as const;

export const barChartSlotsSchema = z.strictObject({
  /** `columns` or lying `bars` beside the words, or columns with an axis over the `full` width. */
  layout: z.enum(barChartLayouts).default("columns"),
  headline: z.string().default(""),
  kicker: z.string().default(""),
  data: z.array(pointSchema).min(1).max(12),
  /** Stands before each number: «$». */
  prefix: z.string().default(""),
  /** Stands behind each number: «%», « users». */
  suffix: z.string().default(""),
  /** The label of the bar that stands out; empty for the largest. */
  highlight: z.string().default(""),
  /** A line below: the source, a comment. */
  note: z.string().default(""),
  palette: paletteSchema,
});
export type BarChartSlots = z.infer<typeof barChartSlotsSchema>;

export function slotsToControls(slots: BarChartSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 96 : 76,
    data: slots.data.map((point) => ({ ...point })),
    prefix: slots.prefix,
    suffix: slots.suffix,
    highlight: slots.highlight,
    note: slots.note,
    textColor: palette.text,
    mutedColor: palette.muted,
    barColor: palette.surface,
    accent: palette.accent,
    background: palette.background,
  };
}

export const barChartDesign: TemplateDesign<BarChartSlots> = {
  name: "bar-chart",
  title: "Bar chart",
  description: "One to twelve numbers as columns or bars that grow, with one that stands out.",
  slots: barChartSlotsSchema as z.ZodType<BarChartSlots>,
  defaultSeconds: () => 6,
  source,
  toControls: slotsToControls,
};
