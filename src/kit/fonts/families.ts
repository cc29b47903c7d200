import type { Look } from "@/domain/look";

export type FontName = "Inter" | "Bricolage" | "Fraunces";
export type TextRole = "display" | "heading" | "body" | "label" | "number";

export type FontStyle = {
  font: FontName;
  family: string;
  weight: 400 | 500 | 600 | 700 | 800;
  /** In em. */
  letterSpacing: number;
  lineHeight: number;
};

const fallbacks = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Color Emoji', sans-serif";
const families: Record<FontName, string> = {
  Inter: `'Inter Variable', ${fallbacks}`,
  Bricolage: `'Bricolage Grotesque Variable', ${fallbacks}`,
  Fraunces: `'Fraunces Variable', Georgia, 'Noto Serif', ${fallbacks}`,
};
const style = (
  font: FontName,
  weight: FontStyle["weight"],
  letterSpacing: number,
  lineHeight: number,
): FontStyle => ({
  font,
  family: families[font],
  weight,
  letterSpacing,
  lineHeight,
});

const headings: Record<Look["type"], FontStyle> = {
  grotesque: style("Inter", 700, -0.042, 1.02),
  editorial: style("Fraunces", 500, -0.03, 1.04),
  display: style("Bricolage", 800, -0.035, 0.98),
};

/** The font of a role in a pairing: display and heading in the pairing's own face, the rest in Inter. */
export function fontOf(type: Look["type"], role: TextRole): FontStyle {
  if (role === "display") return headings[type];
  if (role === "heading")
    return { ...headings[type], lineHeight: 1.1, letterSpacing: headings[type].letterSpacing * 0.75 };
  if (role === "number") return { ...headings[type], lineHeight: 1 };
  if (role === "label") return style("Inter", 600, 0.16, 1.2);
  return style("Inter", 400, -0.012, 1.4);
}
