import { clampChroma, converter, formatHex } from "culori";
import type { Look, Palette } from "@/domain/look";
import { paces } from "@/domain/look";
import { type Adjustment, adjust } from "./adjust";
import { contrast, isDark, readableOn, textContrast } from "./contrast";
import type { ColorMention } from "./find-colors";
import { chosen, lookFrom } from "./look";
import { completed, paletteFrom } from "./palette";
import type { ThemeRequest } from "./theme-request";
import { tones } from "./tone";

const oklch = converter("oklch");
const coordinates = (hex: string) => {
  const { l, c, h = 0 } = oklch(hex) ?? { l: 0.5, c: 0, h: 0 };
  return { l, c, h };
};
const hexOf = (l: number, c: number, h: number) =>
  formatHex(clampChroma({ mode: "oklch", l: Math.min(0.99, Math.max(0.06, l)), c, h }, "oklch"));

/** The same hues on a dark or a light ground. */
function inMode({ background, accent }: Palette, mode: "dark" | "light"): Palette {
  const ground = coordinates(background);
  const vivid = coordinates(accent);
  const hue = ground.c > 0.008 ? ground.h : vivid.h;
  const next =
    mode === "dark"
      ? hexOf(0.175, Math.min(Math.max(ground.c, 0.012), 0.045), hue)
      : hexOf(0.972, Math.min(Math.max(ground.c * 0.4, 0.006), 0.018), hue);
  return completed(
    next,
    null,
    hexOf(mode === "dark" ? Math.max(0.68, vivid.l) : Math.min(0.58, vivid.l), vivid.c, vivid.h),
  );
}

/** One step of a wish over all of a palette, readable again afterwards. */
function adjusted(palette: Palette, by: Adjustment, amount: number): Palette {
  const { background, text, accent } = palette;
  const dark = isDark(background);
  const { l, c, h } = coordinates(background);
  const to = (hex: string, share = 1) => adjust(hex, by, amount * share);
  switch (by) {
    case "darker":
      if (!dark) {
        if (amount >= 1) return inMode(palette, "dark");
        return completed(hexOf(l - 0.06, c * 1.15, h), to(text), to(accent));
      }
      return completed(to(background), text, to(accent, 0.4));
    case "lighter":
    case "brighter":
      if (dark && by === "lighter" && amount >= 1) return inMode(palette, "light");
      if (dark) return completed(hexOf(l + 0.06 * amount, c * 1.1, h), text, to(accent));
      return completed(hexOf(Math.min(0.985, l + (1 - l) * 0.6), c * 0.8, h), text, to(accent, 0.4));
    case "more-vivid": {
      const hue = c > 0.01 ? h : coordinates(accent).h;
      return completed(hexOf(l, Math.min(c * 1.3 + 0.022 * amount, 0.2), hue), text, to(accent));
    }
    case "warmer":
    case "cooler": {
      // Black and white stay what they are but for a breath of the new hue.
      const ground =
        c < 0.02 && (l < 0.08 || l > 0.985) ? hexOf(l, 0.012, by === "warmer" ? 60 : 250) : to(background);
      return completed(ground, to(text, 0.6), to(accent));
    }
    default:
      return completed(to(background, 0.6), text, to(accent));
  }
}

function contrasted(palette: Palette, more: boolean): Palette {
  const { background, accent } = palette;
  const { l, c, h } = coordinates(background);
  const dark = isDark(background);
  if (!more) {
    const text = coordinates(palette.text);
    return completed(
      hexOf(dark ? l + 0.05 : l - 0.03, c, h),
      hexOf(text.l + (l - text.l) * 0.12, text.c, text.h),
      accent,
    );
  }
  const ground = hexOf(dark ? l * 0.5 : Math.max(l, 0.985), c * 0.7, h);
  const strong = completed(ground, dark ? "#ffffff" : "#0a0a0a", readableOn(accent, [ground], textContrast));
  return { ...strong, muted: readableOn(strong.muted, [strong.background, strong.surface], 7) };
}

