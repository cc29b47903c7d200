import type { Look } from "@/domain/look";
import { type AskedColor, paletteFrom } from "./palette";
import type { Tone } from "./tone";
import { toneLooks } from "./tone-looks";

/** A seed for another choice out of the same one, so that palette and type do not go in step. */
const turned = (seed: number, by: number) => (seed * by + 0.37 * by) % 1;

/** One of several equals by a seed in 0..1. */
export function chosen<Value>(values: readonly [Value, ...Value[]], seed: number): Value {
  return values[Math.floor(seed * values.length) % values.length] ?? values[0];
}

/**
 * The look of a project from what its first prompt says; `base` fills what it leaves open.
 * @param seed 0..1, chooses among what suits equally
 */
export function lookFrom(
  asked: {
    colors: readonly AskedColor[];
    tone: Tone | null /** of the subject, where no colour is named */;
    suggested?: readonly AskedColor[];
  },
  base: Look,
  seed: number,
): Look {
  const { tone } = asked;
  const colors = asked.colors.length > 0 ? asked.colors : tone ? [] : (asked.suggested ?? []);
  const palette = colors.length > 0 || tone ? paletteFrom(colors, tone, seed) : base.palette;
  if (!tone) return { ...base, palette };
  const { type, texture, corner, pace } = toneLooks[tone];
  return {
    palette,
    type: chosen(type, turned(seed, 7.13)),
    corner,
    pace,
    texture: chosen(texture, turned(seed, 11.7)),
  };
}
