import type { Attempt, SyntaxFixer } from "../fixer";

/** One bracket or comma too few or too many, at the place where the parser stopped. */
export const brackets: SyntaxFixer = {
  name: "brackets",
  attempts({ code, at }) {
    const attempts: Attempt[] = [];
    // What ends too early is cut off, which is another fixer's.
    if (at >= code.trimEnd().length) return [];
    const found = code.charAt(at);
    let before = at;
    while (before > 0 && code.charAt(before - 1).trim() === "") before--;
    const insert = (text: string, place: number) =>
      attempts.push({
        code: code.slice(0, place) + text + code.slice(place),
        note: text === "," ? "Added a missing comma." : `Added a missing “${text}”.`,
        isFinal: true,
      });
    insert(",", before);
    for (const text of [")", "}", "]", "})", "))", ")}"]) {
      insert(text, before);
      if (before !== at) insert(text, at);
    }
    if (found !== "" && ")}];,".includes(found)) {
      attempts.push({
        code: code.slice(0, at) + code.slice(at + 1),
        note: `Took out a “${found}” that closes nothing.`,
        isFinal: true,
      });
    }
    return attempts;
  },
};
