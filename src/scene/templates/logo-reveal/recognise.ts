import type { Brief } from "../../brief/brief";

/** A logo is asked for, and there is a name to make it of. */
export function recogniseLogoReveal(brief: Brief): number {
  if (brief.kind !== "logo") return 0;
  return brief.brand !== null || brief.texts.length > 0 ? 0.97 : 0.9;
}
