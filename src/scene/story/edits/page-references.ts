const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const number = "\\d{1,2}";
const several = `${number}(?:\\s*(?:,\\s*and|,\\s*&|,|and|&|to|through|[-–])\\s*${number}\\b)*`;

/** «page 3», «p. 3», «pages 3, 7 and 9», «pages 3 to 5». */
const numbered = new RegExp(`\\b(?:pages?|pg\\.?|pp?\\.|p)\\s*(${several})(?:'s|’s)?\\b`, "giu");
/** «the third page», «page three's», «the last page». */
const named = new RegExp(
  `\\b(?:the\\s+)?(?:(${ordinals.join("|")}|last|final|\\d{1,2}(?:st|nd|rd|th))\\s+page)(?:'s|’s)?\\b`,
  "giu",
);
const this_ = /\b(?:this|the current) page(?:'s|’s)?\b/giu;
const every =
  /\b(?:(?:all|every|each)(?: (?:of )?the)? pages?|all (?:the )?(?:pictures|illustrations)|every (?:picture|illustration))\b/giu;

export type PageReferences = {
  /** Numbers from 1, each once, in the order in which they were said. */
  pages: number[];
  /** Those that were spoken of and that the story does not have. */
  absent: number[];
  /** What was said without them. */
  rest: string;
};

/** The pages of a story that a message speaks of. */
export function pageReferences(
  message: string,
  story: { pages: number; selected: number | null },
): PageReferences {
  const said: number[] = [];
  const note = (...numbers: number[]) => {
    said.push(...numbers);
    return " ";
  };
  const rest = message
    .replaceAll(numbered, (_, list: string) => note(...numbersIn(list)))
    .replaceAll(named, (_, word: string) => note(ordinalOf(word.toLowerCase(), story.pages)))
    .replaceAll(every, () => note(...Array.from({ length: story.pages }, (_, index) => index + 1)))
    .replaceAll(this_, (whole) => (story.selected === null ? whole : note(story.selected)));
  const isThere = (page: number) => page >= 1 && page <= story.pages;
  const all = [...new Set(said)];
  return {
    pages: all.filter(isThere),
    absent: all.filter((page) => !isThere(page)),
    rest: rest.replace(/\s+/g, " ").trim(),
  };
}

function ordinalOf(word: string, last: number): number {
  if (word === "last" || word === "final") return last;
  const at = ordinals.indexOf(word);
  return at >= 0 ? at + 1 : Number.parseInt(word, 10);
}

/** «3, 7 and 9», «3-5»: a range is all that lies between. */
function numbersIn(list: string): number[] {
  return [...list.matchAll(/(\d{1,2})(?:\s*(?:to|through|[-–])\s*(\d{1,2}))?/giu)].flatMap(([, from, to]) => {
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  });
}
