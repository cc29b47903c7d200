import type { BlockMiss } from "./apply-blocks";

const reasons: Record<BlockMiss["reason"], string> = {
  not_found: "is not in the code",
  ambiguous: "stands in several places: search for more lines, so that only one fits",
  overlapping: "overlaps another block: write one block for both",
  empty: "searches for nothing: name the lines before which the text goes",
  elided: "leaves code out behind a comment: write the code in full",
  cut: "was cut off: write it again, in full",
};

/** What a model is told so that it can write the blocks again: each miss with the nearest lines, numbered. */
export function describeMisses(misses: readonly BlockMiss[]): string {
  return misses
    .map(({ block, reason, nearest }) => {
      const lines = nearest.map(({ line, text }) => `${line}| ${text}`).join("\n");
      const place = lines ? `\nThe nearest lines of the code are:\n${lines}` : "";
      return `This block ${reasons[reason]}:\n<<<<<<< SEARCH\n${block.search}\n=======${place}`;
    })
    .join("\n\n");
}
