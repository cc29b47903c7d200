import type { StoryPlace } from "@/domain/story";
import { drawnAnimals, drawnThings } from "../../fix/known/known";
import { readLook } from "../../story/edits/read-look";
import type { IllustrationSlots } from "./slots";

export type Drawing = Partial<Pick<IllustrationSlots, "place" | "time" | "weather" | "season" | "feeling">> &
  Pick<IllustrationSlots, "cast" | "things">;

const people = new Set(
  "boy girl child kid baby man woman grandmother grandfather grandma grandpa pirate witch wizard knight princess prince king queen astronaut teacher".split(
    " ",
  ),
);
const colors = new Set(
  "red orange yellow golden green mint teal turquoise blue navy purple violet lilac pink rose brown white black grey gray silver".split(
    " ",
  ),
);

/** Where things are at home, where the place is not told; the first that something of the picture names. */
const homes: readonly (readonly [StoryPlace, string])[] = [
  [
    "space",
    "planet ringed-planet rocket spaceship astronaut galaxy comet satellite constellation ufo spacecraft moons asteroid",
  ],
  ["underwater", "fish octopus jellyfish coral shark whale seahorse submarine tropical-fish mermaid"],
  ["sea", "boat ship sailboat ferry lighthouse wave yacht canoe sea ocean"],
  ["beach", "crab sand sandcastle shell seashell palm palm-tree beach-with-umbrella shore"],
  [
    "sky",
    "hot-air-balloon airplane plane aeroplane kite cloud bird paper-plane helicopter eagle parachute balloon",
  ],
  [
    "city",
    "skyline street taxi bus skyscraper traffic elevator car tram metro subway building rooftop neon umbrella",
  ],
  ["station", "train locomotive railway platform"],
  ["snowfield", "sled snowman penguin igloo"],
  ["farm", "cow pig sheep tractor rooster hen barn field"],
  ["mountains", "mountain peak hill camp tent"],
  ["forest", "owl fox bear squirrel hedgehog wolf deer mushroom tree campfire"],
  ["river", "duck frog bridge river"],
  ["desert", "camel cactus dune"],
  ["castle", "dragon crown knight princess prince king queen"],
  ["garden", "flower sunflower tulip butterfly bee snail seed blossom rose"],
  ["home", "bed lamp sofa chair book teapot cake clock candle gift cup cat"],
  ["school", "backpack pencil crayon blackboard"],
];

function singular(word: string): string[] {
  const forms = [word];
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("ves")) forms.push(`${word.slice(0, -3)}f`);
  if (word.endsWith("es")) forms.push(word.slice(0, -2));
  if (word.endsWith("s")) forms.push(word.slice(0, -1));
  return forms;
}

/**
 * What of a description the built-in illustrator draws; null where there is nothing that it knows. Nouns are found by their
 * words alone, the longest first («hot air balloon» before «balloon»), with a colour before them.
 */
export function readDrawing(description: string): Drawing | null {
  const plain = description.replace(
    /\b(?:in|with) (?:[\p{L}-]+ ){0,2}letters\b|\b(?:words?|letters? of|sign)\b/giu,
    " ",
  );
  const words = plain.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const cast: Drawing["cast"] = [];
  const things: string[] = [];
  const named = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    for (const length of [3, 2, 1]) {
      const noun = words.slice(index, index + length).join("-");
      if (words.length < index + length) continue;
      const form = singular(noun).find(
        (one) => drawnThings.has(one) || drawnAnimals.has(one) || people.has(one),
      );
      for (const one of singular(noun)) named.add(one);
      if (form === undefined) continue;
      const color = words[index - 1] ?? "";
      if (drawnAnimals.has(form) || people.has(form)) {
        if (!cast.some(({ species }) => species === form)) cast.push({ species: form, clothing: "" });
      } else {
        const thing = `${colors.has(color) ? `${color} ` : ""}${form.replaceAll("-", " ")}`;
        if (!things.includes(thing)) things.push(thing);
      }
      index += length - 1;
      break;
    }
  }
  // Weather, land and lights are the place's own.
  const shown = things.filter(
    (thing) => !/^(?:cloud|sun|moon|star|snowflake|window|stone|rock|house)$/u.test(thing),
  );
  const { things: _, ...look } = readLook(plain);
  if (named.has("leaf") && look.season === undefined) look.season = "autumn";
  const home = homes.find(([, names]) => names.split(" ").some((name) => named.has(name)))?.[0];
  const place = look.place ?? home;
  if (cast.length === 0 && shown.length === 0 && place === undefined) return null;
  return { ...look, ...(place ? { place } : {}), cast: cast.slice(0, 3), things: shown.slice(0, 4) };
}
