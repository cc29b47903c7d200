import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `draw`: outlines, then the name comes from behind. `gather`: pieces fly together. `flood`: on a field of colour. */
export const logoLayouts = ["draw", "gather", "flood"] as const;
/** The kit's constructions; `auto` is decided by the name. */
export const logoMarks = [
  "auto",
  "monogram",
  "petals",
  "quarters",
  "layers",
  "aperture",
  "orbit",
  "bars",
  "sunrise",
  "fold",
  "peaks",
  "waves",
  "spark",
  "cube",
  "leaves",
] as const;

export const logoRevealSlotsSchema = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().default(""),
  mark: z.enum(logoMarks).default("auto"),
  layout: z.enum(logoLayouts).default("draw"),
  palette: paletteSchema,
});
export type LogoRevealSlots = z.infer<typeof logoRevealSlotsSchema>;

export function slotsToControls(slots: LogoRevealSlots): Controls {
  const { palette } = slots;
  return {
    layout: slots.layout,
    name: slots.name,
    nameColor: palette.text,
    nameSize: slots.name.length <= 9 ? 210 : slots.name.length <= 16 ? 170 : 130,
    mark: slots.mark,
    markColor: palette.accent,
    tagline: slots.tagline,
    taglineColor: palette.muted,
    floodColor: palette.accent,
    onFloodColor: palette.onAccent,
    background: palette.background,
    leavesAtEnd: true,
  };
}

export const logoRevealDesign: TemplateDesign<LogoRevealSlots> = {
  name: "logo-reveal",
  title: "Logo reveal",
  description: "A name with a drawn mark that comes together.",
  slots: logoRevealSlotsSchema as z.ZodType<LogoRevealSlots>,
  defaultSeconds: () => 4,
  source,
  toControls: slotsToControls,
};
