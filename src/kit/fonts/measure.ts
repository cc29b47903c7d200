import { LRUCache } from "lru-cache";
import type { FontStyle } from "./families";
import metrics from "./metrics.json";
import type { FontName } from "./shipped";

const places = new Map([...metrics.characters].map((character, index) => [character, index]));
const letters = new Map([...metrics.alphabet].map((letter, index) => [letter, index]));

/** A row of `metrics.json`: two letters a width. */
function decoded(row: string): number[] {
  const digit = (at: number) => letters.get(row[at] ?? "") ?? 0;
  return Array.from({ length: row.length / 2 }, (_, place) => digit(2 * place) * 64 + digit(2 * place + 1));
}

/** Widths are kept at a few weights; between them they grow evenly. */
function widthsAt(font: FontName, weight: number): readonly number[] {
  const stops = Object.entries<string>(metrics.fonts[font])
    .map(([stop, row]) => ({ weight: Number(stop), row }))
    .sort((one, other) => one.weight - other.weight);
  const above = stops.find((stop) => stop.weight >= weight) ?? stops.at(-1);
  const below = stops.findLast((stop) => stop.weight <= weight) ?? above;
  if (!above || !below) return [];
  const high = decoded(above.row);
  if (above === below) return high;
  const share = (weight - below.weight) / (above.weight - below.weight);
  return decoded(below.row).map((width, place) => width + ((high[place] ?? width) - width) * share);
}

const rows = new Map<string, readonly number[]>();
function widthsOf(font: FontName, weight: FontStyle["weight"]): readonly number[] {
  const key = `${font} ${weight}`;
  const row = rows.get(key) ?? widthsAt(font, weight);
  rows.set(key, row);
  return row;
}

/** Full-width letters and pictures take the whole em; any other letter that the fonts lack a little over half of it. */
const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}\u2600-\u27bf]/u;
const joiners = /[\u200d\ufe0f\u0300-\u036f\u{1f3fb}-\u{1f3ff}]/u;

/** The width of a line of text in em, by the advance widths of the shipped fonts. */
export function measure(text: string, style: FontStyle): number {
  const widths = widthsOf(style.font, style.weight);
  const stand = style.font === "Inter" ? widths : widthsOf("Inter", style.weight);
  let thousandths = 0;
  let count = 0;
  for (const character of text) {
    const place = places.get(character);
    const known = place === undefined ? 0 : widths[place] || stand[place];
    if (!known && joiners.test(character)) continue;
    thousandths += known || (wide.test(character) ? 1000 : 620);
    count++;
  }
  return thousandths / 1000 + count * style.letterSpacing;
}

/** A piece that stays whole: its width, and that of the space before it. All widths are in em. */
type Token = { text: string; width: number; space: number };
type Line = { text: string; width: number };

/** Where a line may break: at spaces, and between full-width letters. */
function tokensOf(paragraph: string, style: FontStyle): Token[] {
  const gap = measure(" ", style);
  return paragraph
    .split(/\s+/u)
    .filter((word) => word !== "")
    .flatMap((word, index) => {
      const parts = wide.test(word) ? [...word] : [word];
      return parts.map((text, part) => ({
        text,
        width: measure(text, style),
        space: index > 0 && part === 0 ? gap : 0,
      }));
    });
}

/** Lines of at most `room`; a token that is wider than that stands alone. */
function wrap(tokens: Token[], room: number): Line[] {
  const lines: Line[] = [];
  for (const { text, width, space } of tokens) {
    const line = lines.at(-1);
    if (line && line.width + space + width <= room) {
      line.text += `${space > 0 ? " " : ""}${text}`;
      line.width += space + width;
    } else lines.push({ text, width });
  }
  return lines;
}

/** The same number of lines, as even as they get. */
function balanced(tokens: Token[], room: number): Line[] {
  const lines = wrap(tokens, room);
  if (lines.length < 2) return lines;
  let low = room / (lines.length + 1);
  let high = room;
  for (let round = 0; round < 10; round++) {
    const middle = (low + high) / 2;
    if (wrap(tokens, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return wrap(tokens, high);
}

/** A line that is too wide, cut wherever it is full. */
function broken({ text, width }: Line, style: FontStyle, room: number): Line[] {
  if (width <= room) return [{ text, width }];
  const parts: Line[] = [];
  for (const character of text) {
    const step = measure(character, style);
    const part = parts.at(-1);
    if (part && part.width + step <= room) {
      part.text += character;
      part.width += step;
    } else parts.push({ text: character, width: step });
  }
  return parts;
}

export type FitRequest = {
  text: string;
  style: FontStyle;
  /** The size that is wanted, in pixels; the answer is never larger. */
  size: number;
  /** The box, in pixels. */
  width: number;
  height?: number;
  maxLines?: number;
  /** Never smaller than this share of `size`; text that is still too long is cut with «…». */
  smallest?: number;
};
export type Fit = { size: number; lines: string[] };

/** Down to this share of the wanted size a single long word is kept whole. */
const smallestWhole = 0.12;

function fitAnew({ text, style, size, width, height, maxLines = 3, smallest = 0.3 }: FitRequest): Fit {
  const room = width * 0.985;
  const paragraphs = text.split("\n").map((paragraph) => tokensOf(paragraph, style));
  const allowed = Math.max(maxLines, paragraphs.filter((tokens) => tokens.length > 0).length);
  const linesAt = (at: number, breakLines: typeof wrap) =>
    paragraphs.flatMap((tokens) => breakLines(tokens, room / at));
  const fits = (at: number, lines: Line[]) =>
    lines.length <= allowed &&
    lines.every((line) => line.width * at <= room) &&
    (height === undefined || lines.length * style.lineHeight * at <= height);
  const textOf = (lines: Line[]) => lines.map((line) => line.text);
  for (let at = size; at >= size * smallest; at *= 0.965) {
    if (fits(at, linesAt(at, wrap))) return { size: at, lines: textOf(linesAt(at, balanced)) };
  }
  // A word is made smaller still before it is broken.
  const widest = Math.max(...paragraphs.flat().map((token) => token.width));
  const whole = Math.min(size * smallest, room / widest);
  if (whole >= size * smallestWhole && fits(whole, linesAt(whole, wrap)))
    return { size: whole, lines: textOf(linesAt(whole, balanced)) };
  const at = size * smallest;
  const rows =
    height === undefined
      ? allowed
      : Math.max(1, Math.min(allowed, Math.floor(height / (style.lineHeight * at))));
  const lines = textOf(linesAt(at, wrap).flatMap((line) => broken(line, style, room / at)));
  const last = lines[rows - 1];
  if (lines.length <= rows || last === undefined) return { size: at, lines };
  const letters = [...last];
  while (letters.length > 0 && measure(`${letters.join("")}…`, style) * at > room) letters.pop();
  return { size: at, lines: [...lines.slice(0, rows - 1), `${letters.join("").trimEnd()}…`] };
}

const known = new LRUCache<string, Fit>({ max: 500 });

/**
 * The largest size up to the wanted one at which the text fits its box, and its evenly filled lines. No layout is asked.
 * Every frame asks again for the same texts, so answers are kept.
 */
export function fitText(request: FitRequest): Fit {
  const { text, style, size, width, height, maxLines, smallest } = request;
  const key = JSON.stringify([
    text,
    style.font,
    style.weight,
    style.letterSpacing,
    style.lineHeight,
    size,
    width,
    height,
    maxLines,
    smallest,
  ]);
  const fit = known.get(key) ?? fitAnew(request);
  known.set(key, fit);
  return fit;
}
