import { colorIn, wordsOf } from "../words";

export type HairStyle = "short" | "messy" | "long" | "bob" | "curly" | "bun" | "braids" | "ponytail" | "afro";
export type Hair = { style: HairStyle; color: string; isBald: boolean; hasBeard: boolean };

const styles: readonly [HairStyle, readonly string[]][] = [
  ["braids", ["braid", "braids", "braided", "plaits", "plaited", "pigtails", "pigtail"]],
  ["bun", ["bun", "topknot", "updo"]],
  ["ponytail", ["ponytail", "tail"]],
  ["afro", ["afro"]],
  ["curly", ["curly", "curls", "wavy", "frizzy", "coily"]],
  ["bob", ["bob", "chin", "shoulder"]],
  ["long", ["long", "flowing"]],
  ["messy", ["messy", "spiky", "tousled", "wild", "tufty", "unruly", "shaggy"]],
  ["short", ["short", "cropped", "neat", "straight"]],
];

const female = [
  "girl",
  "woman",
  "mother",
  "mum",
  "mom",
  "grandmother",
  "grandma",
  "granny",
  "nana",
  "aunt",
  "sister",
  "princess",
  "queen",
  "witch",
  "lady",
];

/** Hair from words; where nothing was said, what suits. */
export function hairOf(
  text: string,
  species: string,
  isOld: boolean,
  isToddler: boolean,
  seed: number,
): Hair {
  const words = wordsOf(text);
  const isFemale = wordsOf(species).some((word) => female.includes(word));
  const named = styles.find(([, names]) => names.some((name) => words.includes(name)));
  const guesses: HairStyle[] = isToddler
    ? ["short", "curly"]
    : isFemale
      ? isOld
        ? ["bun", "curly", "bob"]
        : ["long", "braids", "bob", "ponytail"]
      : ["short", "messy", "curly"];
  const tones = ["#5b3b2c", "#3a2c2b", "#8a5a38", "#c98d4e", "#a4532f"];
  const tone = isOld ? "#d6d3cd" : (tones[seed % tones.length] ?? "#5b3b2c");
  return {
    style: named ? named[0] : (guesses[(seed >>> 3) % guesses.length] ?? "short"),
    color:
      colorIn(
        words
          .map((word) =>
            word === "red"
              ? "auburn"
              : word === "dark"
                ? "black"
                : word === "fair" || word === "light"
                  ? "blond"
                  : word,
          )
          .join(" "),
      ) ?? tone,
    isBald: words.includes("bald") || (isOld && !isFemale && words.length === 0 && seed % 2 === 0),
    hasBeard: words.some((word) => ["beard", "bearded", "moustache", "mustache"].includes(word)),
  };
}
