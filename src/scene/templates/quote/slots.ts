import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `mark`: beside a large quotation mark. `poster`: centred on the accent. `spoken`: words that light up. */
export const quoteLayouts = ["mark", "poster", "spoken"] as const;

export const quoteSlotsSchema = z.strictObject({
  quote: z.string().min(1),
  /** Words of the quote that are marked; empty for none. */
  emphasis: z.string().default(""),
  author: z.string().default(""),
  role: z.string().default(""),
  layout: z.enum(quoteLayouts).default("mark"),
  palette: paletteSchema,
});
export type QuoteSlots = z.infer<typeof quoteSlotsSchema>;

export function slotsToControls(slots: QuoteSlots): Controls {
  const { palette } = slots;
  const { length } = slots.quote;
  return {
    layout: slots.layout,
    quote: slots.quote,
    quoteColor: palette.text,
    quoteSize: length <= 30 ? 156 : length <= 60 ? 124 : length <= 110 ? 100 : 80,
    emphasis: slots.emphasis,
    author: slots.author,
    authorColor: palette.text,
    role: slots.role,
    roleColor: palette.muted,
    accent: palette.accent,
    background: palette.background,
  };
}

export const quoteDesign: TemplateDesign<QuoteSlots> = {
  name: "quote",
  title: "Quote",
  description: "Somebody's words, large, with a phrase marked and who said them.",
  slots: quoteSlotsSchema as z.ZodType<QuoteSlots>,
  defaultSeconds: (slots) => Math.min(10, 4 + slots.quote.split(/\s+/u).length * 0.18),
  source,
  toControls: slotsToControls,
};
