/** Words that say nothing of what is wished. */
const empty = new Set(
  "a an and the it its this that of in on at to from with by for as is are be make set change let give turn please can could you i want would like scene so but into more less very bit little".split(
    " ",
  ),
);
/** As many words as one change takes to be said. */
const wordsOfAChange = 5;

/** Whether what rules made of a wish is too little for what it says: «a giant half planet rises» is no larger headline. */
export function isShallow(instruction: string, changes: number): boolean {
  const plain = instruction.replaceAll(/["“„'‘][^"”“'’]*["”“'’]/gu, " quoted ");
  const words = (plain.toLowerCase().match(/[\p{L}\p{N}#%]+/gu) ?? []).filter((word) => !empty.has(word));
  return words.length > wordsOfAChange * changes;
}
