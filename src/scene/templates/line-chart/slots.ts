import { z } from "zod";
import { paletteSchema } from "@/domain/look";
import { pointSchema } from "../point";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const lineChartLayouts = ["side", "horizon"] as const;

const lineChartSlotsSchema = z.strictObject({
  /** `side`: words beside the chart. `horizon`: a filled line from edge to edge below them. */
  layout: z.enum(lineChartLayouts).default("side"),
  headline: z.string().default(""),
  kicker: z.string().default(""),
  data: z.array(pointSchema).min(2).max(24),
  prefix: z.string().default(""),
  suffix: z.string().default(""),
  /** The label of the point that stands out; empty for the last. */
  highlight: z.string().default(""),
  note: z.string().default(""),
  /** Fills what lies below the line. */
  area: z.boolean().default(false),
  palette: paletteSchema,
});
export type LineChartSlots = z.infer<typeof lineChartSlotsSchema>;

export const lineChartDesign: TemplateDesign<LineChartSlots> = {
  name: "line-chart",
  title: "Line chart",
  description: "Numbers over time as a line or an area that draws itself, with where it has come to.",
  slots: lineChartSlotsSchema as z.ZodType<LineChartSlots>,
  defaultSeconds: (slots) => (slots.data.length > 8 ? 7 : 6),
  source,
  toControls({ palette, ...slots }) {
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
      area: slots.area,
      textColor: palette.text,
      mutedColor: palette.muted,
      accent: palette.accent,
      background: palette.background,
    };
  },
};
