import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `card`: on a card. `portrait`: the person large in an arch. `centre`: all on one axis. */
export const testimonialLayouts = ["card", "portrait", "centre"] as const;

export const testimonialSlotsSchema = z.strictObject({
  quote: z.string().min(1),
  /** Words of the quote that are marked; empty for none. */
  emphasis: z.string().default(""),
  author: z.string().default(""),
  /** What the person does, and where: «CEO of Orbit». */
  role: z.string().default(""),
  /** Of five; 0 where nobody gave a rating. */
  stars: z.number().min(0).max(5).default(0),
  layout: z.enum(testimonialLayouts).default("card"),
  palette: paletteSchema,
});
export type TestimonialSlots = z.infer<typeof testimonialSlotsSchema>;

export function slotsToControls(slots: TestimonialSlots): Controls {
  const { palette } = slots;
  const { length } = slots.quote;
  return {
    layout: slots.layout,
    quote: slots.quote,
    quoteColor: palette.text,
    quoteSize: length <= 50 ? 100 : length <= 110 ? 82 : 64,
    emphasis: slots.emphasis,
    author: slots.author,
    authorColor: palette.text,
    role: slots.role,
    roleColor: palette.muted,
    // Letters rather than a face: nobody is drawn as who they are not.
    portrait: "initials",
    stars: slots.stars,
    cardColor: palette.surface,
    accent: palette.accent,
    background: palette.background,
  };
}

export const testimonialDesign: TemplateDesign<TestimonialSlots> = {
  name: "testimonial",
  title: "Testimonial",
  description: "What a customer says, with name, role and stars.",
  slots: testimonialSlotsSchema as z.ZodType<TestimonialSlots>,
  defaultSeconds: (slots) => Math.min(10, 4.5 + slots.quote.split(/\s+/u).length * 0.16),
  source,
  toControls: slotsToControls,
};
