import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import { screenColors } from "../screen-colors";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `editor`: a window below a line. `split`: words beside a turned window. `focus`: code over the whole frame. */
export const codeLayouts = ["editor", "split", "focus"] as const;

export const codeSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  subline: z.string().default(""),
  fileName: z.string().default(""),
  /** A name of the kit's languages; another shows plain text. */
  language: z.string().default(""),
  code: z.string().min(1).max(4_000),
  /** Lines, from 1, that stay bright at the end. */
  highlightedLines: z.array(z.number().int().positive()).default([]),
  layout: z.enum(codeLayouts).default("editor"),
  palette: paletteSchema,
});
export type CodeSlots = z.infer<typeof codeSlotsSchema>;

export function slotsToControls(slots: CodeSlots): Controls {
  const { palette } = slots;
  const screen = screenColors(palette);
  // Nothing but code: what is written on it is written on the editor's ground.
  const isFocus = slots.layout === "focus";
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: isFocus ? screen.accent : palette.accent,
    headline: slots.headline,
    headlineColor: isFocus ? screen.text : palette.text,
    headlineSize: slots.headline.length <= 24 ? 100 : 80,
    subline: slots.subline,
    sublineColor: isFocus ? screen.muted : palette.muted,
    fileName: slots.fileName,
    language: slots.language,
    code: slots.code,
    highlightedLines: slots.highlightedLines,
    textColor: screen.text,
    surface: screen.ground,
    accent: isFocus ? screen.accent : palette.accent,
    background: palette.background,
  };
}

export const codeDesign: TemplateDesign<CodeSlots> = {
  name: "code",
  title: "Code",
  description: "Code that types itself in an editor, with syntax colours and lines that light up.",
  slots: codeSlotsSchema as z.ZodType<CodeSlots>,
  defaultSeconds: (slots) => Math.min(10, Math.round(4.5 + slots.code.length * 0.016)),
  source,
  toControls: slotsToControls,
};
