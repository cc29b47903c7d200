import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { tellingPhrase } from "../telling-phrase";
import { pickLayout, type Variety } from "../types";
import { type TestimonialSlots, testimonialLayouts } from "./slots";
import { starsOf } from "./stars-of";

/** What somebody says of the product, and the stars they gave. Needs a quote or a text. */
export function fillTestimonial(brief: Brief, look: Look, variety: Variety): TestimonialSlots {
  const text = brief.quote?.text ?? brief.texts[0] ?? "";
  const author = brief.quote?.author ?? "";
  const layouts = testimonialLayouts.filter((layout) => layout !== "portrait" || author !== "");
  const [first = "card", ...others] = layouts;
  return {
    quote: text,
    emphasis: tellingPhrase(text),
    author,
    role: brief.quote?.role ?? "",
    stars: starsOf(brief.prompt),
    layout: pickLayout([first, ...others], variety),
    palette: look.palette,
  };
}
