import { wordsIn } from "./word-groups";

/** A run of a line that is marked or not. */
export type Run = { text: string; isMarked: boolean };

const bare = (word: string) => word.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Lines parted into runs, by where the words of `phrase` stand one after the other; the first place counts. */
export function markRuns(lines: readonly string[], phrase: string): Run[][] {
  const wanted = wordsIn(phrase).map(bare).filter(Boolean);
  const words = lines.flatMap((line, row) => line.split(/\s+/u).map((text) => ({ text, row })));
  const start =
    wanted.length === 0
      ? -1
      : words.findIndex((_, index) =>
          wanted.every((word, step) => bare(words[index + step]?.text ?? "") === word),
        );
  const rows: Run[][] = lines.map(() => []);
  words.forEach(({ text, row }, index) => {
    const isMarked = start >= 0 && index >= start && index < start + wanted.length;
    const runs = rows[row];
    const last = runs?.at(-1);
    if (last && last.isMarked === isMarked) last.text += ` ${text}`;
    else runs?.push({ text, isMarked });
  });
  return rows;
}
