import type { Character, StoryFeeling } from "@/domain/story";
import { mix } from "../../color";
import { colorIn, colorWords, hashOf, wordsOf } from "../words";
import { type Clothes, clothesOf } from "./clothes-words";
import { type Hair, hairOf } from "./hair-words";
import { type AnimalKind, animalColors, animalKindOf } from "./species";

export const storyPoses = [
  "stand",
  "walk",
  "sit",
  "wave",
  "point",
  "hug",
  "hold",
  "sleep",
  "look up",
] as const;
export type StoryPose = (typeof storyPoses)[number];

/** Somebody in a picture, in words, as a story's cast has them. */
export type StoryCast = {
  species?: string;
  /** Says of a child whether hair and clothes that nobody described are a girl's or a boy's. */
  pronoun?: Character["pronoun"];
  hair?: string;
  eyes?: string;
  skin?: string;
  build?: string;
  clothing?: string;
  age?: number | string | null;
  pose?: StoryPose;
  feeling?: StoryFeeling;
};

/** Measures of a figure whose feet stand at (0, 0); a child is 300 high. */
export type Body = {
  head: number;
  torso: number;
  legs: number;
  shoulders: number;
  hem: number;
  arm: number;
};

export type Traits = {
  kind: "human" | AnimalKind;
  body: Body;
  skin: string;
  /** The belly and muzzle of an animal, the cheeks of a person. */
  pale: string;
  dark: string;
  eyes: string;
  hair: Hair | null;
  hasGlasses: boolean;
  clothes: Clothes;
};

const skins: readonly [RegExp, string][] = [
  [/\b(very dark|deep|ebony|black)\b/, "#734a37"],
  [/\b(dark|dark brown|chocolate)\b/, "#8e5d43"],
  [/\b(brown|caramel|medium|bronze)\b/, "#b17b55"],
  [/\b(tan|tanned|olive|golden|honey|light brown)\b/, "#d0996c"],
  [/\b(pale|fair|light|white|freckled|rosy|pink|porcelain)\b/, "#f3cfae"],
];

function skinOf(text: string): string {
  const found = skins.find(([words]) => words.test(text.toLowerCase()));
  return found ? found[1] : "#e5b48c";
}

type Age = "toddler" | "child" | "adult" | "old";

function ageOf(species: string, age: StoryCast["age"], hair: string): Age {
  const years = typeof age === "number" ? age : Number.parseInt(age ?? "", 10);
  if (Number.isFinite(years))
    return years < 3 ? "toddler" : years < 15 ? "child" : years < 62 ? "adult" : "old";
  const words = wordsOf(`${species} ${age ?? ""} ${hair}`);
  const has = (...some: string[]) => some.some((word) => words.includes(word));
  if (has("toddler", "baby", "infant")) return "toddler";
  if (
    has(
      "grandmother",
      "grandma",
      "granny",
      "nana",
      "grandfather",
      "grandpa",
      "granddad",
      "grandad",
      "old",
      "elderly",
    )
  )
    return "old";
  const grown = [
    "woman",
    "man",
    "mother",
    "father",
    "mum",
    "mom",
    "dad",
    "adult",
    "teacher",
    "aunt",
    "uncle",
  ];
  if (has(...grown, "king", "queen", "farmer", "doctor", "captain", "sailor", "baker", "witch", "wizard"))
    return "adult";
  return "child";
}

const bodies: Record<Age, Body> = {
  toddler: { head: 58, torso: 78, legs: 36, shoulders: 38, hem: 50, arm: 62 },
  child: { head: 60, torso: 104, legs: 74, shoulders: 40, hem: 52, arm: 84 },
  adult: { head: 56, torso: 160, legs: 132, shoulders: 50, hem: 60, arm: 128 },
  old: { head: 57, torso: 150, legs: 96, shoulders: 48, hem: 66, arm: 118 },
};

function shaped(body: Body, build: string): Body {
  const words = wordsOf(build);
  const has = (...some: string[]) => some.some((word) => words.includes(word));
  const wide = has("chubby", "round", "plump", "stocky", "big", "large", "broad", "sturdy", "fat", "strong")
    ? 1.22
    : has("slim", "thin", "slender", "skinny", "lanky", "wiry")
      ? 0.84
      : 1;
  const high = has("tall", "lanky") ? 1.14 : has("small", "short", "tiny", "little") ? 0.86 : 1;
  return {
    head: body.head * (high < 1 ? 0.96 : 1),
    torso: body.torso * (1 + (high - 1) * 0.6),
    legs: body.legs * (1 + (high - 1) * 1.4),
    shoulders: body.shoulders * wide,
    hem: body.hem * wide,
    arm: body.arm * (1 + (high - 1) * 0.6),
  };
}

/** «child» with a pronoun is drawn as a girl or a boy. */
function speciesOf({ species = "child", pronoun }: StoryCast): string {
  if (!wordsOf(species).includes("child") || (pronoun !== "she" && pronoun !== "he")) return species;
  return `${species} ${pronoun === "she" ? "girl" : "boy"}`;
}

/** How somebody looks: the same words, the same looks, whatever the page. */
export function traitsOf(cast: StoryCast): Traits {
  const species = speciesOf(cast);
  const { hair = "", eyes = "", skin = "", build = "", clothing = "", age = null } = cast;
  const seed = hashOf([species, hair, eyes, skin, build, clothing].join("|"));
  const kind = animalKindOf(species);
  if (kind !== null) {
    const own = animalColors(kind, `${species} ${hair} ${skin} ${build}`);
    const isSmall = wordsOf(`${species} ${age ?? ""}`).some((word) =>
      ["baby", "cub", "kitten", "puppy", "little"].includes(word),
    );
    return {
      kind,
      ...own,
      body: shaped(own.body, `${build}${isSmall ? " small" : ""}`),
      eyes: colorIn(eyes) ?? "#2b2530",
      hair: null,
      hasGlasses: /glasses|spectacles/.test(`${eyes} ${clothing} ${build}`),
      clothes: clothesOf(clothing, seed, true),
    };
  }
  const years = ageOf(species, age, hair);
  const tone = skinOf(skin);
  const eyeColor = colorIn(eyes);
  return {
    kind: "human",
    body: shaped(bodies[years], build),
    skin: tone,
    pale: mix(tone, "#e0685e", 0.42),
    dark: mix(tone, "#5a2f26", 0.4),
    eyes: mix(eyeColor === null ? "#3b2a24" : eyeColor, "#1f1a22", eyeColor === colorWords.blue ? 0.3 : 0.5),
    hair: hairOf(hair, species, years === "old", years === "toddler", seed),
    hasGlasses:
      /glasses|spectacles/.test(`${eyes} ${clothing} ${build} ${hair}`) ||
      (years === "old" && seed % 3 !== 0),
    clothes: clothesOf(clothing, seed, false, species),
  };
}
