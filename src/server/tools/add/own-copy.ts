import type { Brief, BriefItem } from "@/scene/brief/brief";
import { subjectById } from "@/scene/brief/subjects";
import { capitalized } from "@/scene/brief/topic";

const offered =
  /\b(?:best ?-?sellers?|products?|menu|specials|dishes|drinks|what we (?:sell|offer|make|do|bake|serve)|our (?:offers?|services|classes|courses|range|collection|favou?rites)|services|classes|productos|produkte|produits)\b/i;

/**
 * A brief that asks for a list which its subject can write («our bestsellers», «how it works») and names nothing in it,
 * with that list. Prices, numbers and what people said are never written: they are asked for.
 */
export function withOwnCopy(brief: Brief): Brief {
  const subject = subjectById(brief.subject);
  if (!subject || brief.items.length > 0 || brief.texts.length > 1) return brief;
  if (brief.kind === "steps") return { ...brief, items: subject.steps.map(itemOf) };
  const lists = brief.kind === "features" || brief.kind === "list" || brief.kind === null;
  if (!lists || !offered.test(brief.prompt)) return brief;
  return { ...brief, items: subject.products.map(itemOf), kind: brief.kind ?? "features" };
}

function itemOf(title: string): BriefItem {
  return { title: capitalized(title), price: "", period: "", text: "" };
}
