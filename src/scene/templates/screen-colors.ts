import type { Palette } from "@/domain/look";
import { contrast, readableOn } from "../look/contrast";

export type ScreenColors = { ground: string; text: string; muted: string; accent: string };

/** Colours of a dark screen (an editor, a terminal) in a look: its surface where that is dark, else its ink turned over. */
export function screenColors(palette: Palette): ScreenColors {
  if (contrast(palette.surface, "#ffffff") >= 7)
    return { ground: palette.surface, text: palette.text, muted: palette.muted, accent: palette.accent };
  const ground = contrast(palette.text, "#ffffff") >= 10 ? palette.text : "#14151a";
  const text = contrast(palette.background, ground) >= 7 ? palette.background : "#ffffff";
  return {
    ground,
    text,
    muted: readableOn(palette.muted, [ground], 5),
    accent: readableOn(palette.accent, [ground], 4.5),
  };
}
