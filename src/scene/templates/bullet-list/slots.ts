import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `rows`: numbered, beside the headline. `focus`: large names, one lit after the other. `checklist`: boxes that get ticked. `sign`: names and times, as on a door. `people`: a team. */
export const bulletListLayouts = ["rows", "focus", "checklist", "sign", "people"] as const;

export const bulletSchema = z.strictObject({
  title: z.string().min(1),
  text: z.string().default(""),
  /** A name of the kit's icons; empty for its number. */
  icon: z.string().default(""),
});
export type Bullet = z.infer<typeof bulletSchema>;

export const bulletListSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  items: z.array(bulletSchema).min(1).max(8),
  layout: z.enum(bulletListLayouts).default("rows"),
  palette: paletteSchema,
});
export type BulletListSlots = z.infer<typeof bulletListSlotsSchema>;

export function slotsToControls(slots: BulletListSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 16 ? 128 : slots.headline.length <= 30 ? 112 : 84,
    items: slots.items.map((item) => ({ ...item })),
    textColor: palette.text,
    mutedColor: palette.muted,
    cardColor: palette.surface,
    accent: palette.accent,
    background: palette.background,
  };
}

export const bulletListDesign: TemplateDesign<BulletListSlots> = {
  name: "bullet-list",
  title: "List",
  description: "One to eight points, one after the other: a list, a checklist, an agenda, opening hours.",
  slots: bulletListSlotsSchema as z.ZodType<BulletListSlots>,
  defaultSeconds: (slots) => Math.min(10, 4 + slots.items.length * 0.8),
  source,
  toControls: slotsToControls,
};
