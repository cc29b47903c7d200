import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `poster`: a poster that builds itself. `beats`: one group of words at a time. `bands`: turned bands that run past. */
export const kineticLayouts = ["poster", "beats", "bands"] as const;

export const kineticSlotsSchema = z.strictObject({
  headline: z.string().min(1),
  /** Words that take the accent; empty for none. */
  emphasis: z.string().default(""),
  uppercase: z.boolean().default(true),
  layout: z.enum(kineticLayouts).default("poster"),
  palette: paletteSchema,
});
export type KineticSlots = z.infer<typeof kineticSlotsSchema>;

export function slotsToControls(slots: KineticSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    headline: slots.headline,
    headlineColor: palette.text,
    emphasis: slots.emphasis,
    uppercase: slots.uppercase,
    accent: palette.accent,
    background: palette.background,
  };
}

export const kineticDesign: TemplateDesign<KineticSlots> = {
  name: "kinetic",
  title: "Kinetic type",
  description: "A sentence or a few as moving type: words that hit on the beat and fill the frame.",
  slots: kineticSlotsSchema as z.ZodType<KineticSlots>,
  defaultSeconds: (slots) => Math.max(4, Math.min(9, 2.6 + slots.headline.split(/\s+/u).length * 0.34)),
  source,
  toControls: slotsToControls,
};
