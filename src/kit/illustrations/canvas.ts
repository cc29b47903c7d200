import { converter, formatHex, parse } from "culori";
import type { ReactNode } from "react";
import { isDark, mix } from "../color";

const toOklch = converter("oklch");

/** The colours of an illustration, from far to near: all of them kin to the palette. */
export type Tones = {
  isNight: boolean;
  sky: string;
  haze: string;
  /** Sun or moon. */
  light: string;
  far: string;
  middle: string;
  near: string;
  ink: string;
  accent: string;
  /** The accent's neighbours on the wheel. */
  warm: string;
  cool: string;
  paper: string;
  /** What grows, whatever the palette. */
  leaf: string;
};

/** What an illustration draws on: `width` × `height` whose shorter side is 1000, so that shapes keep their size in every frame. */
export type Canvas = {
  width: number;
  height: number;
  tones: Tones;
  /** Chance in [0, 1), the same for the same name and picture. */
  chance(name: string): number;
  /** Seconds, for what moves by itself. */
  seconds: number;
};

/** One sheet of an illustration; the nearer, the more it moves with the camera. */
export type Layer = { depth: number; drawing: ReactNode };

export type Illustration = (canvas: Canvas) => Layer[];

/** The wheel's place of sunlight, in degrees of OKLCH. */
const amber = 72;

/** A neighbour of a colour on the wheel: `step` degrees towards amber, or away from it; its chroma suits flat shapes. */
function neighbour(color: string, step: number): string {
  const { l, c, h = 60 } = toOklch(parse(color) ?? { mode: "rgb", r: 0.5, g: 0.5, b: 0.5 });
  const way = ((amber - h + 540) % 360) - 180;
  const turn =
    step > 0 ? Math.sign(way || 1) * Math.min(step, Math.abs(way) + 12) : -Math.sign(way || 1) * -step;
  return formatHex({
    mode: "oklch",
    l: Math.max(0.56, Math.min(0.8, l + (step > 0 ? 0.08 : 0))),
    c: Math.max(0.08, Math.min(0.15, c)),
    h: h + turn,
  });
}

export function tonesOf(background: string, accent: string): Tones {
  const isNight = isDark(background);
  const deep = mix(accent, "#0a0a18", 0.72);
  return isNight
    ? {
        isNight,
        sky: mix(background, accent, 0.1),
        haze: mix(background, accent, 0.42),
        light: mix(accent, "#fff6e0", 0.72),
        far: mix(background, accent, 0.5),
        middle: mix(background, accent, 0.28),
        near: mix(background, "#000000", 0.38),
        ink: mix(background, "#000000", 0.6),
        accent,
        warm: neighbour(accent, 42),
        cool: neighbour(accent, -46),
        paper: mix(accent, "#fffaf0", 0.84),
        leaf: mix(mix(background, accent, 0.4), "#4f8f5c", 0.62),
      }
    : {
        isNight,
        sky: mix(background, accent, 0.16),
        haze: mix(background, "#ffffff", 0.6),
        light: mix(accent, "#ffffff", 0.16),
        far: mix(background, accent, 0.36),
        middle: mix(background, accent, 0.68),
        near: mix(accent, deep, 0.42),
        ink: mix(accent, deep, 0.86),
        accent,
        warm: neighbour(accent, 42),
        cool: neighbour(accent, -46),
        paper: mix(background, "#ffffff", 0.75),
        leaf: mix(mix(background, accent, 0.7), "#5a9a5e", 0.66),
      };
}

/** A smooth closed hill line from the left edge to the right, filled down to the bottom; `rough` makes peaks of it. */
export function ridge(
  { width, height, chance }: Canvas,
  name: string,
  { base, swing, count, rough = false }: { base: number; swing: number; count: number; rough?: boolean },
): string {
  const over = 160;
  const points = Array.from({ length: count + 1 }, (_, index) => {
    const up = chance(`${name}-${index}`);
    const level = rough && index % 2 === 1 ? 0.5 + up * 0.5 : up * (rough ? 0.35 : 1);
    return { x: -over + ((width + 2 * over) * index) / count, y: height * base - level * swing * height };
  });
  const line = points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return `M${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      if (rough) return `L${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      const half = (before.x + point.x) / 2;
      return `C${half.toFixed(1)} ${before.y.toFixed(1)} ${half.toFixed(1)} ${point.y.toFixed(1)} ${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join("");
  return `${line}L${width + over} ${height + over}L${-over} ${height + over}Z`;
}

/** The line's height at a share of the width, by the same chances as `ridge` draws it (straight between its points). */
export function ridgeHeight(
  canvas: Canvas,
  name: string,
  options: { base: number; swing: number; count: number },
  share: number,
): number {
  const over = 160;
  const at = ((share * canvas.width + over) / (canvas.width + 2 * over)) * options.count;
  const left = Math.floor(at);
  const levelOf = (index: number) =>
    canvas.height * options.base - canvas.chance(`${name}-${index}`) * options.swing * canvas.height;
  const part = at - left;
  const eased = part * part * (3 - 2 * part);
  return levelOf(left) + (levelOf(left + 1) - levelOf(left)) * eased;
}
