import { wordsIn } from "./word-groups";

/** A run of a line that is marked or not. */
export type Run = { text: string; isMarked: boolean };

const bare = (word: string) => word.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Which of the words belong to the first place at which `phrase` stands among them; punctuation and case count for nothing. */
export function marksOf(words: readonly string[], phrase: string): boolean[] {
  const wanted = wordsIn(phrase).map(bare).filter(Boolean);
  const start =
    wanted.length === 0
      ? -1
      : words.findIndex((_, index) => wanted.every((word, step) => bare(words[index + step] ?? "") === word));
  return words.map((_, index) => start >= 0 && index >= start && index < start + wanted.length);
}

/** Lines parted into runs that are marked or not. */
export function markRuns(lines: readonly string[], phrase: string): Run[][] {
  const words = lines.flatMap((line, row) => line.split(/\s+/u).map((text) => ({ text, row })));
  const marks = marksOf(
    words.map((word) => word.text),
    phrase,
  );
  const rows: Run[][] = lines.map(() => []);
  words.forEach(({ text, row }, index) => {
    const isMarked = marks[index] ?? false;
    const runs = rows[row];
    const last = runs?.at(-1);
    if (last && last.isMarked === isMarked) last.text += ` ${text}`;
    else runs?.push({ text, isMarked });
  });
  return rows;
}
