import type { Brief } from "../../brief/brief";

/** Where something is counted down to. */
export function recogniseCountdown(brief: Brief): number {
  if (brief.kind === "countdown") return 0.98;
  return brief.countdown ? 0.9 : 0;
}
