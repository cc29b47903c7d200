import type { Brief } from "../../brief/brief";

/** Where moving type is asked for by name. */
export function recogniseKinetic(brief: Brief): number {
  return brief.kind === "kinetic" ? 0.97 : 0.04;
}
