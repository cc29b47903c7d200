import { z } from "zod";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

export const bigNumberLayouts = ["dots", "poster", "ring", "level"] as const;

const bigNumberSlotsSchema = z.strictObject({
  /** `ring` and `level` draw a share («78%», «4.9/5»); `dots` and `poster` suit any number. */
  layout: z.enum(bigNumberLayouts).default("dots"),
  kicker: z.string().default(""),
  /** As it is written: «10,000», «$4.2M», «78%». */
  value: z.string().min(1),
  /** What it counts. */
  label: z.string().default(""),
  subline: z.string().default(""),
  palette: paletteSchema,
});
export type BigNumberSlots = z.infer<typeof bigNumberSlotsSchema>;

export const bigNumberDesign: TemplateDesign<BigNumberSlots> = {
  name: "big-number",
  title: "Big number",
  description:
    "One number, huge, with what it counts: a count with a crowd of dots, a share as a ring or a level.",
  slots: bigNumberSlotsSchema as z.ZodType<BigNumberSlots>,
  defaultSeconds: () => 5,
  source,
  toControls({ palette, ...slots }) {
    return {
      layout: slots.layout,
      kicker: slots.kicker,
      kickerColor: palette.accent,
      value: slots.value,
      valueColor: palette.text,
      valueSize: 440,
      label: slots.label,
      labelColor: palette.text,
      subline: slots.subline,
      sublineColor: palette.muted,
      background: palette.background,
      accent: palette.accent,
      onAccent: palette.onAccent,
    };
  },
};
