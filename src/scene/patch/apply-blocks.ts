import { applyChanges, type TextChange } from "../analysis/text-change";
import { parseScene } from "../parse";
import type { PatchBlock } from "./block";
import { elisionIn } from "./elision";
import { importsOnly, placeForImports } from "./import-block";
import { indentedFor } from "./indent";
import { changedLines } from "./line-diff";
import { matchAst } from "./match-ast";
import { matchExact } from "./match-exact";
import { matchWhitespace } from "./match-whitespace";
import { type NumberedLine, nearestLines } from "./nearest-lines";
import { type Found, lineAt, type Place, type Rung } from "./place";

/** How a block was found: its rung, and the line (from 1) at which it stood. */
export type BlockMatch = { block: PatchBlock; rung: Rung; line: number };

export type BlockMiss = {
  block: PatchBlock;
  /**
   * `not_found`; `ambiguous` (it stands in several places); `overlapping` (with another block); `empty` (nothing to search
   * for); `elided` (a comment stands for code that was left out); `cut` (the reply ended in it and what there is of it
   * breaks the code).
   */
  reason: "not_found" | "ambiguous" | "overlapping" | "empty" | "elided" | "cut";
  /** The lines of the code that are most like it. */
  nearest: NumberedLine[];
};

export type PatchResult =
  | {
      type: "applied";
      code: string;
      matches: BlockMatch[];
      /** Lines that differ from the code before, and which share of it they are (0..1). */
      linesChanged: number;
      shareChanged: number;
    }
  | { type: "missed"; misses: [BlockMiss, ...BlockMiss[]] };

/**
 * Applies all blocks or none. Each is found exactly, else but for whitespace and style, else by its structure. Blocks speak
 * of the code as it was; one that is not there is looked for in what the others made of it.
 */
export function applyBlocks(code: string, blocks: readonly PatchBlock[]): PatchResult {
  const now = code.replaceAll("\r\n", "\n");
  const first = applyAll(now, blocks);
  const again = first.misses.filter(({ reason }) => reason === "not_found" || reason === "overlapping");
  const isHopeless = again.length < first.misses.length || first.matches.length === 0;
  const second = isHopeless
    ? { ...first, matches: [] }
    : applyAll(
        first.code,
        again.map(({ block }) => block),
      );
  const [miss, ...others] = second.misses;
  if (miss) {
    const misses = [miss, ...others].map((one) => ({ ...one, nearest: nearestLines(now, one.block.search) }));
    const [head, ...tail] = misses;
    return { type: "missed", misses: [head ?? miss, ...tail] };
  }
  const cut = blocks.find(({ isCut }) => isCut);
  if (cut && parseScene(now).type === "parsed" && parseScene(second.code).type === "failed") {
    return { type: "missed", misses: [{ block: cut, reason: "cut", nearest: [] }] };
  }
  const { lines, share } = changedLines(now, second.code);
  const matches = first.misses.length === 0 ? first.matches : [...first.matches, ...second.matches];
  const result = now === code ? second.code : second.code.replaceAll("\n", "\r\n");
  return { type: "applied", code: result, matches, linesChanged: lines, shareChanged: share };
}

type Round = { code: string; matches: BlockMatch[]; misses: BlockMiss[] };

function applyAll(code: string, blocks: readonly PatchBlock[]): Round {
  const taken: Place[] = [];
  const changes: TextChange[] = [];
  const matches: BlockMatch[] = [];
  const misses: BlockMiss[] = [];
  for (const block of blocks) {
    const place = placeOf(code, block);
    if (typeof place === "string") misses.push({ block, reason: place, nearest: [] });
    else if (taken.some((other) => place.start < other.end && other.start < place.end))
      misses.push({ block, reason: "overlapping", nearest: [] });
    else {
      taken.push(place);
      changes.push(changeOf(code, place, block));
      matches.push({ block, rung: place.rung, line: lineAt(code, place.start) });
    }
  }
  return { code: applyChanges(code, changes), matches, misses };
}

function placeOf(code: string, block: PatchBlock): Place | BlockMiss["reason"] {
  const search = block.search.replaceAll("\r\n", "\n");
  const elision = elisionIn(block.replace);
  if (elision !== null && !code.includes(elision)) return "elided";
  if (search.trim() === "") {
    const at = importsOnly(block.replace) ? placeForImports(code) : null;
    return at === null ? "empty" : { start: at, end: at, rung: "ast" };
  }
  const trimmed = search.replace(/^\n+/, "").trimEnd();
  for (const match of [matchExact, matchWhitespace, matchAst]) {
    const found: Found = match(code, trimmed);
    if (found.type === "found") return found.place;
    if (found.type === "ambiguous") return "ambiguous";
  }
  return "not_found";
}

function changeOf(code: string, place: Place, block: PatchBlock): TextChange {
  const search = block.search.replace(/^\n+/, "").trimEnd();
  const replace = block.replace.replaceAll("\r\n", "\n").replace(/^\n+/, "").trimEnd();
  if (place.start === place.end) return { start: place.start, end: place.end, text: `${replace}\n` };
  if (replace === "") return { ...removal(code, place), text: "" };
  return { start: place.start, end: place.end, text: indentedFor(code, place, search, replace) };
}

/** What is taken away leaves no empty line. */
function removal(code: string, { start, end }: Place): { start: number; end: number } {
  const lineStart = code.lastIndexOf("\n", start - 1) + 1;
  const next = code.indexOf("\n", end);
  const lineEnd = next < 0 ? code.length : next;
  const isAlone = code.slice(lineStart, start).trim() === "" && code.slice(end, lineEnd).trim() === "";
  return isAlone ? { start: lineStart, end: next < 0 ? lineEnd : next + 1 } : { start, end };
}
