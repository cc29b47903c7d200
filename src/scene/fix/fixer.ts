import type { Problem } from "@/domain/problem";
import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";

/** What one fixer did, in a sentence for people. */
export type AppliedFix = { fixer: string; note: string };

/** Mends source that does not parse: gives other texts to try, the likeliest first. None of them need be right. */
export type SyntaxFixer = { name: string; attempts(broken: BrokenSource): Attempt[] };
export type Attempt = {
  code: string;
  note: string;
  /** Taken only if the whole file parses then, not if the error has merely moved on. */
  isFinal?: true;
};

export type BrokenSource = {
  code: string;
  message: string;
  /** Where the parser stopped; the length of the code for its end. */
  at: number;
};

/** Mends source that parses: gives changes that do not overlap, or nothing. */
export type TreeFixer = { name: string; fix(tree: SceneTree, problems: readonly Problem[]): Mended | null };
export type Mended = { changes: TextChange[]; notes: string[] };

/** Collects the changes of a fixer; null where there are none. */
export function mended(): { add(note: string, ...changes: TextChange[]): void; result(): Mended | null } {
  const changes: TextChange[] = [];
  const notes: string[] = [];
  return {
    add(note, ...more) {
      changes.push(...more);
      if (!notes.includes(note)) notes.push(note);
    },
    result: () => (changes.length > 0 ? { changes, notes } : null),
  };
}
