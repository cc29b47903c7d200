/** From this many separate demands on a scene is laid out before it is written. */
const manyDemands = 6;

/**
 * Whether a request asks for so much at once that a layout first is worth its time: many parts, an order of events, or
 * several things that relate to each other.
 */
export function isComplex(request: string): boolean {
  const parts = request
    .split(/[,;:.\n]|\band\b|\bthen\b|\bwhile\b|\bwith\b/iu)
    .filter((part) => part.trim().length > 2);
  const sequence = request.match(
    /\b(?:first|then|after that|next|finally|while|at the same time|zooms?|transforms?|morphs?)\b/giu,
  );
  return parts.length >= manyDemands || (sequence?.length ?? 0) >= 2;
}
