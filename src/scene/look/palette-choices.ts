import type { Palette } from "@/domain/look";
import { paletteFrom } from "./palette";
import type { Tone } from "./tone";

const moods: readonly (Tone | null)[] = [
  null,
  "minimal",
  "warm",
  "techy",
  "playful",
  "corporate",
  "luxury",
  "pastel",
  "earthy",
  "neon",
];

/**
 * Palettes of different moods to choose from, dark and light ones.
 * @param seed 0..1; another number, other palettes
 */
export function paletteChoices(seed: number): Palette[] {
  return moods.map((tone, index) => paletteFrom([], tone, (seed + index * 0.31) % 1));
}
