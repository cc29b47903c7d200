import { findColors } from "@/scene/look/find-colors";
import type { Clause } from "./clause";
import { ordinaryWords } from "./ordinary-words";
import { grammarWords } from "./vocabulary";

const small = new Set([
  "a",
  "an",
  "the",
  "it",
  "to",
  "of",
  "in",
  "on",
  "at",
  "and",
  "or",
  "is",
  "be",
  "as",
  "by",
  "my",
  "me",
  "we",
  "us",
  "our",
  "its",
  "s",
  "i",
  "you",
  "up",
  "so",
  "do",
  "not",
  "if",
  "px",
  "this",
  "that",
  "please",
  "bit",
  "too",
  "for",
  "but",
  "from",
  "off",
  "add",
  "scene",
]);

/**
 * Whether a message, read on a window of the scenes, may speak of one outside: it holds a word that no command is made
 * of (a name, perhaps), points at something that was not found, or at all scenes.
 */
export function reachesOutside(clauses: readonly Clause[], masked: string): boolean {
  if (clauses.some((clause) => clause.references.some((reference) => reference.type !== "focus")))
    return true;
  const colors = new Set(
    findColors(masked, { trusting: true }).flatMap((color) => color.words.toLowerCase().split(/[\s-]/)),
  );
  return clauses.some((clause) =>
    clause.text
      .split(/[^\p{L}\p{N}@#]+/u)
      .some(
        (word) =>
          word !== "" &&
          !/^[@#\d]/.test(word) &&
          !grammarWords.has(word) &&
          !ordinaryWords.has(word) &&
          !small.has(word) &&
          !colors.has(word),
      ),
  );
}
