import { clampChroma, converter, formatHex, wcagContrast } from "culori";

const oklch = converter("oklch");

/** WCAG 2 contrast that text must have (AA), and what large shapes must have. */
export const textContrast = 4.5;
export const shapeContrast = 3;

/** WCAG 2 contrast of two colours, 1..21. */
export function contrast(first: string, second: string): number {
  return wcagContrast(first, second);
}

/** Whether a colour is one that light text goes on. */
export function isDark(hex: string): boolean {
  return contrast(hex, "#ffffff") >= contrast(hex, "#000000");
}

/**
 * The colour nearest to `hex` in lightness, with its hue kept, that has at least `ratio` of contrast with every one of
 * `grounds`. Where none has, the better of black and white.
 */
export function readableOn(hex: string, grounds: string[], ratio: number): string {
  const enough = (color: string) => grounds.every((ground) => contrast(color, ground) >= ratio);
  if (enough(hex)) return hex;
  const { l, c, h } = oklch(hex) ?? { l: 0.5, c: 0, h: 0 };
  const step = 0.02;
  for (let away = step; away <= 1; away += step) {
    const darkGround = grounds.every(isDark);
    for (const lightness of darkGround ? [l + away, l - away] : [l - away, l + away]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = formatHex(clampChroma({ mode: "oklch", l: lightness, c, h: h ?? 0 }, "oklch"));
      if (enough(candidate)) return candidate;
    }
  }
  const worst = (color: string) => Math.min(...grounds.map((ground) => contrast(color, ground)));
  return worst("#ffffff") >= worst("#000000") ? "#ffffff" : "#000000";
}
