import type { CSSProperties } from "react";
import { fontOf } from "./families";
import { fontForText } from "./scripts";

/** Measures of the face of code and terminals in em; every letter is as wide as any other. */
export const mono = { advance: 0.6, lineHeight: 1.55 } as const;

/** How code is set: the mono face with what its script asks for, no ligatures (letters stand in columns). */
export function monoStyle(text: string): CSSProperties {
  const { family, weight } = fontForText(fontOf("grotesque", "mono"), text);
  return {
    fontFamily: family,
    fontWeight: weight,
    lineHeight: mono.lineHeight,
    letterSpacing: 0,
    fontFeatureSettings: "'calt' 0",
    fontVariantLigatures: "none",
  };
}

/** Full-width letters, pictures, and arrows and signs that other faces lend. */
const wide =
  /[\u2190-\u2bff\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}]/u;

/** How many letters wide a line stands: full-width ones count for one em. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) columns += wide.test(character) ? 1 / mono.advance : 1;
  return columns;
}

/** The largest size (same measure as the box) up to `size` at which all lines fit, but never under `smallest`. */
export function fitMono(
  lines: readonly string[],
  { size, width, height, smallest }: { size: number; width: number; height: number; smallest: number },
): number {
  const columns = Math.max(1, ...lines.map(columnsOf));
  const byWidth = width / (columns * mono.advance);
  const byHeight = height / (Math.max(1, lines.length) * mono.lineHeight);
  return Math.max(smallest, Math.min(size, byWidth, byHeight));
}
