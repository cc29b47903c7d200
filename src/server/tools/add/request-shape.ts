import { createHash } from "node:crypto";

/**
 * A request without what is its own: quoted texts, names, prices and other figures become numbered gaps, so that «plans:
 * Free $0, Pro $12» and «plans: Basic $5, Team $40» have one shape. Small whole numbers stay: they count things.
 */
export type RequestShape = { shape: string; values: string[] };

const own =
  /["“„«]([^"”“»]{1,200})["”“»]|([$€£¥]\s?\d+(?:[.,]\d+)*[kKmM]?|\d+(?:[.,]\d+)*(?:\s?%|[kKmM]\b)?)|(?<=[\p{Ll}\p{N},:;(–-]\s)(\p{Lu}[\p{L}\p{N}'’&-]*(?:[ ]\p{Lu}[\p{L}\p{N}'’&-]*)*)/gu;

export function requestShape(request: string): RequestShape {
  const values: string[] = [];
  const plain = request.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
  const hollowed = plain.replace(own, (whole: string, quoted?: string, figure?: string, name?: string) => {
    const value = (quoted ?? figure ?? name ?? whole).trim();
    if (figure !== undefined && /^\d+$/.test(value) && Number(value) <= 12) return whole;
    const known = values.indexOf(value);
    if (known < 0) values.push(value);
    return gapOf(known < 0 ? values.length - 1 : known);
  });
  return { shape: hollowed.toLowerCase(), values };
}

/** What a layout is kept under: nothing of it can be read back. */
export function layoutKey(version: number, parts: readonly (string | number)[]): string {
  return createHash("sha256")
    .update(JSON.stringify([version, ...parts]))
    .digest("hex");
}

/** Any value of strings with a request's own words taken out, or put in. */
export function hollow<Value>(value: Value, values: readonly string[]): Value {
  const ordered = values
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text.length > 1)
    .sort((a, b) => b.text.length - a.text.length);
  return mapTexts(value, (text) =>
    ordered.reduce((left, { text: own, index }) => left.replace(wholeWord(own), gapOf(index)), text),
  );
}

export function fillIn<Value>(value: Value, values: readonly string[]): Value {
  return mapTexts(value, (text) =>
    text.replace(/⟦(\d+)⟧/g, (gap, index: string) => values[Number(index)] ?? gap),
  );
}

const gapOf = (index: number) => `⟦${index}⟧`;

function wholeWord(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value;
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}
