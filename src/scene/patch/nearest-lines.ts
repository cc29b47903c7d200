import { distance } from "fastest-levenshtein";

export type NumberedLine = { line: number; text: string };

const around = 3;
const longestLine = 200;

/** The lines of the code that are most like the search text, with a few around them: what a model needs to try again. */
export function nearestLines(code: string, search: string): NumberedLine[] {
  const lines = code.split("\n");
  const wanted = search.split("\n").map((line) => line.trim().slice(0, longestLine));
  const said = wanted.filter((line) => line.length > 1);
  if (said.length === 0 || code.trim() === "") return [];
  let best = { at: 0, score: -1 };
  const window = Math.min(lines.length, Math.max(1, wanted.length));
  const scores = new Map<string, number>();
  const likeness = (line: string) => {
    const text = line.trim().slice(0, longestLine);
    const known = scores.get(text);
    if (known !== undefined) return known;
    const score = text === "" ? 0 : Math.max(...said.slice(0, 12).map((one) => alike(one, text)));
    scores.set(text, score);
    return score;
  };
  for (let at = 0; at + window <= lines.length; at++) {
    let score = 0;
    for (const line of lines.slice(at, at + Math.min(window, 12))) score += likeness(line);
    if (score > best.score) best = { at, score };
  }
  const from = Math.max(0, best.at - around);
  const to = Math.min(lines.length, best.at + Math.min(window, 20) + around);
  return lines
    .slice(from, to)
    .map((text, index) => ({ line: from + index + 1, text: text.slice(0, longestLine) }));
}

function alike(first: string, second: string): number {
  return 1 - distance(first, second) / Math.max(first.length, second.length);
}
