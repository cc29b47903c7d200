import { mix } from "../../color";
import { colorIn, wordsOf } from "../words";
import type { Body } from "./traits";

type Animal = { names: string; skin: string; pale: string; dark: string; body: Body };

const body = (
  head: number,
  torso: number,
  legs: number,
  shoulders: number,
  hem: number,
  arm: number,
): Body => ({
  head,
  torso,
  legs,
  shoulders,
  hem,
  arm,
});

/** Heroes with drawings of their own. `dark` is the colour of feet, noses and stripes. */
const animals = {
  fox: {
    names: "fox foxes vixen",
    skin: "#cf6f3a",
    pale: "#f7ead4",
    dark: "#4a322d",
    body: body(60, 100, 50, 34, 48, 74),
  },
  wolf: {
    names: "wolf wolves",
    skin: "#858a94",
    pale: "#e6e2da",
    dark: "#3c3d47",
    body: body(62, 118, 62, 42, 54, 86),
  },
  bear: {
    names: "bear bears teddy cub",
    skin: "#8d5f42",
    pale: "#d8b48c",
    dark: "#48302a",
    body: body(72, 150, 48, 62, 88, 104),
  },
  panda: {
    names: "panda pandas",
    skin: "#f4efe4",
    pale: "#fbf7ee",
    dark: "#34323a",
    body: body(70, 130, 42, 56, 80, 92),
  },
  rabbit: {
    names: "rabbit rabbits bunny hare",
    skin: "#cdb9a3",
    pale: "#f6ebdc",
    dark: "#8a6f62",
    body: body(52, 92, 40, 31, 46, 66),
  },
  cat: {
    names: "cat cats kitten kitty",
    skin: "#8d8792",
    pale: "#efe6da",
    dark: "#4a4550",
    body: body(58, 92, 42, 32, 46, 68),
  },
  lion: {
    names: "lion lions lioness",
    skin: "#dba552",
    pale: "#f5deb0",
    dark: "#8f5530",
    body: body(62, 128, 58, 46, 60, 92),
  },
  tiger: {
    names: "tiger tigers",
    skin: "#de8a3e",
    pale: "#f7e8cf",
    dark: "#3d3032",
    body: body(64, 120, 56, 44, 58, 88),
  },
  dog: {
    names: "dog dogs puppy hound",
    skin: "#c89a66",
    pale: "#f4e7d2",
    dark: "#7a4f36",
    body: body(58, 98, 46, 35, 48, 72),
  },
  mouse: {
    names: "mouse mice rat hamster",
    skin: "#a8a2a6",
    pale: "#ece2da",
    dark: "#d99a9a",
    body: body(48, 72, 28, 26, 40, 52),
  },
  owl: {
    names: "owl owls owlet",
    skin: "#8a6a50",
    pale: "#ecd9b6",
    dark: "#cf8a3c",
    body: body(66, 92, 16, 56, 60, 78),
  },
  elephant: {
    names: "elephant elephants",
    skin: "#8f9cab",
    pale: "#c4c9d2",
    dark: "#667180",
    body: body(76, 146, 56, 62, 90, 104),
  },
  dragon: {
    names: "dragon dragons dinosaur",
    skin: "#5f9a78",
    pale: "#e6d9a2",
    dark: "#35604f",
    body: body(68, 138, 50, 50, 78, 88),
  },
  robot: {
    names: "robot robots android",
    skin: "#9fb4bb",
    pale: "#dfe8e6",
    dark: "#47555f",
    body: body(60, 104, 58, 48, 50, 82),
  },
  penguin: {
    names: "penguin penguins",
    skin: "#3a4353",
    pale: "#f7f1e4",
    dark: "#e59a3e",
    body: body(56, 108, 14, 44, 60, 78),
  },
  hedgehog: {
    names: "hedgehog hedgehogs porcupine",
    skin: "#e3c49c",
    pale: "#f3e2c6",
    dark: "#6a5146",
    body: body(52, 80, 26, 38, 54, 54),
  },
  unicorn: {
    names: "unicorn unicorns",
    skin: "#f4eee6",
    pale: "#fbf6f0",
    dark: "#b7a3ae",
    body: body(60, 112, 62, 38, 50, 82),
  },
  horse: {
    names: "horse horses pony foal donkey",
    skin: "#a8734d",
    pale: "#d9b694",
    dark: "#55382d",
    body: body(60, 116, 66, 38, 50, 84),
  },
  pig: {
    names: "pig pigs piglet",
    skin: "#eab3a8",
    pale: "#f5cfc6",
    dark: "#b97a74",
    body: body(60, 104, 34, 44, 62, 70),
  },
  monkey: {
    names: "monkey monkeys ape chimp",
    skin: "#7d563f",
    pale: "#e6c49b",
    dark: "#4c3329",
    body: body(56, 98, 50, 33, 44, 90),
  },
} satisfies Record<string, Animal>;

export type AnimalKind = keyof typeof animals;
export const animalKinds = Object.keys(animals) as AnimalKind[];

/** Every word for an animal that is drawn as a figure. */
export const animalNames: readonly string[] = animalKinds
  .flatMap((kind) => animals[kind].names.split(" "))
  .sort();

/** The animal that a species names, if it has a drawing of its own. */
export function animalKindOf(species: string): AnimalKind | null {
  const words = wordsOf(species);
  return (
    animalKinds.find((kind) => animals[kind].names.split(" ").some((name) => words.includes(name))) ?? null
  );
}

/** An animal's colours; a coat that words name replaces its own. */
export function animalColors(kind: AnimalKind, words: string): Omit<Animal, "names"> {
  const { skin, pale, dark, body: own } = animals[kind];
  const polar = /polar|snow|arctic/i.test(words) ? "#f3eee4" : null;
  const coat = colorIn(words) ?? polar;
  if (coat === null) return { skin, pale, dark, body: own };
  return {
    skin: coat,
    pale: mix(coat, "#fbf4e6", 0.66),
    dark: kind === "owl" || kind === "penguin" ? dark : mix(coat, "#2d2530", 0.55),
    body: own,
  };
}

/** How far a tail or wing reaches beyond the arm on the right. */
export function tailOf(kind: string): number {
  if (kind === "fox" || kind === "wolf") return 66;
  return kind === "dragon" ? 70 : ["cat", "lion", "tiger", "monkey", "mouse"].includes(kind) ? 30 : 0;
}
