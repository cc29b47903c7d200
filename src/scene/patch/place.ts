/** Where a block's search text stands in the code, and how it was found. */
export type Rung = "exact" | "whitespace" | "ast";
export type Place = { start: number; end: number; rung: Rung };

export type Found =
  | { type: "found"; place: Place }
  | { type: "ambiguous"; lines: number[] }
  | { type: "none" };

/** The line of an offset, from 1. */
export function lineAt(code: string, offset: number): number {
  let line = 1;
  for (let at = code.indexOf("\n"); at >= 0 && at < offset; at = code.indexOf("\n", at + 1)) line++;
  return line;
}

/** One place, several or none, as the answer that it means. */
export function foundOf(code: string, places: Place[]): Found {
  const [only, ...others] = places;
  if (!only) return { type: "none" };
  if (others.length === 0) return { type: "found", place: only };
  return { type: "ambiguous", lines: places.map(({ start }) => lineAt(code, start)) };
}
