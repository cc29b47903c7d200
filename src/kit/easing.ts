import { Easing } from "remotion";
import type { Look } from "@/domain/look";

export type Pace = Look["pace"];

const clamp = (value: number) => Math.max(0, Math.min(1, value));
/** Fast, then a long settle. */
export const expoOut = Easing.bezier(0.16, 1, 0.3, 1);
/** Gathers way, then is gone. */
export const expoIn = Easing.bezier(0.7, 0, 0.84, 0);
export const smooth = Easing.bezier(0.45, 0, 0.15, 1);

/** A spring that overshoots a little once (damped oscillation in closed form), 0 → 1. */
export function spring(share: number): number {
  const at = clamp(share);
  return at === 1 ? 1 : 1 - Math.exp(-6.2 * at) * Math.cos(7.2 * at);
}

/** How things arrive in a look's pace: calm glides, steady settles, punchy springs. Input and output 0..1 (punchy may pass 1 a little). */
export function arrive(share: number, pace: Pace): number {
  const at = clamp(share);
  if (pace === "punchy") return spring(at);
  return pace === "calm" ? Easing.bezier(0.22, 1, 0.36, 1)(at) : expoOut(at);
}
