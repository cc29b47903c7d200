import { partsIn } from "./instruction-parts";
import { itemNoun } from "./item-words";
import { inEnglish } from "./other-languages";
import { roundabout } from "./roundabout-wordings";
import { isColorOrManner, type Wording, written } from "./wording";

const says =
  "\\s*(?::|\\s(?:should|must|has to|needs to)\\s+(?:be|say|read)|\\s(?:to say|to|says?|reads?|is))\\s*:?\\s+";

/** Ways to say a thing that has a plainer wording, which the readers know. */
const wordings: readonly Wording[] = [
  {
    said: /^(?:call|name)\s+(?:us|it|me|ourselves|them|the (?:company|brand|shop|place))\s+(?<text>.+?)\s+in\s+the\s+(?<part>headline|title|heading|subtitle|tagline|kicker)$/iu,
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: new RegExp(
      `^(?:(?:change|set|make|let)\\s+)?(?:the\\s+)?(?:text|label|words?|wording|writing|copy)\\s+(?:on|of|in|inside)\\s+(?:the\\s+|our\\s+)?(?<part>button|cta|badge|pill|tag|chip)${says}(?<text>.+)$`,
      "isu",
    ),
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: /^(?:the\s+|our\s+|my\s+)?(?<what>.+?)(?:'s\s+name)?\s+(?:is|are|should be|must be|gets?)\s+(?:actually\s+|correctly\s+|really\s+)?(?:spelled|spelt|written)\s*(?:as|like this|correctly|:)?\s*:?\s+(?<text>.+)$/iu,
    plain: ({ what = "", text = "" }) =>
      /^(?:it|this|that)$/i.test(what)
        ? null
        : /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(what) && partsIn(what).some((part) => part.word !== null)
          ? written(what, text)
          : /['’]s?\b|:/.test(what + text)
            ? null
            : `replace “${what}” with “${text}”`,
  },
  {
    said: /^(?:on\s+the\s+|the\s+)?(?<side>left|right)(?:\s+(?:side|column|half|list|one))?\s*(?:[:,]\s*(?:call|name)\s+it|\s(?:is|should be|must be)\s+(?:called|named|titled|headed|labell?ed))\s+(?<text>.+)$/iu,
    plain: ({ side = "", text = "" }) => written(`${side} title`, text),
  },
  {
    said: /^(?:the\s+)?(?<part>(?:line|text)\s+(?:above|below|under|over)\s+the\s+[\p{L}]+)\s*:\s*(?<text>.+)$/iu,
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: /^(?:the\s+)?(?<part>button|cta|headline|title|subtitle|kicker|badge)\s*:\s*(?:it\s+)?(?:say|says|reads?)\s+(?<rest>.+)$/iu,
    plain: ({ part = "", rest = "" }) => `make the ${part} say ${rest}`,
  },
  {
    said: /^instead\s+of\s+(?:that|the|this|all\s+that)\s+(?<from>.+?),?\s+(?:i\s+(?:want|would like|'d like|need)|i'd like|use|take|put|go with|make it|have|let's have|try|please use)\s+(?<to>.+)$/iu,
    plain: ({ from = "", to = "" }) => `replace ${from} with ${to}`,
  },
  {
    said: /^(?:i\s+(?:want|would like|need)|i'd like|use|take|put|go with|make it)\s+(?<to>.+?)\s+instead\s+of\s+(?:that|the|this|all\s+that|all\s+the)\s+(?<from>.+)$/iu,
    plain: ({ from = "", to = "" }) => (isColorOrManner(from) ? `replace ${from} with ${to}` : null),
  },
  {
    said: /^(?<verb>swap|switch|change|replace|turn)\s+(?:out\s+)?(?:all|every|each|any)\s+(?:of\s+)?(?:the\s+)?(?<from>.+?)\s+(?:for|by|with|to|into)\s+(?<to>.+)$/iu,
    plain: ({ from = "", to = "" }) => (isColorOrManner(from) ? `replace ${from} with ${to}` : null),
  },
  {
    said: new RegExp(
      `^(?:and\\s+)?(?:another|one more|yet another|(?:an?\\s+)?(?:additional|extra|further|new))\\s+(?<noun>${itemNoun}|value)\\s*[:,]?\\s+(?<rest>.+)$`,
      "iu",
    ),
    plain: ({ noun = "", rest = "" }) => `add a ${noun}: ${rest}`,
  },
  {
    said: /^(?:the\s+)?(?<part>.+?)(?:\s+at\s+the\s+(?:top|bottom)(?:\s+(?:left|right))?)?\s+(?:is|are|was)\s+(?:wrong|incorrect|outdated|not right|a typo)\s*[,;:]?\s*(?:it|they|that)\s+(?:should|must|has to|needs to)\s+(?:say|read|be)\s+(?<text>.+)$/iu,
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: /^(?:we|there(?:'s| is| are)?)\s+also\s+(?:(?:have|had|sell|offer|got|do|are|is)\s+)?(?:an?\s+)?(?<rest>.+)$/iu,
    plain: ({ rest = "" }) => `add ${rest}`,
  },
  {
    said: /^(?:write|put|use|type|have it say)\s+(?<to>.+?)\s+instead\s+of\s+(?<from>.+)$/iu,
    plain: ({ from = "", to = "" }) =>
      isColorOrManner(to) || isColorOrManner(from) || /["“«]/.test(from + to)
        ? null
        : `replace “${from}” with “${to}”`,
  },
  {
    said: /^(?:(?:it|this|that|the quote)\s+(?:was|is)\s+)?(?:said|written|spoken)\s+by\s+(?<text>\p{Lu}.+)$/u,
    plain: ({ text = "" }) => written("author", text),
  },
];

/** The instruction in the words that the readers know: from another language, or from a roundabout wording. */
export function plainWording(text: string): string {
  // A job's title is no headline.
  const english = (inEnglish(text) ?? text)
    .replace(/^((?:without|remove|delete|hide|drop)\s+(?:the\s+|all\s+)*)job titles$/i, "$1roles")
    // «highlight soul instead»: of what it is instead says the scene.
    .replace(/(?<=\S\s.*)\s+instead$/i, "")
    .replace(/\bprice tags?\b/i, "price")
    .replace(/\bpure\s+(?=(?:white|black|red|green|blue|yellow)\b)/i, "")
    // A line of words beside the headline has a name of its own.
    .replace(
      /\b(?:the|no)\s+(?:small\s+|little\s+|tiny\s+)?(?:text|words|sentence|heading|line)\s+(?:right\s+|just\s+)?(?:(?<over>above|over)|under|below|beneath|underneath)\s+the\s+(?:title|headline|heading)\b(?!.*\b(?:thick|thin|wid|long|short|tall))/iu,
      (said, over?: string) => `${/^no\b/i.test(said) ? "remove " : ""}the ${over ? "kicker" : "subtitle"}`,
    );
  for (const { said, plain } of [...wordings, ...roundabout]) {
    const groups = said.exec(english)?.groups;
    const better = groups ? plain(groups) : null;
    if (better !== null) return better;
  }
  return english;
}
