import { z } from "zod";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const comparisonLayouts = ["split", "table", "strike"] as const;

const comparisonSlotsSchema = z.strictObject({
  /** Two fields (`split`), rows with ticks (`table`), or what was struck through beside what is (`strike`). */
  layout: z.enum(comparisonLayouts).default("split"),
  kicker: z.string().default(""),
  headline: z.string().default(""),
  leftTitle: z.string().min(1),
  leftPoints: z.array(z.string().min(1)).max(7).default([]),
  rightTitle: z.string().min(1),
  rightPoints: z.array(z.string().min(1)).max(7).default([]),
  /** The side that is spoken for. */
  better: z.enum(["left", "right", "none"]).default("right"),
  /** What stands on the seam of the split; empty for nothing. */
  seam: z.string().default("vs"),
  palette: paletteSchema,
});
export type ComparisonSlots = z.infer<typeof comparisonSlotsSchema>;

export const comparisonDesign: TemplateDesign<ComparisonSlots> = {
  name: "comparison",
  title: "Comparison",
  description: "Two things side by side: us and them, before and after, a table with ticks.",
  slots: comparisonSlotsSchema as z.ZodType<ComparisonSlots>,
  defaultSeconds: (slots) => 5 + Math.max(slots.leftPoints.length, slots.rightPoints.length) * 0.4,
  source,
  toControls({ palette, ...slots }) {
    return {
      layout: slots.layout,
      kicker: slots.kicker,
      kickerColor: palette.accent,
      headline: slots.headline,
      headlineColor: palette.text,
      headlineSize: slots.headline.length <= 28 ? 96 : 76,
      leftTitle: slots.leftTitle,
      leftPoints: [...slots.leftPoints],
      rightTitle: slots.rightTitle,
      rightPoints: [...slots.rightPoints],
      better: slots.better,
      seam: slots.seam,
      textColor: palette.text,
      mutedColor: palette.muted,
      surface: palette.surface,
      accent: palette.accent,
      onAccent: palette.onAccent,
      background: palette.background,
    };
  },
};
