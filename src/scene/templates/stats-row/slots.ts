import { z } from "zod";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const statsRowLayouts = ["columns", "cards", "ledger"] as const;

const statsRowSlotsSchema = z.strictObject({
  /** Bare numbers in `columns`, in `cards`, or as the lines of a `ledger`. */
  layout: z.enum(statsRowLayouts).default("columns"),
  headline: z.string().default(""),
  kicker: z.string().default(""),
  /** Numbers as they are written («12k», «24/7») with what they count. */
  stats: z
    .array(z.strictObject({ value: z.string().min(1), label: z.string().default("") }))
    .min(1)
    .max(6),
  palette: paletteSchema,
});
export type StatsRowSlots = z.infer<typeof statsRowSlotsSchema>;

export const statsRowDesign: TemplateDesign<StatsRowSlots> = {
  name: "stats-row",
  title: "Numbers side by side",
  description: "Two to six numbers with what they count, side by side, in cards or in a ledger.",
  slots: statsRowSlotsSchema as z.ZodType<StatsRowSlots>,
  defaultSeconds: (slots) => 4.5 + slots.stats.length * 0.4,
  source,
  toControls({ palette, ...slots }) {
    return {
      layout: slots.layout,
      kicker: slots.kicker,
      kickerColor: palette.accent,
      headline: slots.headline,
      headlineColor: palette.text,
      headlineSize: slots.headline.length <= 24 ? 96 : 76,
      stats: slots.stats.map((stat) => ({ ...stat })),
      valueColor: palette.accent,
      textColor: palette.text,
      mutedColor: palette.muted,
      surface: palette.surface,
      accent: palette.accent,
      onAccent: palette.onAccent,
      background: palette.background,
    };
  },
};
