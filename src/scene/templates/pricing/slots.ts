import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `cards`: side by side. `spotlight`: one large, the others small. `board`: a price list in rows. */
export const pricingLayouts = ["cards", "spotlight", "board"] as const;

export const planSchema = z.strictObject({
  title: z.string().min(1),
  /** As it is said: «$9», «Free», «Let's talk»; empty where there is none. */
  price: z.string().default(""),
  /** What the price is for: «/month». */
  period: z.string().default(""),
  /** A line, or points with commas between them. */
  text: z.string().default(""),
});
export type Plan = z.infer<typeof planSchema>;

export const pricingSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  items: z.array(planSchema).min(1).max(8),
  /** The title of the plan that stands out; empty for none. */
  featured: z.string().default(""),
  layout: z.enum(pricingLayouts).default("cards"),
  palette: paletteSchema,
});
export type PricingSlots = z.infer<typeof pricingSlotsSchema>;

/** A plan without a price among priced ones says «Custom», so that its card is not empty; a person changes it as any text. */
function priceOf(plan: Plan, plans: readonly Plan[]): string {
  return plan.price === "" && plans.some(({ price }) => price !== "") ? "Custom" : plan.price;
}

export function slotsToControls(slots: PricingSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 96 : 76,
    items: slots.items.map((plan) => ({ ...plan, price: priceOf(plan, slots.items) })),
    featured: slots.featured,
    textColor: palette.text,
    mutedColor: palette.muted,
    cardColor: palette.surface,
    accent: palette.accent,
    onAccent: palette.onAccent,
    background: palette.background,
  };
}

export const pricingDesign: TemplateDesign<PricingSlots> = {
  name: "pricing",
  title: "Pricing",
  description: "One to eight plans or products with their prices, one of which stands out.",
  slots: pricingSlotsSchema as z.ZodType<PricingSlots>,
  defaultSeconds: (slots) => Math.min(10, 4.5 + slots.items.length * 0.7),
  source,
  toControls: slotsToControls,
};
