import type { Look } from "@/domain/look";
import { type Face, type FontWeight, monoFace, pairings } from "./pairings";
import { type FontName, shippedFonts, symbols } from "./shipped";

export type TextRole = "display" | "heading" | "body" | "label" | "number" | "mono";

export type FontStyle = {
  font: FontName;
  family: string;
  weight: FontWeight;
  /** In em. */
  letterSpacing: number;
  lineHeight: number;
  /** The size that a face of this design wants, as a factor. */
  scale: number;
};

const system: Partial<Record<FontName, string>> = {
  Fraunces: "Georgia, 'Noto Serif', ",
  Playfair: "Georgia, 'Noto Serif', ",
  JetBrains: "ui-monospace, 'DejaVu Sans Mono', monospace, ",
};

/** Before the system's fonts, so that pictures look the same everywhere. */
export const emojiFamily = "'Noto Color Emoji'";

/** What stands in where a family lacks a letter; Inter has Greek, Cyrillic and Vietnamese. */
const stackOf = (font: FontName) =>
  `'${shippedFonts[font].family}', 'Inter Variable', '${symbols.family}', ${emojiFamily}, ${system[font] ?? ""}system-ui, 'Segoe UI', 'Noto Sans', sans-serif`;

const styled = ({ scale = 1, ...face }: Face): FontStyle => ({ ...face, scale, family: stackOf(face.font) });

const stylesOf = (type: Look["type"]): Record<TextRole, FontStyle> => {
  const { heading, body, label } = pairings[type];
  const large = styled(heading);
  return {
    display: large,
    heading: {
      ...large,
      lineHeight: Math.max(1.1, heading.lineHeight),
      letterSpacing: heading.letterSpacing * 0.75,
    },
    number: { ...large, lineHeight: 1 },
    body: styled(body),
    label: styled(label),
    mono: styled(monoFace),
  };
};
const styles = new Map<Look["type"], Record<TextRole, FontStyle>>();

/** The font of a role in a pairing: display, heading and number in its speaking face, body and label in its quiet ones. */
export function fontOf(type: Look["type"], role: TextRole): FontStyle {
  const known = styles.get(type) ?? stylesOf(type);
  styles.set(type, known);
  return known[role];
}
