import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const listItemSchema = z.strictObject({
  title: z.string().min(1),
  /** As it is said: «$9», «Free», «Let's talk»; empty where there is none. */
  price: z.string().default(""),
  /** What the price is for: «/month». */
  period: z.string().default(""),
  text: z.string().default(""),
  /** A name of the kit's icons; empty for the tick. */
  icon: z.string().default(""),
});
export type ListItem = z.infer<typeof listItemSchema>;

export const listSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  /** `plans`: cards with prices. `features`: rows or cards with icons. */
  style: z.enum(["plans", "features"]),
  items: z.array(listItemSchema).min(1).max(8),
  /** The title of the item that stands out; empty for none. */
  featured: z.string().default(""),
  palette: paletteSchema,
});
export type ListSlots = z.infer<typeof listSlotsSchema>;

/** A plan without a price among priced ones says «Custom», so that its card is not empty; a person changes it as any text. */
function priceOf(item: ListItem, { style, items }: ListSlots): string {
  const hasPrices = items.some(({ price }) => price !== "");
  return style === "plans" && hasPrices && item.price === "" ? "Custom" : item.price;
}

export function slotsToControls(slots: ListSlots): Controls {
  const { palette } = slots;
  return {
    style: slots.style,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 96 : 76,
    items: slots.items.map((item) => ({ ...item, price: priceOf(item, slots) })),
    featured: slots.featured,
    textColor: palette.text,
    mutedColor: palette.muted,
    cardColor: palette.surface,
    accent: palette.accent,
    onAccent: palette.onAccent,
    background: palette.background,
  };
}

export const listDesign: TemplateDesign<ListSlots> = {
  name: "list",
  title: "Plans or features",
  description: "One to eight things side by side: pricing plans with prices, features or steps with icons.",
  slots: listSlotsSchema as z.ZodType<ListSlots>,
  defaultSeconds: (slots) => Math.min(10, 4.5 + slots.items.length * 0.7),
  source,
  toControls: slotsToControls,
};
