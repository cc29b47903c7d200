import { jsonrepair } from "jsonrepair";
import { Allow, parse as parsePartial } from "partial-json";
import { z } from "zod";

type ReadObject<Value> =
  | { type: "read"; value: Value }
  /** `problem` is worded for the model that wrote it, so that it can be asked once more. */
  | { type: "invalid"; problem: string };

/** The part of an answer that is the object: models put fences and sentences around it. */
function objectIn(text: string): string | null {
  const start = text.indexOf("{");
  if (start < 0) return null;
  const end = text.lastIndexOf("}");
  return end > start ? text.slice(start, end + 1) : text.slice(start);
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
 * commas, a missing bracket). An answer that was cut off is not to be mended: it would lose its end unnoticed.
 */
export function readObject<Value>(
  schema: z.ZodType<Value>,
  text: string,
  { mend = true }: { mend?: boolean } = {},
): ReadObject<Value> {
  const inner = objectIn(text);
  const json =
    attempt(() => JSON.parse(text)) ??
    (inner === null ? null : attempt(() => JSON.parse(inner))) ??
    (inner === null || !mend ? null : attempt(() => JSON.parse(jsonrepair(inner))));
  if (!json) return { type: "invalid", problem: "The answer is not a JSON object." };
  return validate(schema, json.value);
}

/** A half answer as what of it is complete: a text or number that was still being written is left out. */
export function readPartialObject(text: string): unknown {
  const start = text.indexOf("{");
  if (start < 0) return undefined;
  return attempt(() => parsePartial(text.slice(start), Allow.COLLECTION))?.value;
}

/** Whether an answer that broke off is whole all the same: only what stood around the object is missing. */
export function isWholeObject(schema: z.ZodType, text: string): boolean {
  return readObject(schema, text, { mend: false }).type === "read";
}
