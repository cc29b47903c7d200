import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { tellingPhrase } from "../telling-phrase";
import { pickLayout, type Variety } from "../types";
import type { QuoteSlots } from "./slots";

/** The words of the prompt and who said them. Needs a quote or a text. */
export function fillQuote(brief: Brief, look: Look, variety: Variety): QuoteSlots {
  const text = brief.quote?.text ?? brief.texts[0] ?? "";
  const isLong = text.length > 170;
  return {
    quote: text,
    emphasis: tellingPhrase(text),
    author: brief.quote?.author ?? brief.texts[1] ?? "",
    role: brief.quote?.role ?? "",
    layout: isLong
      ? pickLayout(["mark", "spoken"], variety)
      : pickLayout(["mark", "poster", "spoken"], variety),
    palette: look.palette,
  };
}
