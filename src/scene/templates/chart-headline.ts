import type { Brief } from "../brief/brief";
import { quotedTexts } from "../brief/quoted-texts";
import { capitalized } from "../brief/topic";

const subject =
  /\b(?:of|for|showing|shows|about|comparing|with|on|our|my)\s+((?:our|my|the)\s+)?([\p{L}][\p{L}\s'-]{2,40}?)\s*(?=:|,|$|\.|\bfrom\b|\bby\b.*:|\bwith\b|\d)/iu;
const emptyWords =
  /^(?:a|an|the|bar|bars|line|area|pie|donut|doughnut|chart|graph|column|data|numbers|these|following|this|scene|slide|values?|and|our|my|jan|feb|mar|apr|q)$/i;
const known =
  /\b(sales|revenue|growth|users|customers|visitors|downloads|subscribers|followers|signups|orders|profit|temperature|votes|results|traffic|budget|spending|market share)\b/i;

/** What a chart is headed: a text of the prompt that is no label, or the prompt's own name for its numbers, else `otherwise`. */
export function chartHeadline(brief: Brief, otherwise: string): string {
  const points = brief.series?.points ?? [];
  const isLabel = (text: string) => points.some((point) => point.label.toLowerCase() === text.toLowerCase());
  const quoted = brief.texts.find((text) => !isLabel(text));
  if (quoted) return quoted;
  const before = unquoted(brief.prompt).split(/:(?!\/\/|\d)/)[0] ?? "";
  const found = subject.exec(before);
  const phrase = (found?.[2] ?? "").trim();
  const telling = phrase.split(/\s+/).filter((word) => word !== "" && !emptyWords.test(word));
  if (telling.length > 0 && !isLabel(telling.join(" "))) {
    const owned = /\b(?:our|my)\b/i.test(found?.[0] ?? "");
    return capitalized(`${owned ? "our " : ""}${phrase}`);
  }
  const named = known.exec(before)?.[1];
  return named ? capitalized(named) : otherwise;
}

/** The prompt without what it quotes: words on the screen say nothing of what kind of scene is meant. */
export function unquoted(prompt: string): string {
  return quotedTexts(prompt).reduceRight(
    (rest, quote) => `${rest.slice(0, quote.start)} ${rest.slice(quote.end)}`,
    prompt,
  );
}
