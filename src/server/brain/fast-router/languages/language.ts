/** The commonest requests of one language, as data: `inEnglish` turns them into words of the grammar. */
export type Language = {
  name: string;
  /** One entry a line, `word, other word = english`; an empty right side is left out. Longer phrases win. */
  words: string;
  /** Rewritten before the words are, each a whole text: `$1` and on are glossed in turn. Regular expressions over lower and upper case. */
  patterns: readonly (readonly [pattern: string, english: string])[];
  /** What stands before a text that is to be shown; the rest of the text is then taken as it is. */
  textLeads: readonly string[];
  /** Words are written without spaces between them. */
  unspaced?: true;
};
