import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `rail`: all moments along a line. `focus`: one moment at a time, large. */
export const timelineLayouts = ["rail", "focus"] as const;

export const milestoneSchema = z.strictObject({ when: z.string().min(1), what: z.string().default("") });

export const timelineSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  items: z.array(milestoneSchema).min(1).max(8),
  layout: z.enum(timelineLayouts).default("rail"),
  palette: paletteSchema,
});
export type TimelineSlots = z.infer<typeof timelineSlotsSchema>;

export function slotsToControls(slots: TimelineSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 24 ? 96 : 76,
    items: slots.items.map((item) => ({ ...item })),
    textColor: palette.text,
    mutedColor: palette.muted,
    railColor: palette.surface,
    accent: palette.accent,
    background: palette.background,
  };
}

export const timelineDesign: TemplateDesign<TimelineSlots> = {
  name: "timeline",
  title: "Timeline",
  description: "Moments in order: a history, a roadmap.",
  slots: timelineSlotsSchema as z.ZodType<TimelineSlots>,
  defaultSeconds: (slots) => Math.min(10, 3.5 + slots.items.length * 1.1),
  source,
  toControls: slotsToControls,
};