/** Named colours in the palette: one for a part changes that part, one for the brand the accent, several all of it. */
function withColors(
  palette: Palette,
  colors: ColorMention[],
  look: ThemeRequest,
  seed: number,
  brand: boolean,
): Palette {
  const [only, ...others] = colors;
  if (!only) return palette;
  if (others.length === 0 && look.tone === null) {
    const { background, text, accent } = palette;
    if (only.role === "background")
      return completed(only.hex, contrast(text, only.hex) >= textContrast ? text : null, accent);
    if (only.role === "text") return completed(background, only.hex, accent);
    if (only.role === "accent" || brand) return completed(background, text, only.hex);
  }
  return paletteFrom(colors, look.tone, seed);
}

function paceOf(now: Look["pace"], wanted: ThemeRequest["pace"]): Look["pace"] {
  if (wanted !== "faster" && wanted !== "slower") return wanted ?? now;
  const next = paces.indexOf(now) + (wanted === "faster" ? 1 : -1);
  return paces[Math.min(paces.length - 1, Math.max(0, next))] ?? now;
}

function cornerOf(now: number, wanted: ThemeRequest["corner"]): number {
  switch (wanted) {
    case "rounder":
      return Math.min(0.08, Number((now + 0.018).toFixed(3)));
    case "sharper":
      return Math.max(0, Number((now - 0.014).toFixed(3)));
    case "none":
      return 0;
    case "full":
      return 0.08;
    case null:
      return now;
  }
}

/**
 * The look that a request asks for.
 * @param brand whether its one colour is the brand's
 * @param seed 0..1, chooses among equals
 */
export function themedLook(now: Look, request: ThemeRequest, seed: number, { brand = false } = {}): Look {
  const toned = request.tone && request.colors.length === 0 ? anotherThan(now, request, seed) : now;
  let palette = withColors(toned.palette, request.colors, request, seed, brand);
  if (request.another !== null) palette = otherPalette(now, seed);
  for (const { by, amount } of request.adjustments) palette = adjusted(palette, by, amount);
  if (request.contrast !== null) palette = contrasted(palette, request.contrast > 0);
  if (request.mode) {
    const mode = request.mode === "other" ? (isDark(palette.background) ? "light" : "dark") : request.mode;
    if (isDark(palette.background) !== (mode === "dark")) palette = inMode(palette, mode);
  }
  const base =
    request.another === "look" ? lookFrom({ colors: [], tone: chosen(tones, seed) }, now, seed) : toned;
  return {
    palette,
    type: request.type ? typeFor(request.type, now.type, seed) : base.type,
    corner: cornerOf(base.corner, request.corner),
    pace: paceOf(base.pace, request.pace),
    texture: request.texture ?? base.texture,
  };
}

/** The tone's look; where that is what the project has already, another of the same tone. */
function anotherThan(now: Look, { tone }: ThemeRequest, seed: number): Look {
  for (const turn of [0, 0.37, 0.71]) {
    const look = lookFrom({ colors: [], tone }, now, (seed + turn) % 1);
    if (look.palette.background !== now.palette.background) return look;
  }
  return lookFrom({ colors: [], tone }, now, seed);
}

function otherPalette(now: Look, seed: number): Palette {
  for (const turn of [0, 0.29, 0.53, 0.77]) {
    const palette = paletteFrom([], chosen([null, ...tones], (seed * 3.7 + turn) % 1), (seed + turn) % 1);
    if (palette.accent !== now.palette.accent && palette.background !== now.palette.background)
      return palette;
  }
  return now.palette;
}

function typeFor(types: readonly Look["type"][], now: Look["type"], seed: number): Look["type"] {
  if (types.includes(now)) return now;
  return types[Math.floor(seed * types.length) % types.length] ?? now;
}
