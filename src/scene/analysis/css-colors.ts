import { formatHex8, parse } from "culori";

/** A colour within a text: `#06b6d4` of a gradient, with its place in that text. */
export type ColorToken = { start: number; end: number; text: string };

function isWord(character: string): boolean {
  return (
    (character >= "a" && character <= "z") || (character >= "A" && character <= "Z") || character === "-"
  );
}

function isHex(character: string): boolean {
  const lower = character.toLowerCase();
  return (character >= "0" && character <= "9") || (lower >= "a" && lower <= "f" && lower !== "");
}

const functions = new Set(["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"]);

/** The colours in a CSS value, in order: hex, functions and names. */
export function colorTokens(text: string): ColorToken[] {
  const found: ColorToken[] = [];
  const add = (start: number, end: number) => {
    const token = text.slice(start, end);
    if (parse(token)) found.push({ start, end, text: token });
  };
  let index = 0;
  while (index < text.length) {
    const start = index;
    const character = text.charAt(index);
    if (character === "#") {
      index++;
      while (index < text.length && isHex(text.charAt(index))) index++;
      add(start, index);
    } else if (isWord(character)) {
      while (index < text.length && (isWord(text.charAt(index)) || isDigit(text.charAt(index)))) index++;
      const word = text.slice(start, index).toLowerCase();
      if (text.charAt(index) !== "(") add(start, index);
      else if (functions.has(word)) {
        const close = text.indexOf(")", index);
        index = close < 0 ? text.length : close + 1;
        add(start, index);
      } else if (word === "url") {
        const close = text.indexOf(")", index);
        index = close < 0 ? text.length : close + 1;
      }
    } else index++;
  }
  return found;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** One writing for equal colours (#rrggbbaa); null for what is none. */
export function colorKey(text: string): string | null {
  const color = parse(text);
  return color ? (formatHex8(color) ?? null) : null;
}
