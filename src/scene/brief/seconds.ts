const duration = /(?<![\d.,:])(\d{1,3}(?:[.,]\d+)?)[ -]?(?:(seconds?|secs?|s)|(minutes?|mins?))\b/giu;
/** What may stand beside a length that is the scene's own, though a list was read there. */
const aside = /\b(?:long|in total|total|only|max|lasting|for|about)\b|[\s,.()–—-]/giu;

/**
 * How long the scene shall be, as the prompt says; null where it does not.
 * @param told what the scene shows: «30 min massage» and «5 min!» are no length of it
 */
export function secondsIn(prompt: string, told: readonly string[]): number | null {
  for (const found of prompt.matchAll(duration)) {
    const isTold = told.some(
      (text) => text.includes(found[0]) && text.replace(found[0], "").replace(aside, "") !== "",
    );
    if (!isTold) return Number((found[1] ?? "").replace(",", ".")) * (found[3] ? 60 : 1);
  }
  return null;
}
