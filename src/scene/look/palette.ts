import { clampChroma, converter, formatHex } from "culori";
import type { Palette } from "@/domain/look";
import { contrast, isDark, readableOn, shapeContrast, textContrast } from "./contrast";
import type { ColorMention } from "./find-colors";
import type { Tone } from "./tone";
import { palettesByTone } from "./tone-palettes";

const oklch = converter("oklch");
type Coordinates = { l: number; c: number; h: number };

/** A colour asked for: plain hex, or with what it is meant for. */
export type AskedColor = string | Pick<ColorMention, "hex" | "role">;

/**
 * A whole palette from the colours that were asked for, in OKLCH, with contrast held: text and secondary text ≥ 4.5 on
 * background and surface, the accent ≥ 3 on the background, text on the accent ≥ 4.5. Without colours, one of the
 * tone's palettes.
 * @param seed 0..1, chooses among equals
 */
export function paletteFrom(colors: readonly AskedColor[], tone: Tone | null, seed: number): Palette {
  const asked = colors.map((color) => (typeof color === "string" ? { hex: color, role: null } : color));
  if (asked.length === 0) {
    const choices = palettesByTone(tone);
    const [background, accent, text] =
      choices[Math.floor(seed * choices.length) % choices.length] ?? choices[0];
    return completed(background, text, accent);
  }
  const background = asked.find((color) => color.role === "background") ?? groundOf(asked, tone);
  const others = asked.filter((color) => color !== background);
  const text = others.find((color) => color.role === "text") ?? textOf(others, background.hex);
  const accent =
    others.find((color) => color.role === "accent") ??
    others.find((color) => color !== text && chromaOf(color.hex) > 0.04);
  const single = asked.length === 1 && background.role !== "background";
  const accentHex =
    accent?.hex ??
    (text && chromaOf(text.hex) > 0.08
      ? text.hex
      : accentFor(single ? (asked[0]?.hex ?? background.hex) : background.hex, background.hex));
  return completed(background.hex, text?.hex ?? null, accentHex);
}

/** The ground among colours: of one that is vivid, its own dark (or light) relative; of several, the calmest and deepest. */
function groundOf(
  asked: { hex: string; role: ColorMention["role"] }[],
  tone: Tone | null,
): { hex: string; role: ColorMention["role"] } {
  const free = asked.filter((color) => color.role === null);
  const only = free.length === 1 ? free[0] : undefined;
  if (only) {
    const { l, c, h } = coordinates(only.hex);
    if (asked.length > 1 || l < 0.35 || (l > 0.9 && c < 0.06)) return only;
    const light = tone === "playful" || tone === "minimal" || tone === "elegant" || tone === "corporate";
    return {
      hex: hexOf(light ? { l: 0.97, c: Math.min(c, 0.015), h } : { l: 0.17, c: Math.min(c, 0.035), h }),
      role: null,
    };
  }
  const ranked = [...free].sort((a, b) => weight(b.hex) - weight(a.hex));
  const best = ranked[0];
  if (!best) {
    const first = asked[0]?.hex ?? "#0f1016";
    const { h, c, l } = coordinates(first);
    return {
      hex: hexOf(l > 0.6 ? { l: 0.17, c: Math.min(c, 0.03), h } : { l: 0.97, c: Math.min(c, 0.012), h }),
      role: null,
    };
  }
  return best;

  /** The first one named and the more extreme in lightness make the better ground. */
  function weight(hex: string): number {
    const { l, c } = coordinates(hex);
    const first = free[0]?.hex === hex ? 0.12 : 0;
    return Math.abs(l - 0.55) + first + (l < 0.4 ? 0.1 : 0) - c * 0.8;
  }
}

function textOf<Color extends { hex: string; role: ColorMention["role"] }>(
  others: Color[],
  background: string,
): Color | undefined {
  const readable = others.filter(
    (color) => color.role === null && contrast(color.hex, background) >= textContrast,
  );
  // The calmer one carries the text; a vivid one is left to be the accent.
  return readable
    .sort((a, b) => chromaOf(a.hex) - chromaOf(b.hex))
    .find((color) => chromaOf(color.hex) < 0.09);
}

/** An accent for a ground: the colour itself where it is vivid, else a warm relative of it. */
function accentFor(hex: string, background: string): string {
  const { l, c, h } = coordinates(hex);
  if (c > 0.06 && hex !== background) return hex;
  if (c > 0.02) return hexOf({ l: isDark(background) ? 0.72 : 0.52, c: 0.12, h: (h + 15) % 360 });
  return hexOf({ l: l < 0.5 ? 0.75 : 0.55, c: 0.15, h: isDark(background) ? 70 : 264 });
}

/** A palette from ground, text (null: what is readable) and accent, with all that follows and the contrasts held. */
export function completed(background: string, text: string | null, accent: string): Palette {
  const ground = coordinates(background);
  const dark = isDark(background);
  const surface = surfaceOn(ground, dark);
  const grounds = [background, surface];
  const plain = hexOf(
    dark
      ? { l: 0.965, c: Math.min(0.012, ground.c), h: ground.h }
      : { l: 0.2, c: Math.min(0.025, ground.c + 0.005), h: ground.h },
  );
  const readable = readableOn(text ?? plain, grounds, textContrast);
  const ink = coordinates(readable);
  const quiet = hexOf({
    l: ink.l + (ground.l - ink.l) * 0.3,
    c: Math.max(Math.min(ink.c, 0.05), Math.min(ground.c, 0.03)),
    h: ink.c > 0.01 ? ink.h : ground.h,
  });
  const shape = readableOn(accent, [background], shapeContrast);
  const onAccent = readableOn(
    contrast(background, shape) >= textContrast ? background : isDark(shape) ? "#ffffff" : "#0b0b0d",
    [shape],
    textContrast,
  );
  return {
    background,
    surface,
    text: readable,
    muted: readableOn(quiet, grounds, textContrast),
    accent: shape,
    onAccent,
  };
}

/** A step nearer to the text; on a ground that leaves no room for that, a step away from it. */
function surfaceOn(ground: Coordinates, dark: boolean): string {
  const at = (by: number) => hexOf({ l: ground.l + by, c: ground.c, h: ground.h });
  const near = at(dark ? 0.05 : -0.035);
  return contrast(near, dark ? "#ffffff" : "#000000") >= textContrast ? near : at(dark ? -0.05 : 0.035);
}

function coordinates(hex: string): Coordinates {
  const { l, c, h = 0 } = oklch(hex) ?? { l: 0.5, c: 0, h: 0 };
  return { l, c, h };
}

function chromaOf(hex: string): number {
  return coordinates(hex).c;
}

function hexOf({ l, c, h }: Coordinates): string {
  return formatHex(clampChroma({ mode: "oklch", l: Math.min(0.99, Math.max(0.04, l)), c, h }, "oklch"));
}
