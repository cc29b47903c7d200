import type { Brief } from "../../brief/brief";

/** Words with somebody who said them, and whatever is called a quote. */
export function recogniseQuote(brief: Brief): number {
  if (brief.kind === "quote") return 0.96;
  if (brief.kind === "testimonial") return 0.5;
  if (brief.quote === null) return 0.03;
  return brief.kind === null && brief.quote.author !== "" ? 0.9 : 0.3;
}
