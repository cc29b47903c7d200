import { distance } from "fastest-levenshtein";
import { grammarWords, mendable, ordinaryWords } from "./vocabulary";

const mended = new Map<string, string>();
const boundOfCache = 5_000;

/**
 * A misspelt word of the grammar («delte», «secnds», «hedline») as it was meant; any other word as it is. Short words
 * must keep their letters (only swapped, doubled or dropped), longer ones may have a slip or two.
 * @param word lower case
 */
export function mend(word: string): string {
  if (word.length < 3 || word.length > 14 || grammarWords.has(word) || ordinaryWords.has(word) || !/^[a-z]+$/.test(word)) return word;
  const known = mended.get(word);
  if (known !== undefined) return known;
  const found = nearest(word) ?? word;
  if (mended.size < boundOfCache) mended.set(word, found);
  return found;
}

function nearest(word: string): string | null {
  // A plural or an inflected form of a known word is no typo.
  const stem = word.replace(/(ing|ed|es|s|er|ly)$/, "");
  if (grammarWords.has(stem) || grammarWords.has(`${stem}e`) || ordinaryWords.has(stem)) return null;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const target of mendable) {
    if (Math.abs(target.length - word.length) > 2) continue;
    const cost = slips(word, target);
    if (cost < bestCost) {
      best = target;
      bestCost = cost;
    }
  }
  return best;
}

/** How many slips lie between the words; infinite where it is too far to be one word misspelt. */
function slips(word: string, target: string): number {
  const away = distance(word, target);
  const sameLetters = lettersOf(word) === lettersOf(target);
  if (sameLetters && away <= 2) return 1;
  // The first letter is rarely wrong.
  if (word[0] !== target[0]) return Number.POSITIVE_INFINITY;
  if (target.length <= 4) {
    const doubledOrDropped = away === 1 && word.length !== target.length && word.length >= 4 - 1;
    return doubledOrDropped && word.length > 3 ? 1.2 : Number.POSITIVE_INFINITY;
  }
  if (away === 1) return 1.1;
  if (away === 2 && target.length >= 6 && word.length >= 5) return 2;
  return Number.POSITIVE_INFINITY;
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}
