import type { Brief } from "../../brief/brief";

/** Code of the prompt's own, or a scene that is asked to show some. */
export function recogniseCode(brief: Brief): number {
  if (brief.kind === "code") return 0.97;
  if (brief.code && brief.kind !== "terminal") return 0.9;
  return 0;
}
