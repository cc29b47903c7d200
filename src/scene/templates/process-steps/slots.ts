import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `rail`: numbers joined by a line. `stairs`: cards that climb. */
export const processStepsLayouts = ["rail", "stairs"] as const;

export const stepSchema = z.strictObject({ title: z.string().min(1), text: z.string().default("") });

export const processStepsSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  items: z.array(stepSchema).min(1).max(7),
  layout: z.enum(processStepsLayouts).default("rail"),
  palette: paletteSchema,
});
export type ProcessStepsSlots = z.infer<typeof processStepsSlotsSchema>;

export function slotsToControls(slots: ProcessStepsSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: palette.accent,
    headline: slots.headline,
    headlineColor: palette.text,
    headlineSize: slots.headline.length <= 20 ? 108 : 80,
    items: slots.items.map((item) => ({ ...item })),
    textColor: palette.text,
    mutedColor: palette.muted,
    cardColor: palette.surface,
    accent: palette.accent,
    background: palette.background,
  };
}

export const processStepsDesign: TemplateDesign<ProcessStepsSlots> = {
  name: "process-steps",
  title: "Steps",
  description: "Numbered steps, one leading to the next: how it works, a recipe.",
  slots: processStepsSlotsSchema as z.ZodType<ProcessStepsSlots>,
  defaultSeconds: (slots) => Math.min(10, 3.8 + slots.items.length),
  source,
  toControls: slotsToControls,
};
