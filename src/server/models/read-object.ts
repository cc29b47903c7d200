import { jsonrepair } from "jsonrepair";
import { Allow, parse as parsePartial } from "partial-json";
import { z } from "zod";

type ReadObject<Value> =
  | { type: "read"; value: Value }
  /** `problem` is worded for the model that wrote it, so that it can be asked once more. */
  | { type: "invalid"; problem: string };

/**
 * The part of an answer that is the object, and whether it has its end: models put fences and sentences around it, and
 * single quotes where JSON has double ones.
 */
function objectIn(text: string): { text: string; isWhole: boolean } | null {
  const start = text.indexOf("{");
  if (start < 0) return null;
  let depth = 0;
  let quote: string | null = null;
  for (let index = start; index < text.length; index++) {
    const character = text[index] ?? "";
    if (quote !== null) {
      if (character === "\\") index++;
      else if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth === 0) return { text: text.slice(start, index + 1), isWhole: true };
  }
  return { text: text.slice(start), isWhole: false };
}

function attempt(read: () => unknown): { value: unknown } | null {
  try {
    return { value: read() };
  } catch {
    return null;
  }
}

/** Strict modes write null for a field that was left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutNulls(field)]));
}

function validate<Value>(schema: z.ZodType<Value>, value: unknown): ReadObject<Value> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { type: "read", value: parsed.data };
  const trimmed = schema.safeParse(withoutNulls(value));
  if (trimmed.success) return { type: "read", value: trimmed.data };
  return { type: "invalid", problem: z.prettifyError(trimmed.error) };
}

/**
 * An answer as a value of the schema: as it stands, else freed of what is around it, else mended where JSON slips (quotes,
 * commas). An answer that was cut off is not mended: it would lose its end unnoticed.
 */
export function readObject<Value>(schema: z.ZodType<Value>, text: string): ReadObject<Value> {
  const found = objectIn(text);
  if (!found) return { type: "invalid", problem: "The answer is not a JSON object." };
  if (!found.isWhole) {
    return { type: "invalid", problem: "The answer was cut off before its end. Answer more briefly." };
  }
  const json = attempt(() => JSON.parse(found.text)) ?? attempt(() => JSON.parse(jsonrepair(found.text)));
  if (!json) return { type: "invalid", problem: "The answer is not valid JSON." };
  return validate(schema, json.value);
}

/** A half answer as what of it is complete: a text or number that was still being written is left out. */
export function readPartialObject(text: string): unknown {
  const start = text.indexOf("{");
  if (start < 0) return undefined;
  return attempt(() => parsePartial(text.slice(start), Allow.COLLECTION))?.value;
}
