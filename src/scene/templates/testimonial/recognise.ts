import type { Brief } from "../../brief/brief";
import { starsOf } from "./stars-of";

/** A customer's words; a quote with stars is one too. */
export function recogniseTestimonial(brief: Brief): number {
  if (brief.kind === "testimonial") return 0.97;
  if (brief.quote === null) return 0.03;
  return starsOf(brief.prompt) > 0 ? 0.97 : 0.35;
}
