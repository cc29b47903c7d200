import { colorOf } from "../look/color-of";

/** What stands before words that a picture shall show, by the place that they take, the largest first. */
const leads: readonly string[] = [
  "words?|lines?|sentence|phrase|name|names|letters of|lettering|headline|heading|title|message|says|reads|saying|reading",
  "subtitle|subline|tagline|slogan|caption|counter|label",
  "kicker|eyebrow",
];
const anyLead = leads.join("|");
const lead = new RegExp(`(?<![\\p{L}'’])(${anyLead})[:：]?\\s+(?=[\\p{Lu}\\d])`, "gu");

const moves =
  "appears?|appearing|arrives?|comes? (?:in|up|out|on)|drops? (?:in|down)|fades? in|fl(?:y|ies) (?:in|out)|floats?|glows?|jumps? (?:in|out|up)|pops? (?:in|up|out)|rises?|slides? in|writes? itself|write themselves";
const places =
  "below|above|underneath|beneath|beside it|in the (?:cent(?:er|re)|middle|corner|sky|background|foreground)|at the (?:top|bottom|end)|in (?:[\\p{Ll}-]+ ){1,2}letters";
/** Where the words end and the picture goes on. */
const end = new RegExp(
  [
    `[.;!?](?:\\s|$)`,
    `,\\s+(?=\\p{Ll})`,
    `,?\\s+(?:and\\s+)?(?:(?:the|a|its|with the|with a)\\s+)?(?:${anyLead})\\s+(?=[\\p{Lu}\\d])`,
    `\\s+(?:while|then|which|where|when|as (?:it|they|the|a))\\s`,
    `\\s+(?:${moves}|${places})(?=$|[\\s,.;])`,
  ].join("|"),
  "u",
);
/** «Driftwood on the sand»: behind a name in capitals, where it stands. */
const whereItIs =
  /\s+(?:on|in|against|across|over|under|behind|at|into)\s+(?:the|an?|its|old|some)\s+\p{Ll}.*$/u;
const oneWord = /^[\p{L}\p{N}'’&-]+/u;
const inLetters =
  /(?:^|[\s,])((?:\p{Lu}[\p{L}\p{N}'’&-]*\s+)+)in (?:large|big|huge|bold|giant|tall|tiny|small|glowing|neon|gold(?:en)?|white) letters/u;

const labelled =
  /\b(?:label(?:l?ed)|marked|named|called)\s+((?:\p{Lu}[\p{L}\p{N}'’&-]*(?:,\s*(?:and\s+)?|\s+and\s+))+\p{Lu}[\p{L}\p{N}'’&-]*)/u;

/** Whether a prompt describes what a scene shows, rather than names a kind of scene: «a scene where …», «Add a scene: …». */
export function isDescription(prompt: string): boolean {
  return /\bscenes?(?:\s+(?:where|in which|with|of|showing|that shows)\b|\s*:)/iu.test(prompt);
}

/**
 * The words that the description of a picture names without quoting them («rain falls …, the words Stay dry appear», «kicker
 * Coast Radio, headline We never sleep»), the headline first; empty where it names none.
 */
export function describedTexts(description: string): string[] {
  const found: { place: number; text: string }[] = [];
  for (const match of description.matchAll(lead)) {
    const [whole, name = ""] = match;
    const rest = description.slice(match.index + whole.length);
    const place = leads.findIndex((names) => new RegExp(`^(?:${names})$`, "u").test(name));
    for (const text of wordsAt(rest, name)) found.push({ place, text });
  }
  const labels = labelled.exec(description)?.[1];
  if (labels) found.push({ place: 1, text: labels.split(/,\s*(?:and\s+)?|\s+and\s+/u).join(" · ") });
  const large = inLetters.exec(description)?.[1]?.trim();
  if (found.length === 0 && large) return [large];
  return found.toSorted((one, other) => one.place - other.place).map(({ text }) => text);
}

const label =
  /(?<![\p{L}'’])(headline|heading|title|subtitle|subline|tagline|slogan|caption|kicker|eyebrow)\s+(?=\p{Lu})(?!(?:Card|Screen|Slide|Scene|Page)\b)/gu;
/** Where a labelled text ends that no comma ends: a dash, a length, what else the scene has. */
const labelEnd = /\s+[-–—]\s|,\s+(?=\d+\s?s)|\s+(?:with|and) (?:an?|the) \p{Ll}/u;
const plainWords = new Set([
  "and",
  "dark",
  "light",
  "deep",
  "bright",
  "pale",
  "a",
  "background",
  "text",
  "letters",
]);

/** «headline Why we compost»: texts that stand behind the name of their place without a colon, by place. */
export function textsByPlace(prompt: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const match of prompt.matchAll(label)) {
    const [whole, name = ""] = match;
    const place = leads.findIndex((names) => new RegExp(`^(?:${names})$`, "u").test(name));
    const [text = ""] = wordsAt(prompt.slice(match.index + whole.length), "label");
    const until = labelEnd.exec(text);
    const plain = withoutColors(until ? text.slice(0, until.index) : text).trim();
    if (plain !== "" && !texts.has(place)) texts.set(place, plain);
  }
  return texts;
}

/** «The Daily Loaf in dark green»: the colours are no words of it. */
function withoutColors(text: string): string {
  const found = /^(.+?)\s+(?:in|on)\s+([\p{Ll}\s-]+)$/u.exec(text);
  const words = found?.[2]?.split(/\s+/u) ?? [];
  return found?.[1] && words.every((word) => plainWords.has(word) || colorOf(word) !== null)
    ? found[1]
    : text;
}

function wordsAt(rest: string, name: string): string[] {
  if (name === "word" || name === "letters of") return oneWord.exec(rest)?.slice(0, 1) ?? [];
  const cut = end.exec(rest);
  // A question and an exclamation are the words' own.
  const until = cut ? cut.index + (/^[!?]/u.test(cut[0]) ? 1 : 0) : rest.length;
  const plain = rest.slice(0, until).trim();
  const second = plain.split(/\s+/u)[1] ?? "";
  const isName = second === "" || /^\p{Lu}/u.test(second) || whereItIs.test(` ${second} `);
  const located = whereItIs.exec(plain);
  const text = isName && located ? plain.slice(0, located.index) : plain;
  const [one = "", other] = text.split(/\s+and\s+(?=\p{Lu})/u, 2);
  const isTwo = other !== undefined && (one.includes(" ") || other.includes(" ")) && name.endsWith("s");
  return [...(isTwo ? [one, other] : [text])].filter((words) => words !== "");
}
