import type { SyntaxFixer } from "../fixer";

/** Fences that were left in the code. */
export const fenceLines: SyntaxFixer = {
  name: "fences",
  attempts({ code }) {
    const lines = code.split("\n");
    const kept = lines.filter((line) => !line.trim().startsWith("```"));
    if (kept.length === lines.length) return [];
    return [{ code: kept.join("\n"), note: "Took the fences out of the code.", isFinal: true }];
  },
};
