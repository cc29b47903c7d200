import type { Brief } from "../../brief/brief";

/** A product's screen is asked for, in whatever frame. */
export function recogniseScreenshot(brief: Brief): number {
  return brief.kind === "screenshot" ? 0.97 : 0;
}
