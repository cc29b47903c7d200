import type { Brief } from "../../brief/brief";
import { waitOf } from "../waiting";

/** Where something is counted down to. */
export function recogniseCountdown(brief: Brief): number {
  if (brief.kind === "countdown") return 0.98;
  if (brief.countdown) return 0.9;
  const wait = waitOf(brief.prompt);
  // Days do not pass while one looks on: they stand as a big number.
  return wait?.unit === "" ? 0.93 : 0;
}
