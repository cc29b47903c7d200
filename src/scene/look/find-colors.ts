import { colorsNamed } from "culori";
import { colorOf } from "./color-of";
import { colorWords, shades, thingsToo } from "./color-words";

/** A colour that a text names, with its place and what it is said to be for. */
export type ColorMention = {
  /** #rrggbb */
  hex: string;
  /** As it was written. */
  words: string;
  /** Place in the text, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  role: "background" | "text" | "accent" | null;
};

type Word = { text: string; start: number; end: number };

const wordPattern = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)|[\p{L}][\p{L}'-]*/giu;
const hexPattern = /^#(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/**
 * The colours that a text names, in order. Names that are things too («coffee», «mint») count only beside another
 * colour, behind a shade, or before a colour's noun, unless `trusting`: then the place is known to hold a colour.
 */
export function findColors(text: string, options: { trusting?: boolean } = {}): ColorMention[] {
  const words = [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: (ColorMention & { doubtful: boolean })[] = [];
  for (let index = 0; index < words.length; ) {
    const match = colorAt(words, index, text);
    if (match) {
      const { start } = words[index] ?? { start: 0 };
      const end = words[index + match.count - 1]?.end ?? start;
      const named = text.slice(start, end);
      const role = roleOf(text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40));
      const behindOn = /\bon\s+(?:an?\s+)?$/i.test(text.slice(Math.max(0, start - 8), start));
      const doubtful =
        thingsToo.has(named.toLowerCase()) && (role === null || (role === "background" && behindOn));
      found.push({ hex: match.hex, words: named, start, end, role, doubtful });
      index += match.count;
    } else index += 1;
  }
  return found
    .filter(
      (mention, index) =>
        options.trusting || !mention.doubtful || hasNeighbour(text, found, index) || isAlone(text, mention),
    )
    .map(({ doubtful: _, ...mention }) => mention);
}

/** The longest colour that begins at a word: up to two shades and a name of two words. */
function colorAt(words: Word[], index: number, text: string): { hex: string; count: number } | null {
  for (let count = Math.min(4, words.length - index); count >= 1; count -= 1) {
    const run = words.slice(index, index + count);
    if (!isTight(run, text)) continue;
    const name = run
      .map((word) => word.text)
      .join(" ")
      .toLowerCase();
    const only = run[0]?.text ?? "";
    if (count === 1 && (only.startsWith("#") ? !hexPattern.test(only) : !isName(name) && !only.includes("(")))
      continue;
    if (count > 1 && !(isName(name) || name.split(" ")[0] || "" in shades)) continue;
    const hex = colorOf(name);
    if (hex) return { hex, count };
  }
  return null;
}

function isName(name: string): boolean {
  return name in colorWords || name.replace(/[\s-]/g, "") in colorsNamed;
}

function isTight(run: Word[], text: string): boolean {
  return run.every((word, index) => {
    const next = run[index + 1];
    return !next || /^[ \t-]$/.test(text.slice(word.end, next.start));
  });
}

const behindBackground = /^\s*(?:as\s+(?:the\s+)?)?(?:colou?red\s+)?(?:background|backdrop|bg)\b/i;
const behindText = /^\s*(?:colou?red\s+)?(?:text|letters|lettering|type|font|headline|title|words)\b/i;
const behindAccent = /^\s*(?:colou?red\s+)?(?:accents?|highlights?|buttons?|details|bars?)\b/i;

function roleOf(before: string, after: string): ColorMention["role"] {
  if (
    behindBackground.test(after) ||
    /\b(?:background|backdrop|bg)\s*(?:is|in|of|to|=|:|should be)?\s*(?:a\s+)?$/i.test(before)
  )
    return "background";
  if (behindText.test(after)) return "text";
  if (behindAccent.test(after) || /\b(?:accents?|highlights?)\s*(?:is|in|of|to|=|:)?\s*$/i.test(before))
    return "accent";
  if (/\bon\s+(?:an?\s+)?$/i.test(before)) return "background";
  return null;
}

/** «… at orbit.com — orange», «…, in orange»: the last word of a prompt that lists nothing. */
function isAlone(text: string, { start, end }: ColorMention): boolean {
  return (
    /^[\s.!]*(?:please)?[\s.!]*$/i.test(text.slice(end)) &&
    /(?:[–—]|\s-|\bin)\s+$/i.test(text.slice(0, start))
  );
}

/** Whether another colour stands right beside, joined by «and», a comma or «on». */
function hasNeighbour(text: string, all: ColorMention[], index: number): boolean {
  const joined = (first: ColorMention | undefined, second: ColorMention | undefined) =>
    first !== undefined &&
    second !== undefined &&
    /^\s*(?:,|&|\+|\/|and|with|on|,\s*and|to|or)\s*$/i.test(text.slice(first.end, second.start));
  const own = all[index];
  if (joined(all[index - 1], own) || joined(own, all[index + 1])) return true;
  return (
    own !== undefined &&
    (/^\s*(?:colou?rs?|tones?|palette|shades?|theme)\b/i.test(text.slice(own.end)) ||
      /\bcolou?rs?\s*[:=]?\s*$/i.test(text.slice(0, own.start)))
  );
}
