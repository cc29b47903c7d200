import { colorWords, wordsOf } from "../words";
import data from "./icons.json";

export type ThingZone = "ground" | "far" | "sky" | "hand";
export type Thing = {
  name: string;
  zone: ThingZone;
  /** Its height against a child's. */
  size: number;
  /** [colour, path, opacity], on 32 × 32. */
  shapes: readonly (readonly (string | number)[])[];
  /** The colour that words gave it. */
  color: string | null;
};

/** What stories say, and what it is called here. */
const synonyms: Readonly<Record<string, string>> = {
  car: "automobile",
  truck: "delivery-truck",
  lorry: "articulated-lorry",
  train: "locomotive",
  engine: "locomotive",
  underground: "metro",
  steam: "locomotive",
  plane: "airplane",
  aeroplane: "airplane",
  boat: "sailboat",
  yacht: "sailboat",
  bike: "bicycle",
  scooter: "kick-scooter",
  firetruck: "fire-engine",
  tram: "tram-car",
  subway: "metro",
  carriage: "train",
  wagon: "train",
  ufo: "flying-saucer",
  spaceship: "rocket",
  spacecraft: "rocket",
  tree: "deciduous-tree",
  oak: "deciduous-tree",
  fir: "evergreen-tree",
  pine: "evergreen-tree",
  palm: "palm-tree",
  leaf: "maple-leaf",
  flower: "tulip",
  daisy: "blossom",
  toadstool: "mushroom",
  apple: "red-apple",
  orange: "tangerine",
  corn: "ear-of-corn",
  cake: "birthday-cake",
  cheese: "cheese-wedge",
  sweet: "candy",
  chocolate: "chocolate-bar",
  icecream: "ice-cream",
  milk: "glass-of-milk",
  tea: "hot-beverage",
  cocoa: "hot-beverage",
  cup: "hot-beverage",
  mug: "hot-beverage",
  soup: "pot-of-food",
  honey: "honey-pot",
  pumpkin: "jack-o-lantern",
  donut: "doughnut",
  ball: "basketball",
  football: "basketball",
  teddy: "teddy-bear",
  present: "wrapped-gift",
  gift: "wrapped-gift",
  parcel: "package",
  box: "package",
  bag: "backpack",
  rucksack: "backpack",
  suitcase: "luggage",
  book: "open-book",
  map: "world-map",
  letter: "love-letter",
  torch: "flashlight",
  lamp: "diya-lamp",
  lantern: "red-paper-lantern",
  light: "candle",
  wand: "magic-wand",
  jewel: "gem-stone",
  diamond: "gem-stone",
  treasure: "gem-stone",
  gold: "coin",
  clock: "alarm-clock",
  globe: "globe-showing-europe-africa",
  paint: "artist-palette",
  brush: "paintbrush",
  glass: "magnifying-glass-tilted-left",
  magnifier: "magnifying-glass-tilted-left",
  boot: "hiking-boot",
  shoe: "running-shoe",
  skate: "ice-skate",
  sock: "socks",
  glove: "gloves",
  hat: "top-hat",
  cap: "top-hat",
  campfire: "fire",
  bonfire: "fire",
  log: "wood",
  stone: "rock",
  shell: "spiral-shell",
  seashell: "spiral-shell",
  piano: "accordion",
  note: "musical-note",
  song: "musical-notes",
  music: "musical-notes",
  moon: "crescent-moon",
  planet: "ringed-planet",
  heart: "pink-heart",
  sparkle: "sparkles",
  bee: "honeybee",
  bumblebee: "honeybee",
  ladybird: "lady-beetle",
  ladybug: "lady-beetle",
  beetle: "bug",
  caterpillar: "bug",
  chick: "baby-chick",
  hen: "chicken",
  sheep: "ewe",
  lamb: "ewe",
  pony: "horse",
  donkey: "horse",
  calf: "cow",
  tortoise: "turtle",
  toad: "frog",
  dinosaur: "sauropod",
  squirrel: "chipmunk",
  crow: "bird",
  raven: "bird",
  sparrow: "bird",
  robin: "bird",
  cottage: "house",
  cabin: "hut",
  carousel: "carousel-horse",
  slide: "playground-slide",
  sofa: "couch-and-lamp",
  balloons: "balloon",
  dice: "game-die",
  puzzle: "puzzle-piece",
  wool: "yarn",
  rod: "fishing-pole",
  sledge: "sled",
  island: "desert-island",
  bubble: "bubbles",
  firework: "fireworks",
};

type Entry = { zone: string; size: number; shapes: readonly (readonly (string | number)[])[] };
const entries: Readonly<Record<string, Entry>> = data.things;
const zones: readonly ThingZone[] = ["ground", "far", "sky", "hand"];

/** Every noun of one word (or several, joined by hyphens) that there is a drawing of. */
export const thingNames: readonly string[] = [
  ...new Set([...Object.keys(entries), ...Object.keys(synonyms)]),
].sort();

/** A word and its singulars. */
function singulars(word: string): string[] {
  const forms = [word];
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("ves")) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (word.endsWith("es")) forms.push(word.slice(0, -2));
  if (word.endsWith("s")) forms.push(word.slice(0, -1));
  return forms;
}

function nameOf(candidate: string): string | null {
  for (const form of singulars(candidate)) {
    if (Object.hasOwn(synonyms, form) && synonyms[form] !== undefined) return synonyms[form];
    if (Object.hasOwn(entries, form)) return form;
  }
  return null;
}

/** The drawing of a noun («a red balloon», «trains»), or null where there is none. */
export function findThing(text: string): Thing | null {
  const words = wordsOf(text);
  const candidates = words.map((_, index) => words.slice(index).join("-"));
  // The noun stands at the end: «toy train», «a balloon of his own».
  const name = [...candidates, ...words.toReversed()].map(nameOf).find((one) => one !== null);
  const entry = name ? entries[name] : undefined;
  if (!name || !entry) return null;
  const color = words.find((word) => Object.hasOwn(colorWords, word) && word !== name && word !== "orange");
  const toy = words.includes("toy") || words.includes("tiny") || words.includes("little");
  const zone = zones.find((one) => one === entry.zone) ?? "ground";
  return {
    name,
    zone: toy && zone === "far" ? "ground" : zone,
    size: toy ? Math.min(0.32, entry.size) : entry.size,
    shapes: entry.shapes,
    color: color === undefined ? null : (colorWords[color] ?? null),
  };
}
