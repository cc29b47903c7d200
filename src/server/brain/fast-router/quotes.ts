/** A text that the person quoted, taken out of the sentence so that it is never read as a command. */
export type Masked = { text: string; quotes: string[] };

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“",
  "«": "»",
  "「": "」",
  "『": "』",
  "‘": "’",
  "'": "'",
  "`": "`",
  "‹": "›",
};
const closers: Readonly<Record<string, string>> = { "„": '“”"', "“": '”"', "«": "»", "‘": "’'" };

/** Stands for the quote with this number in a masked text. */
export function quoteMark(index: number): string {
  return `@q${index}`;
}

/**
 * Replaces every quoted text by `@q0`, `@q1`, …. An apostrophe inside a word is no quote, and a quote that is never
 * closed runs to the end of its line.
 */
export function maskQuotes(text: string): Masked {
  const quotes: string[] = [];
  let masked = "";
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? "";
    const close = closeOf(text, at);
    if (close > at + 1) {
      masked += `${masked === "" || masked.endsWith(" ") ? "" : " "}${quoteMark(quotes.length)}${text[close + 1] === " " ? "" : " "}`;
      quotes.push(text.slice(at + 1, close));
      at = close + 1;
    } else {
      masked += char;
      at += 1;
    }
  }
  return { text: masked, quotes };
}

/** Where the quote that opens at `at` ends; -1 where none opens. */
function closeOf(text: string, at: number): number {
  const open = text[at] ?? "";
  const ends = closers[open] ?? pairs[open];
  if (!ends) return -1;
  const before = text[at - 1] ?? " ";
  const single = open === "'" || open === "‘" || open === "`";
  if (single && !/[\s([{:,-]/.test(before)) return -1;
  for (let index = at + 1; index < text.length; index += 1) {
    const char = text[index] ?? "";
    if (char === "\n" && single) return -1;
    if (!ends.includes(char)) continue;
    // «the 'it's here' sign»: an apostrophe inside a word closes nothing.
    if (single && /\p{L}/u.test(text[index + 1] ?? "")) continue;
    return index;
  }
  return -1;
}

/** Puts the quoted texts back, in straight double quotes. */
export function unmask(text: string, quotes: readonly string[]): string {
  return text
    .replace(/ ?@q(\d+) ?/g, (whole, index: string) => {
      const quoted = `"${quotes[Number(index)] ?? ""}"`;
      return `${whole.startsWith(" ") ? " " : ""}${quoted}${whole.endsWith(" ") ? " " : ""}`;
    })
    .trim();
}
