import { type Found, foundOf, type Place } from "./place";

/**
 * Where the text stands but for blanks, line breaks, the kind of quotes, commas and semicolons: what models change when they copy code from memory.
 */
export function matchWhitespace(code: string, search: string): Found {
  const wanted = squeeze(search).text;
  // Too little to be sure of.
  if (wanted.length < 4) return { type: "none" };
  const { text, offsets } = squeeze(code);
  const places: Place[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < 20; at = text.indexOf(wanted, at + 1)) {
    const start = offsets[at];
    const last = offsets[at + wanted.length - 1];
    if (start === undefined || last === undefined || cutsWord(code, start, last + 1)) continue;
    places.push({ start, end: last + 1 + endMark(code, last + 1, search), rung: "whitespace" });
  }
  return foundOf(code, places);
}

const quotes = new Set(["'", '"', "`", "‘", "’", "“", "”"]);
const isBlank = (character: string) => character.trim() === "";
const isMark = (character: string) => character === ";" || character === ",";

/** The text without blanks, commas and semicolons, quotes alike; where each of its characters comes from. */
function squeeze(text: string): { text: string; offsets: number[] } {
  const squeezed: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isBlank(character) || isMark(character)) continue;
    squeezed.push(quotes.has(character) ? '"' : character);
    offsets.push(at);
  }
  return { text: squeezed.join(""), offsets };
}

/** The length of a mark behind the place that the search had too. */
function endMark(code: string, end: number, search: string): number {
  const last = search.trimEnd().at(-1) ?? "";
  return isMark(last) && code.charAt(end) === last ? 1 : 0;
}

const isWordPart = (character: string) => character === "_" || /[\p{L}\p{N}$]/u.test(character);

function cutsWord(code: string, start: number, end: number): boolean {
  const joins = (at: number) => isWordPart(code.charAt(at - 1)) && isWordPart(code.charAt(at));
  return (start > 0 && joins(start)) || (end < code.length && joins(end));
}
