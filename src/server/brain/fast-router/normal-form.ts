import { compiled } from "./compiled";
import { mend } from "./spelling";

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const contractions: readonly [RegExp, string][] = [
  [/\bdon['’]?t\b/g, "do not"],
  [/\bwon['’]t\b/g, "will not"],
  [/\bcan['’]t\b/g, "can not"],
  [/\b(does|did|is|are|was|were|could|should|would|has|have)n['’]?t\b/g, "$1 not"],
  [/\bcannot\b/g, "can not"],
  [/\b(i|you|we|they)['’]d\b/g, "$1 would"],
  [/\b(i|you|we|they)['’]ll\b/g, "$1 will"],
  [/\bi['’]m\b/g, "i am"],
  [/\b(it|that|what|there|here|let|who|how|where)['’]s\b/g, "$1 is"],
  // Typed without the mark; «its», «were» and «well» are words of their own.
  [/\b(that|what|there|here)s\b/g, "$1 is"],
  [/\b(does|did|is|was|could|should|would|has|have)nt\b/g, "$1 not"],
  [/\bnope\b/g, "no"],
  [/^ lets (?=\p{L})/u, " let us "],
  [
    /\b(\p{L}+)['’]s (?=(?:way|too|so|far|much|a (?:bit|little)|not|very|really|still|just|only|kind of|getting) )/gu,
    "$1 is ",
  ],
  [/\b(\p{L}+)['’]s (?=(?:dragging|missing|gone|boring|wrong|off|endless|lagging)\b)/gu, "$1 is "],
  [/\blet is\b/g, "let us"],
  [/\b(we|you|they)['’]re\b/g, "$1 are"],
  [/\b(i|we|you)['’]ve\b/g, "$1 have"],
  [/\b(add|delete|remove|create)(an?|the|scene)\b/g, "$1 $2"],
  [/\bad (?=\d|(?:an?|the|some|another|our|my|new|one|two|three) )/g, "add "],
  [/\b(?:teh|hte|th|thr)\b/g, "the"],
  [/\bany (more|longer)(?= *(?:$|[.,!?]))/g, "any$1"],
  [/\b(?:cna|cann)\b/g, "can"],
  [/\b(?:cuold|coud|culd)\b/g, "could"],
  [/\b(?:yuo|yu)\b/g, "you"],
  [/\b(?:adn|nad|annd)\b/g, "and"],
  [/\b(?:wnat|watn|wantt)\b/g, "want"],
  [/\b(?:wiht|wth|whit)\b/g, "with"],
  [/\b(?:thsi|tihs)\b/g, "this"],
  [/\b(?:taht|tath)\b/g, "that"],
  [/\b(?:jsut|juts)\b/g, "just"],
  [/\b(?:fo|fro)(?= \d)/g, "for"],
  [/\b(?:becuase|becasue|bcause)\b/g, "because"],
  [/\bevry(?=\w)/g, "every"],
  [/\btow(?= *$)/g, "two"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\bgimme\b/g, "give me"],
  [/\bpls\b|\bplz\b|\bpleas\b|\bplease\b/g, "please"],
  [/\blil\b/g, "little"],
  [/\bu\b/g, "you"],
  [/\bcolour(s?)\b/g, "color$1"],
  [/\bcentre\b/g, "center"],
  [/\bgrey\b/g, "gray"],
  [/\bwhole thing\b/g, "whole video"],
  [/\bentire thing\b/g, "whole video"],
];

/**
 * A masked sentence in one normal form: lower case, contractions written out, typos of the grammar's words mended, number
 * words as digits, single spaces. Words of other languages come through as they are.
 */
export function normalForm(masked: string): string {
  let text = ` ${masked.toLowerCase()} `
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, " - ")
    .replace(/…|\.\.\.+/g, " ");
  for (const [pattern, plain] of contractions) text = text.replace(pattern, plain);
  text = text
    .replace(/(\d)\s*-\s*(second|sec|minute|min)\b/g, "$1 $2")
    .replace(/\b([a-z]+)-(second|minute)s?\b/g, (whole, word: string, unit: string) =>
      word in units || word in tens ? `${word} ${unit}` : whole,
    );
  text = text.replace(/(?<![@#\p{L}\p{N}])[a-z]{3,14}(?![\p{L}\p{N}'@])/gu, (word) =>
    /^q\d*$/.test(word) ? word : mend(word),
  );
  return numbersAsDigits(text).replace(/\s+/g, " ").trim();
}

/** «twenty-five» → «25»; «two and a half» → «2.5»; «one» only where it counts something. */
function numbersAsDigits(text: string): string {
  const tensNames = Object.keys(tens).join("|");
  const unitNames = Object.keys(units)
    .filter((name) => name !== "one")
    .join("|");
  return text
    .replace(
      compiled(`\\b(${tensNames})(?:[ -](one|${unitNames}))?\\b`, "g"),
      (_, ten: string, unit?: string) => String((tens[ten] ?? 0) + (unit ? (units[unit] ?? 0) : 0)),
    )
    .replace(compiled(`\\b(${unitNames})\\b`, "g"), (_, unit: string) => String(units[unit] ?? 0))
    .replace(
      /\bone (?=(?:and a half |more |extra |additional |full |whole )?(?:seconds?|secs?|minutes?|mins?)\b)/g,
      "1 ",
    )
    .replace(/\bone point (?=\d)/g, "1 point ")
    .replace(/\b(\d+) (?:point|dot|comma) (\d)\b/g, "$1.$2")
    .replace(/\b(scenes?|slides?|clips?|shots?|pages?|number|no\.?) one\b/g, "$1 1")
    .replace(
      /\b(?:a )?(?:couple(?: of)?|pair of) (?=(?:more |extra )?(?:seconds?|secs?|scenes?|slides?))/g,
      "2 ",
    )
    .replace(/\ba few (?=(?:more |extra )(?:seconds?|secs?)\b)/g, "3 ")
    .replace(/\b(\d+) and (?:a|1) half (?=(?:more |extra )?(?:seconds?|secs?|minutes?|mins?))/g, "$1.5 ")
    .replace(/\b(\d+) and (?:a|1) half(?= *(?:$|[.,;!?]))/g, "$1.5")
    .replace(/\bone and (?:a|1) half(?= (?:seconds?|secs?|minutes?|mins?)\b)/g, "1.5")
    .replace(/\b(?:a )?half (?:of )?(?:a|1) (second|minute)\b/g, "0.5 $1")
    .replace(
      /\b(an?|another) (?:(?:extra|additional|full|whole) )?(second|sec|minute) and a half\b/g,
      (_, article: string, unit: string) => `1.5 ${article === "another" ? "more " : ""}${unit}`,
    )
    .replace(
      /\b(?:an?|1) (?:extra |additional |full |whole )?(second|sec|minute)\b(?=\s*$|\s*[.,;:!?]| (?:longer|shorter|more|less|off|to|from|at|in|on|of|and|or|each|long|later|earlier|sooner|please|faster|slower|too|is|would|will|per|total|max|should|into|instead|for)\b)/g,
      "1 $1",
    )
    .replace(/\b(?:a|1) quarter of (?:a|1) minute\b/g, "15 seconds")
    .replace(/\banother (second|minute)\b(?! (?:scene|slide))/g, "1 more $1");
}
