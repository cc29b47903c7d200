import type { FontName, FontStyle } from "./families";
import metrics from "./metrics.json";

const places = new Map([...metrics.characters].map((character, index) => [character, index]));
const widthsOf = (font: FontName, weight: FontStyle["weight"]): readonly number[] => metrics.fonts[font].widths[weight];
/** Full-width letters and pictures take the whole em; any other letter that the fonts lack a little over half of it. */
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}\u2600-\u27bf]/u;
const joiners = /[\u200d\ufe0f\u0300-\u036f\u{1f3fb}-\u{1f3ff}]/u;

/** The width of a line of text in em, by the advance widths of the shipped fonts. */
export function measure(text: string, style: FontStyle): number {
  const widths = widthsOf(style.font, style.weight);
  let thousandths = 0;
  let count = 0;
  for (const character of text) {
    if (joiners.test(character)) continue;
    const place = places.get(character);
    thousandths += (place === undefined ? 0 : widths[place]) || (wide.test(character) ? 1000 : 620);
    count++;
  }
  return thousandths / 1000 + count * style.letterSpacing;
}

type Token = { text: string; space: boolean };
/** Where a line may break: at spaces, and between full-width letters. */
function tokensOf(paragraph: string): Token[] {
  return paragraph
    .split(/\s+/u)
    .filter((word) => word !== "")
    .flatMap((word, index) => {
      const parts = wide.test(word) ? [...word] : [word];
      return parts.map((text, part) => ({ text, space: index > 0 && part === 0 }));
    });
}

/** Lines of at most `width` em; a word that is wider than that stands alone. */
function wrap(tokens: Token[], style: FontStyle, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { text, space } of tokens) {
    const longer = line === "" ? text : `${line}${space ? " " : ""}${text}`;
    if (line !== "" && measure(longer, style) > width) {
      lines.push(line);
      line = text;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The same number of lines, as even as they get. */
function balanced(tokens: Token[], style: FontStyle, width: number): string[] {
  const count = wrap(tokens, style, width).length;
  let low = width / (count + 1);
  let high = width;
  for (let round = 0; round < 12 && count > 1; round++) {
    const middle = (low + high) / 2;
    if (wrap(tokens, style, middle).length > count) low = middle;
    else high = middle;
  }
  return wrap(tokens, style, high);
}

function broken(word: string, style: FontStyle, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && measure(part + character, style) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return part === "" ? parts : [...parts, part];
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

/** The largest size up to the wanted one at which the text fits its box, and its evenly filled lines. No layout is asked. */
export function fitText({ text, style, size, width, height, maxLines = 3, smallest = 0.3 }: FitRequest): Fit {
  const room = width * 0.985;
  const paragraphs = text.split("\n").map(tokensOf);
  const linesAt = (at: number) => paragraphs.flatMap((tokens) => balanced(tokens, style, room / at));
  const allowed = Math.max(maxLines, paragraphs.filter((tokens) => tokens.length > 0).length);
  const fits = (at: number, lines: string[]) =>
    lines.length <= allowed &&
    lines.every((line) => measure(line, style) * at <= room) &&
    (height === undefined || lines.length * style.lineHeight * at <= height);
  for (let at = size; at >= size * smallest; at *= 0.965) {
    const lines = linesAt(at);
    if (fits(at, lines)) return { size: at, lines };
  }
  const at = size * smallest;
  const rows = height === undefined ? allowed : Math.max(1, Math.min(allowed, Math.floor(height / (style.lineHeight * at))));
  const lines = linesAt(at).flatMap((line) => (measure(line, style) * at > room ? broken(line, style, room / at) : [line]));
  const last = lines[rows - 1];
  if (lines.length <= rows || last === undefined) return { size: at, lines };
  let cut = last;
  while (cut !== "" && measure(`${cut}…`, style) * at > room) cut = cut.slice(0, -1);
  return { size: at, lines: [...lines.slice(0, rows - 1), `${cut.trimEnd()}…`] };
}
