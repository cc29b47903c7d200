import type { Brief } from "../../brief/brief";

/** Where a picture, photo or illustration is asked for. */
export function recogniseImageCaption(brief: Brief): number {
  return brief.kind === "image" ? 0.96 : 0.04;
}
