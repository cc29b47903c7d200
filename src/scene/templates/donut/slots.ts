import { z } from "zod";
import { paletteSchema } from "@/domain/look";
import { pointSchema } from "../point";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const donutLayouts = ["ring", "stack", "arc"] as const;

const donutSlotsSchema = z.strictObject({
  /** A `ring` beside its list, one `stack`ed bar, or half a ring as an `arc`. */
  layout: z.enum(donutLayouts).default("ring"),
  headline: z.string().default(""),
  kicker: z.string().default(""),
  data: z.array(pointSchema).min(1).max(8),
  prefix: z.string().default(""),
  suffix: z.string().default(""),
  /** The label of the share that stands out; empty for the largest. */
  highlight: z.string().default(""),
  /** In the middle, below the number; empty for the label of the share that stands out. */
  centerLabel: z.string().default(""),
  note: z.string().default(""),
  palette: paletteSchema,
});
export type DonutSlots = z.infer<typeof donutSlotsSchema>;

export const donutDesign: TemplateDesign<DonutSlots> = {
  name: "donut",
  title: "Shares",
  description: "Shares of a whole as a ring, a stacked bar or an arc, with the largest in the middle.",
  slots: donutSlotsSchema as z.ZodType<DonutSlots>,
  defaultSeconds: () => 6,
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
      suffix: slots.suffix,
      prefix: slots.prefix,
      highlight: slots.highlight,
      centerLabel: slots.centerLabel,
      note: slots.note,
      textColor: palette.text,
      mutedColor: palette.muted,
      accent: palette.accent,
      background: palette.background,
    };
  },
};
