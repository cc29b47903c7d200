const wideLetter = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;
/** Small words that lean on the next one. */
const leaning =
  /^(?:a|an|the|to|of|in|on|at|by|for|and|or|is|are|we|i|it|my|our|your|no|not|as|so|be|der|die|das|ein|eine|und|le|la|les|un|une|et|el|los|las|y|de|du|den)$/iu;
const words = new Intl.Segmenter("ja", { granularity: "word" });
const longestGroup = 13;

/** Whether two texts are written without a space between them, as full-width letters are. */
export function isGlued(before: string, after: string): boolean {
  return wideLetter.test(before.at(-1) ?? "") && wideLetter.test(after[0] ?? "");
}

/** Texts joined as they are written: with a space, except between full-width letters. */
export function joinTexts(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => (text === "" ? part : `${text}${isGlued(text, part) ? "" : " "}${part}`),
    "",
  );
}

/** The words of a text; a run of full-width letters is parted by its own words. */
export function wordsIn(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .flatMap((word) => {
      if (!wideLetter.test(word)) return [word];
      const parts: string[] = [];
      for (const { segment, isWordLike } of words.segment(word)) {
        // Punctuation stays with what it follows.
        if (isWordLike || parts.length === 0) parts.push(segment);
        else parts.push(`${parts.pop() ?? ""}${segment}`);
      }
      return parts;
    });
}

/** The groups of words in which a sentence is spoken, one a beat: small words lean on the next, a clause ends its group. `wordGroups("Ship the story, not the slides")` */
export function wordGroups(text: string, longest = longestGroup): string[] {
  const groups: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) groups.push(joinTexts(open));
    open = [];
  };
  for (const word of wordsIn(text)) {
    const leansBack = open.length > 0 && open.every((one) => leaning.test(one));
    if (open.length > 0 && !leansBack && [...joinTexts([...open, word])].length > longest) close();
    open.push(word);
    const isWhole = /[.!?,;:…。！？、，]["”»]?$/u.test(word);
    if (isWhole || (!leaning.test(word) && [...joinTexts(open)].length > longest * 0.55)) close();
  }
  if (open.length > 0 && groups.length > 0 && open.every((one) => leaning.test(one)))
    groups.push(joinTexts([groups.pop() ?? "", ...open]));
  else close();
  return groups;
}
