import { type ParseError, parse } from "@babel/parser";
import type * as t from "@babel/types";
import { LRUCache } from "lru-cache";
import type { Problem } from "@/domain/problem";

export type ParsedScene = { type: "parsed"; file: t.File; program: t.Program };
export type ParseFailure = { type: "failed"; problems: [Problem, ...Problem[]] };

/** Trees by their text, so that parse, check, controls and compile of one text parse it once; bounded by characters. */
const parsed = new LRUCache<string, ParsedScene | ParseFailure>({
  max: 64,
  maxSize: 400_000,
  sizeCalculation: (_, code) => code.length + 1,
});

/**
 * Parses a scene's source as a TypeScript module with JSX. All errors that the parser can recover from are reported at
 * once, each with line and column from 1; a name declared twice is one of them. Never throws. The tree is shared: do not
 * change it.
 */
export function parseScene(code: string): ParsedScene | ParseFailure {
  const known = parsed.get(code);
  if (known) return known;
  const result = parseAnew(code);
  parsed.set(code, result);
  return result;
}

function parseAnew(code: string): ParsedScene | ParseFailure {
  try {
    const file = parse(code, {
      sourceType: "module",
      plugins: ["jsx", "typescript"],
      errorRecovery: true,
      attachComment: false,
    });
    const [first, ...rest] = (file.errors ?? []).map(problemOf);
    if (first) return { type: "failed", problems: [first, ...rest] };
    return { type: "parsed", file, program: file.program };
  } catch (thrown) {
    return { type: "failed", problems: [problemOf(thrown)] };
  }
}

function isParseError(thrown: unknown): thrown is ParseError & Error {
  return thrown instanceof Error && "loc" in thrown;
}

function problemOf(thrown: unknown): Problem {
  if (!isParseError(thrown)) {
    // A file nested so deeply that the parser's own stack runs out.
    return { rule: "syntax", message: "The code is nested too deeply to be read." };
  }
  const { line, column } = thrown.loc;
  const place = ` (${line}:${column})`;
  const message = thrown.message.endsWith(place) ? thrown.message.slice(0, -place.length) : thrown.message;
  return { rule: "syntax", message, line: Math.max(1, line), column: column + 1 };
}
