/** One search/replace block as a model wrote it, lines joined by "\n", without markers and fences. */
export type PatchBlock = {
  search: string;
  replace: string;
  /** The reply ended before the block's end marker: its replacement may lack its tail. */
  isCut?: true;
};
