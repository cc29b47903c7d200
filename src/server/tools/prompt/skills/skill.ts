/** Something that a model is shown for requests of one kind: advice in a few lines and a scene to learn from. */
export type Skill = {
  name: string;
  /** Words of a request that call for it, lower case; a hit at a word's beginning counts. */
  words: readonly string[];
  advice: string;
  /** A whole scene in our language; it passes the check. */
  example: string;
};
