import { type Found, foundOf, type Place } from "./place";

const maxPlaces = 20;

/** Where the text stands word for word; whole lines go before parts of lines. */
export function matchExact(code: string, search: string): Found {
  const places: Place[] = [];
  for (
    let at = code.indexOf(search);
    at >= 0 && places.length < maxPlaces;
    at = code.indexOf(search, at + 1)
  ) {
    const place: Place = { start: at, end: at + search.length, rung: "exact" };
    if (!cutsWord(code, place)) places.push(place);
  }
  const whole = places.filter((place) => isWholeLines(code, place));
  return foundOf(code, whole.length === 1 ? whole : places);
}

function isWordPart(character: string): boolean {
  const isDigit = character >= "0" && character <= "9";
  return (
    isDigit || character === "_" || character === "$" || character.toLowerCase() !== character.toUpperCase()
  );
}

/** `fontSize: 8` is not in `fontSize: 80`. */
function cutsWord(code: string, { start, end }: Place): boolean {
  const joins = (at: number) => isWordPart(code.charAt(at - 1)) && isWordPart(code.charAt(at));
  return (start > 0 && joins(start)) || (end < code.length && joins(end));
}

function isWholeLines(code: string, { start, end }: Place): boolean {
  const before = code.slice(code.lastIndexOf("\n", start - 1) + 1, start);
  const next = code.indexOf("\n", end);
  const after = code.slice(end, next < 0 ? code.length : next);
  return before.trim() === "" && after.trim() === "";
}
