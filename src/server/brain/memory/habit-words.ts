import type { Look } from "@/domain/look";
import { readThemeRequest } from "@/scene/look/theme-request";

const seconds = /(\d{1,2}(?:[.,]\d)?)[ -]?(?:seconds?|secs?|s)\b/i;

/** Words of pace, type and length as the look and the scenes know them; null where a text has none. */
export function paceIn(text: string): Look["pace"] | null {
  const { pace } = readThemeRequest(text);
  if (pace === "faster" || /\b(?:punchy|snappy|fast[- ]paced|energetic)\b/i.test(text)) return "punchy";
  if (pace === "slower" || /\b(?:calm|slow[- ]paced|relaxed|gentle)\b/i.test(text)) return "calm";
  return pace === "steady" || /\bsteady\b/i.test(text) ? "steady" : null;
}

export function typeIn(text: string): Look["type"] | null {
  return readThemeRequest(text).type?.[0] ?? null;
}

export function secondsIn(text: string): number | null {
  const found = seconds.exec(text)?.[1];
  const value = found ? Number(found.replace(",", ".")) : 0;
  return value >= 1 && value <= 60 ? value : null;
}
