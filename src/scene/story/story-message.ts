import type { DrawnStyle, StoryTone } from "@/domain/story";
import { unhurriedWords } from "./request/delivery";

/** Who somebody of a story is, in the words that a request is read by. */
export const storyKinds = ["girl", "boy", "child"] as const;
export const relations = [
  "sister",
  "brother",
  "mother",
  "father",
  "grandmother",
  "grandfather",
  "friend",
  "dog",
  "cat",
  "rabbit",
] as const;
export type StoryKind = (typeof storyKinds)[number];
export type Relation = (typeof relations)[number];

/** The languages that the form offers, by their tag. */
export const storyLanguages = {
  en: "English",
  de: "German",
  es: "Spanish",
  fr: "French",
  it: "Italian",
  pt: "Portuguese",
  zh: "Chinese",
  ja: "Japanese",
} as const;
export type StoryLanguage = keyof typeof storyLanguages;

/** What the form asks; all but the name may be left as it is. */
export type StoryWishes = {
  name: string;
  kind: StoryKind | null;
  age: number | null;
  loves: readonly string[];
  fears: readonly string[];
  others: readonly { name: string; who: Relation }[];
  style: DrawnStyle;
  pages: number;
  /** Null: the hero's own. */
  readingAge: number | null;
  language: StoryLanguage;
  tone: StoryTone;
  moral: string;
  /** It may come within a day, at half the price. */
  later: boolean;
};

const styleWords: Record<DrawnStyle, string> = {
  "paper-cut": "paper cut",
  watercolor: "watercolor",
  line: "line drawing",
  night: "night style",
};

/** A list as somebody would say it. */
function said(words: readonly string[]): string {
  const [last = "", ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}

/** Begins small, so that it is not taken for somebody's name. */
function small(noun: string): string {
  return noun.charAt(0).toLocaleLowerCase() + noun.slice(1);
}

function big(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** «trains, the moon and snails» → its nouns. */
export function nounsIn(text: string): string[] {
  const nouns = text
    .split(/\s*(?:[,;.\n]|\band\b|&)\s*/u)
    .map((noun) => small(noun.trim()))
    .filter((noun) => noun !== "");
  return [...new Set(nouns)].slice(0, 6);
}

/**
 * The form's wishes as a message in words, such that `readStoryRequest` reads the same out of it: the chat is the one way
 * in, and what was asked stands there to be read and changed.
 */
export function storyMessage(wishes: StoryWishes): string {
  const { name, kind, age, loves, fears, others, language, moral } = wishes;
  const hero = `${kind ? `a ${kind} called ` : ""}${big(name.trim())}${age === null ? "" : `, ${age}`}`;
  const likes = [
    // A comma would end them for who reads it back: behind one stands what else is wished.
    ...(loves.length > 0 ? [`loves ${loves.map(small).join(" and ")}`] : []),
    ...(fears.length > 0 ? [`is afraid of ${fears.map(small).join(" and ")}`] : []),
  ];
  const cast = others.map((one) => `the ${one.who} ${big(one.name.trim())}`);
  return [
    `A storybook for ${hero}${likes.length > 0 ? `, who ${likes.join(" and ")}` : ""}${cast.length > 0 ? `; with ${said(cast)}` : ""}`,
    `style: ${styleWords[wishes.style]}`,
    `${wishes.pages} pages`,
    ...(wishes.readingAge === null ? [] : [`reading age ${wishes.readingAge}`]),
    `in ${storyLanguages[language]}`,
    `tone: ${wishes.tone}`,
    ...(moral.trim() === ""
      ? []
      : [
          `moral: ${small(
            moral
              .trim()
              .replace(/[.;!?()]+/g, " ")
              .replace(/\s+/g, " ")
              .trim(),
          )}`,
        ]),
    ...(wishes.later ? [unhurriedWords] : []),
  ].join("; ");
}
