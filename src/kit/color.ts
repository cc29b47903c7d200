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

/**
 * The other way round of `readableOn`, where the inks are what was asked for: the first of the grounds on which all of
 * them read as large letters do (3 : 1), else the one of them, black or white that serves them best.
 */
export function groundFor(inks: readonly string[], ...grounds: string[]): string {
  const worst = (ground: string) =>
    Math.min(...inks.map((ink) => wcagContrast(parse(ink) ?? fallback, parse(ground) ?? fallback)));
  const good = grounds.find((ground) => worst(ground) >= 3);
  if (good !== undefined) return good;
  const all = [...grounds, "#111111", "#ffffff"];
  return all.reduce((best, ground) => (worst(ground) > worst(best) ? ground : best));
}
