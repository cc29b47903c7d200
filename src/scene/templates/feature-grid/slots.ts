import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `bento`: the first one large, the rest around it. `grid`: equal tiles. `rows`: on hairlines beside a statement. */
export const featureLayouts = ["bento", "grid", "rows"] as const;

export const featureGridSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  items: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        text: z.string().default(""),
        /** A name of the kit's icons; empty for the tick. */
        icon: z.string().default(""),
      }),
    )
    .min(1)
    .max(6),
  layout: z.enum(featureLayouts).default("bento"),
  palette: paletteSchema,
});
export type FeatureGridSlots = z.infer<typeof featureGridSlotsSchema>;

export function slotsToControls(slots: FeatureGridSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 100 : 80,
    items: slots.items,
    textColor: palette.text,
    mutedColor: palette.muted,
    cardColor: palette.surface,
    accent: palette.accent,
    onAccent: palette.onAccent,
    background: palette.background,
  };
}

export const featureGridDesign: TemplateDesign<FeatureGridSlots> = {
  name: "feature-grid",
  title: "Features",
  description: "Up to six features as tiles with icons.",
  slots: featureGridSlotsSchema as z.ZodType<FeatureGridSlots>,
  defaultSeconds: (slots) => Math.min(8, Math.round(4 + slots.items.length * 0.6)),
  source,
  toControls: slotsToControls,
};
