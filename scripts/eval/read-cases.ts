import { readFile } from "node:fs/promises";
import { z } from "zod";

/** A message for whoever called the command wrongly. */
export class UsageError extends Error {}

/**
 * Reads a file of JSON lines; empty lines are skipped.
 * Throws `UsageError` for a missing file or a line that does not fit, naming the line.
 */
export async function readCases<Case>(path: string | undefined, schema: z.ZodType<Case>): Promise<Case[]> {
  if (!path) throw new UsageError("Name a file of cases: npm run eval -- routing FILE.jsonl");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read: ${error.message}`,
    );
  });
  const cases: Case[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    cases.push(parseLine(line, schema, `${path}:${index + 1}`));
  }
  if (cases.length === 0) throw new UsageError(`${path} holds no cases.`);
  return cases;
}

function parseLine<Case>(line: string, schema: z.ZodType<Case>, place: string): Case {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new UsageError(`${place}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The middle of a list of numbers; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
