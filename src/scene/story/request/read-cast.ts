import type { Character } from "@/domain/story";
import { genderOfName, type Kind, kinds, noNames } from "./kinds";

const numberWords = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const kindPattern = Object.keys(kinds).join("|");

/** A name stands after what somebody is («my son Leo», «a fox called Ember»), or where stories say whom they are for. */
const named = new RegExp(
  `(?:\\b(?:(?<kind>${kindPattern})s?|twins?|kids|children|friends?|cousins?)\\b,?\\s+(?:(?:called|named|is|are|namens|llamad[oa]|appelée?)\\s+)?|\\b(?:for|about|called|named|with|starring|für|über|para|sobre|pour|sur|namens|llamad[oa])\\s+(?:(?:little|brave|small|tiny|our|my|the)\\s+)*|\\b(?:and|und|y|et|,)\\s+|^)(?<name>\\p{Lu}[\\p{L}’'-]*\\p{Ll})(?<age>(?:\\s*\\(\\s*|,\\s*|\\s+(?:is|who is|aged?)\\s+)(?:age[d]?\\s+)?(?:\\d{1,2}|${numberWords.slice(1).join("|")})\\b)?`,
  "gu",
);
const alsoKind = new RegExp(
  `\\b(?:little|small|tiny|brave|old|shy|young|curious|clumsy|lonely)?\\s*(${kindPattern})\\b`,
  "iu",
);

/** Looks that were said, by the part of the person that they are about. */
const looks = {
  hair: /\b((?:[\p{L}-]+ ){0,3}(?:hair|braids?|curls|ponytail|pigtails|plaits|bun|afro))\b|\b(bald)\b/iu,
  eyes: /\b([\p{L}-]+)(?:-| )eye[sd]\b/iu,
  skin: /\b((?:[\p{L}-]+ ){1,2}skin)\b/iu,
  clothing:
    /\b(?:in|wears?|wearing|with)\s+((?:an?|his|her|their|the)?\s*(?:[\p{L}-]+ ){0,3}(?:raincoat|coat|dress|dungarees|overalls|jumper|sweater|hoodie|scarf|hat|cap|boots|pyjamas|pajamas|shirt|skirt|cape|glasses|jacket|costume))\b/iu,
};
const filler = /^(?:(?:has|have|had|with|and|his|her|their|a|an|the|is|very|wearing|wears|in) )+/i;

function idOf(name: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .normalize("NFD")
      .replaceAll(/[^a-z0-9]+/gi, "-")
      .toLowerCase()
      .replace(/^-|-$/g, "") || "hero";
  let id = plain;
  for (let nth = 2; taken.has(id); nth++) id = `${plain}-${nth}`;
  return id;
}

function ageOf(text: string | undefined): number | null {
  const word = /(\d{1,2}|[a-z]+)\s*$/i.exec(text ?? "")?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const number = /^\d/.test(word) ? Number(word) : numberWords.indexOf(word);
  return number > 0 ? number : null;
}

function lookOf(prompt: string, part: keyof typeof looks): string {
  const match = looks[part].exec(prompt);
  return (match?.[1] ?? match?.[2] ?? "").replace(filler, "").trim();
}

/** Those whom a prompt names, in the order in which it does, with what it says of them; the first is the hero. */
export function readCast(prompt: string): Character[] {
  const found = new Map<string, { kind: Kind | null; age: number | null; at: number }>();
  for (const match of prompt.matchAll(named)) {
    const { name = "", kind, age } = match.groups ?? {};
    if (noNames.has(name.toLowerCase()) || found.has(name)) continue;
    found.set(name, {
      kind: kind ? (kinds[kind.toLowerCase()] ?? null) : null,
      age: ageOf(age) ?? ageAnywhere(prompt, found.size),
      at: match.index,
    });
  }
  const ids = new Set<string>();
  const cast = [...found].slice(0, 8).map(([name, { kind, age }], index): Character => {
    const id = idOf(name, ids);
    ids.add(id);
    const said = kind ?? kindNear(prompt, name);
    const gender = genderOfName.get(name.toLowerCase()) ?? (found.size === 1 ? pronounIn(prompt) : null);
    const species = said?.species ?? (gender === "she" ? "girl" : gender === "he" ? "boy" : "child");
    const isHero = index === 0;
    return {
      id,
      name,
      role: isHero ? "hero" : said?.role === "family" ? "family" : "friend",
      species,
      pronoun:
        said && said.pronoun !== "they" && said.pronoun !== "it"
          ? said.pronoun
          : (gender ?? said?.pronoun ?? "they"),
      age: age ?? said?.age ?? null,
      hair: isHero ? lookOf(prompt, "hair") : "",
      eyes: isHero ? lookOf(prompt, "eyes") : "",
      skin: isHero ? lookOf(prompt, "skin") : "",
      build: "",
      clothing: isHero ? lookOf(prompt, "clothing") : "",
      photoAssetId: null,
    };
  });
  return cast;
}

/** «5 years old», «5-year-old» is the hero's age wherever it stands. */
function ageAnywhere(prompt: string, nth: number): number | null {
  if (nth > 0) return null;
  const match = new RegExp(`\\b(\\d{1,2}|${numberWords.slice(1).join("|")})[ -]years?[ -]old\\b`, "i").exec(
    prompt,
  );
  return ageOf(match?.[1]);
}

/** «Ember the fox», «Ember, a little fox». */
function kindNear(prompt: string, name: string): Kind | null {
  const behind = prompt.slice(prompt.indexOf(name) + name.length);
  const match = new RegExp(`^,?\\s+(?:the|an?)\\s+(?:[\\p{L}-]+\\s+){0,2}?(${kindPattern})\\b`, "iu").exec(
    behind,
  );
  return match?.[1] ? (kinds[match[1].toLowerCase()] ?? null) : null;
}

function pronounIn(prompt: string): "she" | "he" | null {
  if (/\b(?:she|her|hers)\b/i.test(prompt)) return "she";
  return /\b(?:he|his|him)\b/i.test(prompt) ? "he" : null;
}

/** What the hero is where nobody is named: «a brave little fox». */
export function kindOfHero(prompt: string): Kind | null {
  const match = alsoKind.exec(prompt.replace(/\b(?:for|to) (?:my|our|the) [\p{L} ]{2,20}?(?=[,.]|$)/giu, ""));
  return match?.[1] ? (kinds[match[1].toLowerCase()] ?? null) : null;
}
