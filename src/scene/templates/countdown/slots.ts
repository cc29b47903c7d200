import { z } from "zod";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const countdownLayouts = ["ring", "flash", "date"] as const;

const countdownSlotsSchema = z.strictObject({
  /** A clock's `ring` or a `flash` of colours for numbers; `date` for a day on a calendar. */
  layout: z.enum(countdownLayouts).default("ring"),
  from: z.int().min(1).max(999).default(3),
  /** What stands at the end of the counting. */
  finale: z.string().default("Go"),
  kicker: z.string().default(""),
  headline: z.string().default(""),
  /** Of `date`, as they are written. */
  day: z.string().default(""),
  month: z.string().default(""),
  weekday: z.string().default(""),
  subline: z.string().default(""),
  palette: paletteSchema,
});
export type CountdownSlots = z.infer<typeof countdownSlotsSchema>;

/** Up to this number a beat takes a second; larger ones are counted faster. */
const mostBeats = 30;

export const countdownDesign: TemplateDesign<CountdownSlots> = {
  name: "countdown",
  title: "Countdown",
  description: "Three, two, one with a strike at each beat, or a day on a calendar.",
  slots: countdownSlotsSchema as z.ZodType<CountdownSlots>,
  // The last quarter of the scene is the finale's.
  defaultSeconds: (slots) =>
    slots.layout === "date" ? 5 : Math.round((Math.min(slots.from, mostBeats) / 0.76) * 10) / 10,
  source,
  toControls({ palette, ...slots }) {
    return {
      layout: slots.layout,
      from: slots.from,
      finale: slots.finale,
      kicker: slots.kicker,
      kickerColor: palette.accent,
      headline: slots.headline,
      headlineColor: palette.text,
      headlineSize: 110,
      day: slots.day,
      month: slots.month,
      weekday: slots.weekday,
      subline: slots.subline,
      sublineColor: palette.muted,
      numberColor: palette.text,
      surface: palette.surface,
      accent: palette.accent,
      onAccent: palette.onAccent,
      background: palette.background,
    };
  },
};
