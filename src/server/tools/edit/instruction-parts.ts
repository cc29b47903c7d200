import { quotedTexts } from "@/scene/brief/quoted-texts";
import { ordinals } from "./ordinals";
import { partPattern } from "./part-words";
import type { Part } from "./request";

/** Places as they stand before a part's word. */
const places: Readonly<Record<string, number>> = { ...ordinals, top: 1, bottom: -1, upper: 1, lower: -1 };
const placeBefore = new RegExp(`\\b(${Object.keys(places).join("|")})\\s+$`);

/** The parts that a clause names, in order. */
export function partsIn(clause: string): Part[] {
  const parts: Part[] = [];
  const quotes = quotedTexts(clause);
  const bare = quotes
    .reduceRight(
      (text, quote) =>
        text.slice(0, quote.start) + " ".repeat(quote.end - quote.start) + text.slice(quote.end),
      clause,
    )
    .toLowerCase();
  for (const match of bare.matchAll(partPattern)) {
    const word = match[0];
    const before = bare.slice(Math.max(0, match.index - 30), match.index);
    const after = bare.slice(match.index + word.length);
    // «text color», «background image of the card»: the first noun is the facet.
    if (
      /^\s*(?:'s|’s)?\s+(?:text|label|lettering|font)\b/.test(after) &&
      /^(?:button|cta|card|cards|box|bar|bars|badge|tag|pill|chip)s?$/.test(word)
    ) {
      parts.push({ word, text: null, ordinal: ordinalIn(before), facet: "text", said: `${word} text` });
      continue;
    }
    if (
      /^\s*(?:'s|’s)?\s+(?:background|fill)\b/.test(after) &&
      /^(?:button|cta|card|box|badge|tag|pill|chip|panel|tile)s?$/.test(word)
    ) {
      parts.push({
        word,
        text: null,
        ordinal: ordinalIn(before),
        facet: "fill",
        said: `${word} background`,
        phrase: word,
      });
      continue;
    }
    if (/^(?:text|texts|font|label|letters|words)$/.test(word) && parts.at(-1)?.facet === "text") continue;
    if (
      /^(?:background|fill)$/.test(word) &&
      parts.at(-1)?.facet === "fill" &&
      /(?:^|\s)\p{L}+(?:'s|’s)?\s+$/u.test(before)
    )
      continue;
    // «the paragraph below the title»: the title only says where.
    if (
      parts.length > 0 &&
      /\b(?:below|under|underneath|beneath|above|behind|beside|next to|around)\s+(?:the\s+|its\s+|my\s+|our\s+)?(?:[\p{L}-]+\s+)?$/u.test(
        before,
      ) &&
      !/\bbetween\b/.test(bare)
    )
      continue;
    if (
      /^(?:line|shape|name|title|type|number|value|list|description|words?|square|square|dot)$/.test(word) &&
      /\b(?:on|in|and|per|each)\s+$/.test(before) &&
      parts.length > 0
    )
      continue;
    if (/^(?:borders?|outline)$/.test(word)) {
      if (parts.at(-1)?.facet === "border" || /^\s+(?:of|on|around)\b/.test(after)) continue;
      parts.push({
        word,
        text: null,
        ordinal: ordinalIn(before),
        facet: "border",
        said: word,
        phrase: "border",
      });
      continue;
    }
    const owner =
      /\b(?:text|font|label|background|border|fill|color|size)\s+(?:color\s+|size\s+)?(?:of|on|in|inside)\s+(?:the\s+)?$/.exec(
        before,
      );
    const facet = owner
      ? /text|font|label/.test(owner[0])
        ? "text"
        : /border/.test(owner[0])
          ? "border"
          : /background|fill/.test(owner[0])
            ? "fill"
            : null
      : /^\s+border\b/.test(after)
        ? "border"
        : null;
    if (owner && parts.length > 0 && /^(?:text|font|background)$/.test(parts.at(-1)?.word ?? "")) parts.pop();
    const quote = quotes.find(
      (one) => Math.abs(one.end - match.index) <= 1 || Math.abs(one.start - (match.index + word.length)) <= 1,
    );
    parts.push({
      word,
      text:
        quote &&
        /button|link|label|card|text|line|word|title|headline/.test(word) &&
        !/\b(?:to|say|says)\s*$/.test(bare.slice(0, quote.start))
          ? quote.text
          : null,
      ordinal: ordinalIn(before),
      facet,
      said: word,
      phrase: phraseOf(before, word),
    });
  }
  if (parts.length === 0) {
    const [quote] = quotes;
    if (quote)
      parts.push({ word: null, text: quote.text, ordinal: null, facet: null, said: `“${quote.text}”` });
  }
  return parts;
}

/** The word with what stands before it in its noun phrase: «the month labels». */
function phraseOf(before: string, word: string): string {
  const lead = /\b(?:the|all|every|each|both|my|our|its|of)\s+((?:[\p{L}-]+\s+){1,2})$/u.exec(before)?.[1];
  const plain = lead
    ?.replace(/\b(?:first|second|third|fourth|fifth|last|top|bottom|upper|lower|the|all|of|my|our)\b/g, "")
    .trim();
  return plain ? `${plain.replace(/\s+/g, " ")} ${word}` : word;
}

function ordinalIn(before: string): number | null {
  const word = placeBefore.exec(before)?.[1];
  return word ? (places[word] ?? null) : null;
}

const ofScene =
  /^(?:it|its|this|that|them|these|those|everything|all|all of it|the whole (?:thing|scene|video)|scene|slide|whole scene|colou?rs?|colou?r scheme|palette|things?|video|whole thing|design|theme|look|style|mood|vibe|overall|one|ones|something|sure|me|us|)$/i;
const describing =
  /\b(?:much|way|far|a lot|lot|a|an|an?|bit|little|slightly|even|more|less|too|very|really|bigger|larger|smaller|bolder|bold|darker|lighter|brighter|warmer|cooler|softer|muted|vivid|vibrant|thin|thinner|huge|tiny|big|small|dark|light|bright|to|in|into|be|as|with|by|twice|half|double|size|so|that|than|nice|rather|quite|pretty)\b.*$/i;

/**
 * What a clause is about where it names no known part: «the giraffe» in «make the giraffe green». Null where it is about
 * the scene as a whole.
 */
export function unknownObject(clause: string, colorAt: number | null): Part | null {
  const before = colorAt === null ? clause : clause.slice(0, colorAt);
  const object =
    /^(?:make|set|turn|change|colou?r|paint|give|have|let|recolou?r|tint|enlarge|shrink|scale|resize|darken|lighten|brighten|bold|increase|decrease)\s+(.+)$/i.exec(
      before.trim(),
    )?.[1];
  const subject = object ?? subjectOf(clause, colorAt);
  const plain = (subject ?? "")
    .replace(describing, "")
    .replace(/^(?:the|my|our|its|this|that|all|every|each|both)\s+/i, "")
    .replace(/[\s,:=-]+$/, "")
    .trim();
  return subject === null || subject === undefined || ofScene.test(plain) ? null : partNamed(plain);
}

const thing =
  "(?:the\\s+|my\\s+|our\\s+|its\\s+|all\\s+|all the\\s+)?(?<thing>[\\p{L}][\\p{L}'-]*(?:\\s+[\\p{L}'-]+){0,2}?)";
const sized =
  "(?:too\\s+|much\\s+|way\\s+|a bit\\s+|a little\\s+|slightly\\s+|even\\s+|far\\s+)*(?:big|bigger|large|larger|small|smaller|huge|tiny|dark|darker|light|lighter|bright|brighter|bold|bolder|not bold|not so bold|less bold|thin|thinner|heavier|thicker|wide|wider|tall|taller|narrower|(?:in )?(?:uppercase|capitals|lowercase|all caps|italics?))";

/** What a clause without a verb of doing is about: «stars in silver», «the picture is too small», «photos bigger». */
function subjectOf(clause: string, colorAt: number | null): string | null {
  const plain = clause.trim();
  const found =
    colorAt === null
      ? (new RegExp(
          `^${thing}\\s+(?:(?:is|are|looks?|should be|must be|could be|needs? to be|has to be|have to be|can be|may be)\\s+)?${sized}$`,
          "iu",
        ).exec(plain) ??
        new RegExp(`^(?:bigger|larger|smaller|darker|lighter|brighter)\\s+${thing}$`, "iu").exec(plain))
      : new RegExp(
          `^${thing}\\s+(?:in|into|to|as|are|is|should be|must be|could be|needs? to be)\\s+(?:an?\\s+|be\\s+)?$`,
          "iu",
        ).exec(clause.slice(0, colorAt));
  const said = found?.groups?.thing ?? null;
  return said === null ||
    /^(?:make|set|turn|change|paint|use|add|put|show|go|have|give|do|with|please)\b/i.test(said)
    ? null
    : said;
}

/** A part that is told by its own text only: «Starter», «the giraffe». */
export function partNamed(text: string): Part {
  const plain = text
    .replace(/^(?:the|a|an|my|our|word|words|text|line|this|that)\s+/i, "")
    .replace(/^["“«'](.+)["”»']$/, "$1")
    .trim();
  return { word: null, text: plain || null, ordinal: null, facet: null, said: plain || "it" };
}
