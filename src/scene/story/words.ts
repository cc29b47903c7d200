import type { Character } from "@/domain/story";

type Pronouns = { he: string; him: string; his: string; himself: string };

const pronouns: Record<Character["pronoun"], Pronouns> = {
  he: { he: "he", him: "him", his: "his", himself: "himself" },
  she: { he: "she", him: "her", his: "her", himself: "herself" },
  they: { he: "they", him: "them", his: "their", himself: "themselves" },
  it: { he: "it", him: "it", his: "its", himself: "itself" },
};

export type Names = {
  hero: Character;
  friend: Character;
  /** Nouns as they were said: «trains», «the dark». */
  love: string;
  fear: string;
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

/**
 * A sentence of a plot with the names in the place of its braces: {hero}, {friend}, {friendKind}, {love}, {fear}, the hero's
 * {he}, {him}, {his}, {himself} and the friend's {friendHis}. With a capital it begins a sentence: {He}.
 */
export function withNames(sentence: string, { hero, friend, love, fear }: Names): string {
  const words: Record<string, string> = {
    hero: hero.name,
    friend: friend.name,
    friendKind: friend.species,
    friendHis: pronouns[friend.pronoun].his,
    love,
    fear,
    ...pronouns[hero.pronoun],
  };
  const filled = sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const word = words[small];
    if (word === undefined) throw new Error(`A plot names ${whole}, which is nobody`);
    return name === small ? word : capital(word);
  });
  const told = hero.pronoun === "they" ? withPluralVerbs(filled) : filled;
  // As it is set in books.
  const set = told.replaceAll(/(?<=\p{L})'/gu, "’");
  return set.replaceAll(/\b([Aa]) (?=[aeio]|u(?!ni|se)|h(?:our|onest))/g, "$1n ");
}

/** «they was» → «they were»: only forms of be and have follow the number of what they speak of in the past. */
function withPluralVerbs(text: string): string {
  return text
    .replaceAll(/\b([Tt]hey) was\b/g, "$1 were")
    .replaceAll(/\b([Tt]hey) is\b/g, "$1 are")
    .replaceAll(/\b([Tt]hey) has\b/g, "$1 have")
    .replaceAll(/\b([Tt]hey) does\b/g, "$1 do")
    .replaceAll(/\b([Tt]hey) (hang|come|look|reach|eat)e?s\b/g, "$1 $2")
    .replaceAll(/\bthey liked\b/g, "they liked");
}
