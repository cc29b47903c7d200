import type { ControlValue } from "@/domain/control";
import type { Row } from "@/scene/edits/tables";
import { fieldCalled } from "./rows";
import { unquoted } from "./unquoted";

type Quote = { words: string; who: string; firm: string | null };

/** «from Ida Berg at Lumen: Best week in years», «“Best week” by Ida Berg, Lumen». */
export function quoteOf(said: string): Quote | null {
  const groups =
    /^(?:from|by|of)\s+(?<who>\p{Lu}[\p{L} .'’-]*?)(?:\s*(?:,|\bat\b|\bof\b|\bfrom\b)\s*(?<firm>[^:]+?))?\s*(?::|,?\s+saying)\s*(?<words>.+)$/su.exec(
      said,
    )?.groups ??
    /^(?<words>["“«].+["”»])\s*,?\s*(?:by|from|—|–|-)\s+(?<who>\p{Lu}[\p{L} .'’-]*?)(?:\s*(?:,|\bat\b|\bof\b|\bfrom\b)\s*(?<firm>.+))?$/su.exec(
      said,
    )?.groups;
  return groups?.words && groups.who
    ? { words: unquoted(groups.words), who: groups.who, firm: groups.firm ?? null }
    : null;
}

const names = {
  words: ["quote", "words", "text", "message", "body", "say", "says", "review", "line", "what"],
  who: ["who", "author", "name", "by", "person", "speaker", "customer"],
  firm: ["firm", "company", "org", "role", "job", "title", "place", "from"],
};

/** The fields of a new quote, each in the field that the others have for it; null where the list has none for the words. */
export function quoteFields(model: Row, quote: Quote): Record<string, ControlValue> | null {
  const keyOf = (wanted: readonly string[]) =>
    wanted.find((name) => typeof model.fields.get(name)?.value === "string") ?? null;
  const words = keyOf(names.words);
  const who = keyOf(names.who) ?? fieldCalled(model, "author");
  const firm = keyOf(names.firm);
  if (words === null || who === null) return null;
  return {
    [words]: quote.words,
    [who]: quote.who,
    ...(firm !== null && quote.firm !== null ? { [firm]: quote.firm } : {}),
    label: quote.who,
  };
}
