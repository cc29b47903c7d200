import { elementNouns } from "../vocabulary";

/** Parts of a scene in a clause's text; «cards» and «type» only where they are clearly that. */
export const elementPattern = new RegExp(
  `\\b(?:${[...elementNouns].filter((noun) => !["type", "line", "data", "values", "name", "plan", "feature", "word", "features"].includes(noun)).join("|")}|font size|text size|pie|dots?|stars?|sparkles?|confetti|emojis?|person|product|cup)\\b`,
);
