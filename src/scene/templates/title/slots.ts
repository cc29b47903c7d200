import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/**
 * `orbit`: asymmetric, with a large ring of light. `editorial`: type on a rule, quiet and large. `poster`: centred in a frame
 * with rays. `split`: beside a field with the first letter. `cropped`: as wide as the frame, cut at its edge. `stamp`: a badge.
 */
export const titleLayouts = ["orbit", "editorial", "poster", "split", "cropped", "stamp"] as const;

export const titleSlotsSchema = z.strictObject({
  headline: z.string().min(1),
  subline: z.string().default(""),
  /** A few words in small capitals above the headline. */
  kicker: z.string().default(""),
  layout: z.enum(titleLayouts).default("orbit"),
  palette: paletteSchema,
});
export type TitleSlots = z.infer<typeof titleSlotsSchema>;

/** Short headlines stand larger; sizes are in 1/1080 of the frame's short side. */
function headlineSizeOf(headline: string): number {
  if (headline.length <= 10) return 220;
  if (headline.length <= 18) return 180;
  if (headline.length <= 36) return 140;
  return 108;
}

export function slotsToControls(slots: TitleSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: headlineSizeOf(slots.headline),
    subline: slots.subline,
    sublineColor: palette.muted,
    background: palette.background,
    surface: palette.surface,
    accent: palette.accent,
  };
}

export const titleDesign: TemplateDesign<TitleSlots> = {
  name: "title",
  title: "Title",
  description: "A name or a statement, large, with a line below it: intros, chapter openings, quotes.",
  slots: titleSlotsSchema as z.ZodType<TitleSlots>,
  defaultSeconds: (slots) => (slots.headline.length > 36 ? 6 : 5),
  source,
  toControls: slotsToControls,
};
