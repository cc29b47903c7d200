import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import { screenColors } from "../screen-colors";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `window`: straight below a line. `tilted`: turned in space beside the words. `full`: the frame is the terminal. */
export const terminalLayouts = ["window", "tilted", "full"] as const;

export const terminalSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  kicker: z.string().default(""),
  caption: z.string().default(""),
  /** «$ » marks what is typed; the other lines are answers. */
  lines: z.array(z.string().max(300)).min(1).max(24),
  windowTitle: z.string().default("zsh"),
  layout: z.enum(terminalLayouts).default("window"),
  palette: paletteSchema,
});
export type TerminalSlots = z.infer<typeof terminalSlotsSchema>;

export function slotsToControls(slots: TerminalSlots): Controls {
  const { palette } = slots;
  const screen = screenColors(palette);
  const isFull = slots.layout === "full";
  return {
    layout: slots.layout,
    kicker: slots.kicker,
    kickerColor: isFull ? screen.accent : palette.accent,
    headline: slots.headline,
    headlineColor: isFull ? screen.text : palette.text,
    headlineSize: slots.headline.length <= 22 ? 104 : 84,
    lines: slots.lines,
    promptSign: "❯",
    windowTitle: slots.windowTitle,
    caption: slots.caption,
    captionColor: isFull ? screen.muted : palette.muted,
    textColor: screen.text,
    surface: screen.ground,
    accent: screen.accent,
    background: palette.background,
  };
}

export const terminalDesign: TemplateDesign<TerminalSlots> = {
  name: "terminal",
  title: "Terminal",
  description: "Commands that type themselves, with what comes back.",
  slots: terminalSlotsSchema as z.ZodType<TerminalSlots>,
  defaultSeconds: (slots) =>
    Math.min(
      10,
      Math.round(
        4 + slots.lines.reduce((sum, line) => sum + (line.startsWith("$") ? line.length * 0.055 : 0.25), 0),
      ),
    ),
  source,
  toControls: slotsToControls,
};
