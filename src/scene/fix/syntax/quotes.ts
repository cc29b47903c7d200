import type { Attempt, SyntaxFixer } from "../fixer";

const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();

/** Texts that their own quotes end (`'Don't stop'`), typographic quotes around texts, line breaks in texts. */
export const quotes: SyntaxFixer = {
  name: "quotes",
  attempts({ code, message, at }) {
    const start = code.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
    const next = code.indexOf("\n", at);
    const end = next < 0 ? code.length : next;
    // The error of a text that ended early may show at the start of the next line.
    const before = code.lastIndexOf("\n", Math.max(0, start - 2)) + 1;
    const attempts: Attempt[] = [
      ...typographic(code, start, end),
      ...apostrophes(code, start, end),
      ...apostrophes(code, before, start),
    ];
    if (message.includes("Unterminated string") && next >= 0) {
      const rest = code.slice(next + 1);
      attempts.push({
        code: `${code.slice(0, next).trimEnd()}\\n${rest.trimStart()}`,
        note: "Wrote the line break in a text as \\n.",
      });
    }
    return attempts;
  },
};

function typographic(code: string, start: number, end: number): Attempt[] {
  const line = code.slice(start, end);
  const plain = line.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'");
  if (plain === line) return [];
  const onlyDouble = line.replaceAll(/[“”„]/g, '"');
  return [onlyDouble, plain].map((text) => ({
    code: code.slice(0, start) + text + code.slice(end),
    note: "Wrote typographic quotes around a text as plain ones.",
  }));
}

function apostrophes(code: string, start: number, end: number): Attempt[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    const isInner = code.charAt(at) === "'" && isLetter(code.charAt(at - 1)) && isLetter(code.charAt(at + 1));
    if (isInner && code.charAt(at - 1) !== "\\") places.push(at);
  }
  if (places.length === 0 || places.length > 12) return [];
  const escaped = (which: number[]) => {
    let text = code;
    for (const at of which.toReversed()) text = `${text.slice(0, at)}’${text.slice(at + 1)}`;
    return { code: text, note: "Wrote an apostrophe so that it does not end its text." };
  };
  return [escaped(places), ...(places.length > 1 ? places.map((at) => escaped([at])) : [])];
}
