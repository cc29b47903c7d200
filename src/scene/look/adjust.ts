import { clampChroma, converter, formatHex } from "culori";

const oklch = converter("oklch");

export const adjustments = [
  "darker",
  "lighter",
  "warmer",
  "cooler",
  "brighter",
  "softer",
  "more-vivid",
  "muted",
] as const;
export type Adjustment = (typeof adjustments)[number];

const warmHue = 60;
const coolHue = 250;

/**
 * Shifts a colour in OKLCH. `amount` 1 is one clearly visible step, 0.5 «a bit», 2 «much».
 * @returns #rrggbb
 */
export function adjust(hex: string, adjustment: Adjustment, amount = 1): string {
  const { l, c, h = 0 } = oklch(hex) ?? { l: 0.5, c: 0, h: 0 };
  const make = (lightness: number, chroma: number, hue: number) =>
    formatHex(
      clampChroma(
        { mode: "oklch", l: Math.min(1, Math.max(0, lightness)), c: Math.max(0, chroma), h: hue },
        "oklch",
      ),
    );
  switch (adjustment) {
    case "darker":
      // A share, not a distance, so that dark colours do not all end in black.
      return make(l * (1 - 0.3 * Math.min(2, amount)), c, h);
    case "lighter":
      return make(l + (1 - l) * 0.3 * Math.min(2.5, amount), c, h);
    case "brighter":
      return make(l + (1 - l) * 0.2 * amount, c * (1 + 0.15 * amount), h);
    case "softer":
      return make(l + (0.75 - l) * 0.2 * amount, c * (1 - 0.35 * Math.min(2, amount)), h);
    case "more-vivid":
      return make(l, c * (1 + 0.4 * amount) + 0.02 * amount, h);
    case "muted":
      return make(l, c * (1 - 0.45 * Math.min(2, amount)), h);
    case "warmer":
      return turned(warmHue, amount);
    case "cooler":
      return turned(coolHue, amount);
  }

  function turned(toward: number, by: number): string {
    // Greys have no hue to turn: they take on a little of the new one.
    if (c < 0.02) return make(l, 0.02 + 0.015 * by, toward);
    const distance = ((toward - h + 540) % 360) - 180;
    return make(l, c, h + Math.sign(distance) * Math.min(Math.abs(distance), 30 * by));
  }
}
