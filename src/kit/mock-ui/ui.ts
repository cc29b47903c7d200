import { alpha, isDark, mix } from "../color";

/** What an interface shows, in words of the thing that it belongs to. */
export type UiItem = {
  title: string;
  text?: string;
  /** «$4.50», «3:12», «Today». */
  value?: string;
  /** A drawing of `Artwork`. */
  picture?: string;
};

export type UiContent = {
  name: string;
  title: string;
  note: string;
  action: string;
  items: readonly UiItem[];
  seed: number;
};

/** Colours of an interface, all from four. */
export type UiColors = {
  ground: string;
  card: string;
  ink: string;
  soft: string;
  line: string;
  tint: string;
  accent: string;
  onAccent: string;
};

export function uiColors(ground: string, ink: string, accent: string, onAccent: string): UiColors {
  const dark = isDark(ground);
  return {
    ground,
    card: dark ? mix(ground, "#ffffff", 0.075) : mix(ground, "#ffffff", 0.75),
    ink,
    soft: mix(ground, ink, 0.62),
    line: alpha(ink, dark ? 0.12 : 0.1),
    tint: mix(ground, accent, dark ? 0.22 : 0.16),
    accent,
    onAccent,
  };
}

/** What every part of an interface takes; widths and heights are in the interface's own points. */
export type PartProps = { ui: UiColors; content: UiContent; width: number; height: number; at: number };
