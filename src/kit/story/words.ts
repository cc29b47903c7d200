/** Colours by their names in stories, as a picture book's paints have them. */
export const colorWords: Readonly<Record<string, string>> = {
  red: "#c9483c",
  crimson: "#ad2f3c",
  scarlet: "#cf4335",
  orange: "#e0833d",
  yellow: "#ecbb48",
  mustard: "#d2a03a",
  gold: "#dfae45",
  golden: "#dfae45",
  green: "#5f935c",
  lime: "#9cb84f",
  olive: "#7c8450",
  mint: "#a5d0b5",
  emerald: "#35845f",
  teal: "#3c8482",
  turquoise: "#55aaa6",
  blue: "#4a7cae",
  navy: "#34486f",
  indigo: "#48508f",
  sky: "#86b7d3",
  purple: "#7c5f97",
  violet: "#86699f",
  lilac: "#b6a0c9",
  lavender: "#b6a9d4",
  pink: "#e297a4",
  rose: "#d9828f",
  magenta: "#bd5285",
  brown: "#85593e",
  chestnut: "#8a4f35",
  auburn: "#96472f",
  tan: "#c69c6d",
  beige: "#dcc7a4",
  cream: "#f3e6cb",
  white: "#f6f1e7",
  silver: "#b9bec4",
  grey: "#8d9095",
  gray: "#8d9095",
  charcoal: "#4a4a50",
  black: "#33313a",
  blond: "#e3bd6b",
  blonde: "#e3bd6b",
  ginger: "#cf7238",
  copper: "#b8623a",
  hazel: "#8a6a3c",
};

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The first colour that a text names, or null. */
export function colorIn(text: string): string | null {
  const word = wordsOf(text).find((one) => Object.hasOwn(colorWords, one));
  return word === undefined ? null : (colorWords[word] ?? null);
}

/** A number from a text, the same for the same text. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}
