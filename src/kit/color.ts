import { converter, interpolate, parse, wcagContrast, wcagLuminance } from "culori";

const toRgb = converter("rgb");
const fallback = { mode: "rgb", r: 0.5, g: 0.5, b: 0.5 } as const;
const channel = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 255);

/** A colour with an opacity: `alpha("#fff", 0.5)`. What is no colour becomes grey. */
export function alpha(color: string, opacity: number): string {
  const { r, g, b, alpha: own = 1 } = toRgb(parse(color) ?? fallback);
  return `rgba(${channel(r)}, ${channel(g)}, ${channel(b)}, ${Number((own * opacity).toFixed(3))})`;
}

/** Between two colours, evenly to the eye: 0 is `from`, 1 is `to`. `mix(background, accent, 0.2)` */
export function mix(from: string, to: string, share: number): string {
  const { r, g, b } = toRgb(interpolate([parse(from) ?? fallback, parse(to) ?? fallback], "oklab")(share));
  return `rgb(${channel(r)}, ${channel(g)}, ${channel(b)})`;
}

/** Whether white reads better on it than black. */
export function isDark(color: string): boolean {
  return wcagLuminance(parse(color) ?? fallback) < 0.2;
}

/** The readable one of the given colours on a background, the earlier one where it reads well enough; else black or white. */
export function readableOn(background: string, ...candidates: string[]): string {
  const base = parse(background) ?? fallback;
  const readable = candidates.find((candidate) => wcagContrast(parse(candidate) ?? fallback, base) >= 4.5);
  return readable ?? (isDark(background) ? "#ffffff" : "#111111");
}
