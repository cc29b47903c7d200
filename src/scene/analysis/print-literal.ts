import type { ControlValue } from "@/domain/control";

/** The quote with which a text is written: that of the literal it replaces. */
export type Quote = '"' | "'" | "`";

/** A text as a JavaScript literal. Lone surrogates and line separators are escaped. */
export function printString(text: string, quote: Quote = '"'): string {
  let body = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  if (quote === '"') return `"${body}"`;
  body = body.replaceAll('\\"', '"');
  if (quote === "'") return `'${body.replaceAll("'", "\\'")}'`;
  const lines = body.replaceAll("`", "\\`").replaceAll("${", "\\${");
  return `\`${lines}\``;
}

export function quoteOf(raw: string): Quote {
  const first = raw.charAt(0);
  return first === "'" || first === "`" ? first : '"';
}

function isPlainKey(key: string): boolean {
  if (key === "__proto__") return false;
  return [...key].every((character, index) => {
    const isLetter = character.toLowerCase() !== character.toUpperCase() && character.charCodeAt(0) < 128;
    return (
      isLetter ||
      character === "_" ||
      character === "$" ||
      (index > 0 && character >= "0" && character <= "9")
    );
  });
}

/** A value as a literal of one line, in the style of the formatter: `{ name: "Team", price: 29 }`. */
export function printValue(value: ControlValue): string {
  if (typeof value === "string") return printString(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value).map(
      ([key, item]) => `${isPlainKey(key) ? key : `[${printString(key)}]`}: ${printValue(item)}`,
    );
    return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
  }
  return Object.is(value, -0) ? "0" : String(value);
}
