import type { Brief } from "../../brief/brief";

/** Moments in order: surely where a timeline is asked for, or where nothing else is and they are told. */
export function recogniseTimeline(brief: Brief): number {
  if (brief.kind === "timeline") return 0.97;
  if (brief.kind === "steps" || brief.kind === "agenda") return brief.milestones.length >= 2 ? 0.4 : 0.1;
  return brief.kind === null && brief.milestones.length >= 2 && brief.series === null ? 0.9 : 0.05;
}
