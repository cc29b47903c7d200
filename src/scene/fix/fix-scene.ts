import type { Problem } from "@/domain/problem";
import { applyChanges, type TextChange } from "../analysis/text-change";
import { parseScene } from "../parse";
import type { AppliedFix } from "./fixer";
import { treeFixers } from "./fixers/all";
import { isBetter, readSource } from "./read-broken";
import { safeCheck, safeTree } from "./safe-check";
import { syntaxFixers } from "./syntax/all";
import { unfixable } from "./unfixable";

export type FixedScene = {
  /** The mended source; the source as it was where it could not be made to parse. */
  code: string;
  applied: AppliedFix[];
  /** What the static check still says of `code`, then what no rule can mend, with the reason: for a model, or for people. */
  left: Problem[];
};

const maxSyntaxRounds = 40;
const maxTreeRounds = 6;
/** As long as a scene may be (`sceneCodeSchema`). */
const longestCode = 200_000;
const tooLong: Problem = { rule: "size", message: "The code is longer than a scene may be." };
const maxMilliseconds = 3_000;

/**
 * Mends by rule what is surely wrong with a scene's source. `problems` are those that a check of this source gave (what
 * happened while it ran, too). Code without faults stays as it is, to the character; what is mended never parses worse, and
 * never has more problems, than before. Never throws.
 */
export function fixScene(code: string, problems: readonly Problem[] = []): FixedScene {
  if (code.length > longestCode) return { code, applied: [], left: [tooLong] };
  const applied: AppliedFix[] = [];
  const deadline = performance.now() + maxMilliseconds;
  let now = mendSyntax(code, applied, deadline);
  if (parseScene(now).type === "failed") return { code, applied: [], left: safeCheck(code) };
  for (let round = 0; round < maxTreeRounds && performance.now() < deadline; round++) {
    const before = now;
    for (const { name, fix } of treeFixers) {
      const tree = safeTree(now);
      if (!tree) break;
      // Places in the source that was checked mean nothing once it has changed.
      const known = now === code ? problems : problems.map(({ rule, message }) => ({ rule, message }));
      const result = fix(tree, known);
      if (!result) continue;
      const next = tryChanges(now, result.changes);
      if (next === null || next === now || !isNoWorse(now, next)) continue;
      now = next;
      applied.push(...result.notes.map((note) => ({ fixer: name, note })));
    }
    if (now === before) break;
  }
  return { code: now, applied, left: [...safeCheck(now), ...unfixable(now)] };
}

function mendSyntax(code: string, applied: AppliedFix[], deadline: number): string {
  let now = code;
  for (let round = 0; round < maxSyntaxRounds && performance.now() < deadline; round++) {
    const state = readSource(now);
    if (state.type === "whole") return now;
    const found = nextAttempt({ code: now, state }, deadline);
    if (!found) return now;
    now = found.code;
    const isNew = !applied.some(({ fixer, note }) => fixer === found.fixer && note === found.note);
    if (isNew) applied.push({ fixer: found.fixer, note: found.note });
  }
  return now;
}

function nextAttempt(
  before: { code: string; state: ReturnType<typeof readSource> & { type: "broken" } },
  deadline: number,
) {
  const { message, at } = before.state;
  for (const { name, attempts } of syntaxFixers) {
    let better: { fixer: string; code: string; note: string } | null = null;
    for (const { code, note, isFinal } of attempts({ code: before.code, message, at })) {
      if (performance.now() > deadline) return null;
      if (code === before.code) continue;
      const state = readSource(code);
      if (state.type === "whole") return { fixer: name, code, note };
      if (!isFinal && isBetter(before, { code, state })) better ??= { fixer: name, code, note };
    }
    if (better) return better;
  }
  return null;
}

/** The code with the changes that do not overlap an earlier one; the next round sees the rest. */
function tryChanges(code: string, changes: TextChange[]): string | null {
  const kept: TextChange[] = [];
  for (const change of changes) {
    const overlaps = kept.some(({ start, end }) => change.start < end && start < change.end);
    if (!overlaps) kept.push(change);
  }
  try {
    return applyChanges(code, kept);
  } catch {
    return null;
  }
}

function isNoWorse(before: string, after: string): boolean {
  return parseScene(after).type === "parsed" && safeCheck(after).length <= safeCheck(before).length;
}
