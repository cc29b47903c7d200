import type { Brief } from "../../brief/brief";

/** Steps in order: where the prompt calls them steps or asks how something works. */
export function recogniseProcessSteps(brief: Brief): number {
  if (brief.kind === "steps") return brief.items.length > 0 ? 0.97 : 0.86;
  const isTold = brief.items.length >= 2 && /\bsteps?\b|\bhow (?:it|to|we|our)\b/i.test(brief.prompt);
  return isTold && brief.kind === null ? 0.9 : 0.05;
}
