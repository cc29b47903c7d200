import type { Look } from "@/domain/look";
import { type FontName, shippedFonts } from "./shipped";

export type TextRole = "display" | "heading" | "body" | "label" | "number" | "mono";

export type FontStyle = {
  font: FontName;
  family: string;
  weight: 400 | 500 | 600 | 700 | 800;
  /** In em. */
  letterSpacing: number;
  lineHeight: number;
};

const system: Partial<Record<FontName, string>> = {
  Fraunces: "Georgia, 'Noto Serif', ",
  Playfair: "Georgia, 'Noto Serif', ",
  JetBrains: "ui-monospace, 'DejaVu Sans Mono', monospace, ",
};

/** What stands in where a family lacks a letter; Inter has Greek, Cyrillic and Vietnamese. */
const stackOf = (font: FontName) =>
  `'${shippedFonts[font].family}', 'Inter Variable', ${system[font] ?? ""}system-ui, 'Segoe UI', 'Noto Sans', 'Noto Color Emoji', sans-serif`;

const style = (
  font: FontName,
  weight: FontStyle["weight"],
  letterSpacing: number,
  lineHeight: number,
): FontStyle => ({ font, family: stackOf(font), weight, letterSpacing, lineHeight });

const headings: Record<Look["type"], FontStyle> = {
  grotesque: style("Inter", 700, -0.042, 1.02),
  editorial: style("Fraunces", 500, -0.03, 1.04),
  display: style("Bricolage", 800, -0.035, 0.98),
};

const mono = style("JetBrains", 500, 0, 1.5);

/** The font of a role in a pairing: display and heading in the pairing's own face, mono in a typewriter's, the rest in Inter. */
export function fontOf(type: Look["type"], role: TextRole): FontStyle {
  if (role === "display") return headings[type];
  if (role === "heading")
    return { ...headings[type], lineHeight: 1.1, letterSpacing: headings[type].letterSpacing * 0.75 };
  if (role === "number") return { ...headings[type], lineHeight: 1 };
  if (role === "label") return style("Inter", 600, 0.16, 1.2);
  if (role === "mono") return mono;
  return style("Inter", 400, -0.012, 1.4);
}
