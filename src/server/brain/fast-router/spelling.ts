import { distance } from "fastest-levenshtein";
import { ordinaryWords } from "./ordinary-words";
import { commandVerbs, grammarWords, mendable } from "./vocabulary";

const mended = new Map<string, string>();
const boundOfCache = 5_000;

/**
 * A misspelt word of the grammar («delte», «secnds», «hedline») as it was meant; any other word as it is. Short words
 * must keep their letters (only swapped, doubled or dropped), longer ones may have a slip or two.
 * @param word lower case
 */
export function mend(word: string): string {
  if (
    word.length < 3 ||
    word.length > 14 ||
    grammarWords.has(word) ||
    ordinaryWords.has(word) ||
    !/^[a-z]+$/.test(word)
  )
    return word;
  const known = mended.get(word);
  if (known !== undefined) return known;
  const found = nearest(word) ?? word;
  if (mended.size < boundOfCache) mended.set(word, found);
  return found;
}

/** Verbs by their consonants, for those who leave the vowels out: «mke», «chng», «dlt». */
const verbsByConsonants = new Map<string, string[]>();
for (const verb of commandVerbs) {
  const key = consonantsOf(verb);
  verbsByConsonants.set(key, [...(verbsByConsonants.get(key) ?? []), verb]);
}

function consonantsOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, "");
}

/** The only verb that this is without its vowels, but perhaps the last. */
function withVowels(word: string): string | null {
  if (!/^[^aeiouy]{2,}e?$/.test(word)) return null;
  const fitting = (verbsByConsonants.get(consonantsOf(word)) ?? []).filter(
    (verb) => verb.length > word.length && (verb.endsWith("e") || !word.endsWith("e")),
  );
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only : null;
}

function nearest(word: string): string | null {
  // «begining», «runing»: one letter of two.
  const doubled = word.replace(/([bdgmnprt])(ing|er|ed)$/, "$1$1$2");
  if (doubled !== word && grammarWords.has(doubled)) return doubled;
  const voiced = withVowels(word);
  if (voiced) return voiced;
  // A verb without its last letter: «mov», «remov», «delet».
  if (commandVerbs.has(`${word}e`)) return `${word}e`;
  // A plural or an inflected form of a known word is no typo.
  const stem = word.replace(/(ing|ed|es|s|er|ly)$/, "");
  if (stem !== word && [stem, `${stem}e`].some((base) => grammarWords.has(base) || ordinaryWords.has(base)))
    return null;
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
  if (away > 2) return Number.POSITIVE_INFINITY;
  const sameLetters = lettersOf(word) === lettersOf(target);
  if (sameLetters) return 1;
  // The first letter is rarely wrong.
  if (word[0] !== target[0]) return Number.POSITIVE_INFINITY;
  if (away === 1) {
    if (word.length === target.length) {
      if (word.length >= 4 && isKeySlip(word, target)) return 1.1;
      // «dublicate»: of a long word one letter may be any.
      return word.length >= 8 ? 1.3 : Number.POSITIVE_INFINITY;
    }
    return word.length >= 4 ? (word.length < target.length ? 1.15 : 1.2) : Number.POSITIVE_INFINITY;
  }
  return target.length >= 8 && word.length >= 7 && word.at(-1) === target.at(-1)
    ? 2
    : Number.POSITIVE_INFINITY;
}

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const vowels = "aeiouy";

/** Whether the one letter that differs lies beside the right one on the keyboard, or is a vowel for a vowel. */
function isKeySlip(word: string, target: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== target[index]);
  const [typed = "", meant = ""] = [word[at], target[at]];
  if (vowels.includes(typed) && vowels.includes(meant)) return true;
  return rows.some((row, level) => {
    const place = row.indexOf(meant);
    if (place < 0) return false;
    const beside = [
      row[place - 1],
      row[place + 1],
      rows[level - 1]?.[place],
      rows[level - 1]?.[place + 1],
      rows[level + 1]?.[place],
      rows[level + 1]?.[place - 1],
    ];
    return beside.includes(typed);
  });
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}
