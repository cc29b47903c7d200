import type { Brief } from "../../brief/brief";

/** What to do next, and how a video ends. */
export function recogniseCallToAction(brief: Brief): number {
  if (brief.kind === "call-to-action") return 0.96;
  if (brief.kind === "outro") return 0.92;
  if (brief.kind === "contact") return 0.8;
  return (brief.url !== null || brief.handle !== null) && brief.items.length < 2 && brief.kind === null
    ? 0.7
    : 0.05;
}
