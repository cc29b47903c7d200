/**
 * Writes `src/kit/story/things/icons.json`: the things of stories, from Fluent Emoji (flat) by Microsoft, MIT, as paths with
 * their colours, with how large each is beside a child and where it belongs. Run it when the list below changes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseExpression } from "@babel/parser";
import type { Expression } from "@babel/types";

/** Where things belong, and their height beside a child's: «ground», «far» (large, behind the cast), «sky», «hand» (small). */
const wanted: readonly [zone: "ground" | "far" | "sky" | "hand", size: number, names: string][] = [
  [
    "far",
    1.15,
    "train locomotive bus automobile delivery-truck tractor fire-engine ambulance police-car taxi articulated-lorry tram-car racing-car pickup-truck metro ",
  ],
  ["far", 1.1, "sailboat ship canoe ferry "],
  [
    "far",
    1.9,
    "house castle church school hospital factory tent hut circus-tent ferris-wheel carousel-horse roller-coaster fountain stadium station",
  ],
  ["far", 2, "deciduous-tree evergreen-tree palm-tree christmas-tree"],
  [
    "far",
    1.3,
    "elephant giraffe horse cow camel sauropod t-rex whale spouting-whale deer zebra llama kangaroo playground-slide desert-island volcano bed bathtub",
  ],
  [
    "ground",
    0.7,
    "bicycle motor-scooter motorcycle kick-scooter sled door window chair couch-and-lamp drum guitar saxophone trumpet shopping-cart potted-plant cactus wolf pig ewe goat dog sunflower ladder umbrella-on-ground",
  ],
  [
    "ground",
    0.48,
    "duck rooster chicken turtle crocodile seal otter beaver raccoon swan peacock flamingo turkey penguin octopus crab lobster sloth koala monkey tiger lion leopard kangaroo panda snake lizard",
  ],
  [
    "ground",
    0.4,
    "teddy-bear wrapped-gift backpack basket bucket toolbox package broom fire wood beach-with-umbrella telescope globe-showing-europe-africa birthday-cake jack-o-lantern coral rock hourglass-done postbox luggage toolbox books yarn accordion skateboard basketball hedgehog rabbit cat owl",
  ],
  [
    "ground",
    0.3,
    "tulip rose blossom hibiscus mushroom seedling four-leaf-clover maple-leaf fallen-leaf frog snail mouse chipmunk hatching-chick baby-chick front-facing-baby-chick teapot pot-of-food watermelon pineapple bread pie honey-pot candle diya-lamp red-paper-lantern tennis volleyball crown spiral-shell fish tropical-fish puzzle-piece crystal-ball running-shoe hiking-boot ice-skate roller-skate trophy game-die",
  ],
  [
    "hand",
    0.2,
    "key old-key ring gem-stone coin feather love-letter scroll open-book closed-book world-map magnifying-glass-tilted-left compass bell pencil crayon paintbrush artist-palette magic-wand scissors camera watch alarm-clock red-apple green-apple pear banana strawberry cherries grapes lemon tangerine peach carrot ear-of-corn tomato bell-pepper cookie cupcake doughnut ice-cream soft-ice-cream lollipop candy chocolate-bar pizza cheese-wedge pancakes sandwich egg glass-of-milk hot-beverage chestnut flashlight yo-yo lady-beetle honeybee ant spider bug worm bone microphone socks gloves scarf top-hat umbrella closed-umbrella fishing-pole pretzel popcorn thermometer stethoscope bouquet",
  ],
  ["sky", 0.55, "balloon kite airplane small-airplane helicopter rocket flying-saucer rainbow parachute"],
  [
    "sky",
    0.3,
    "bird dove butterfly eagle parrot bat crescent-moon full-moon star glowing-star shooting-star comet ringed-planet sun cloud snowflake musical-note musical-notes bubbles sparkles fireworks ghost satellite jellyfish dolphin shark",
  ],
];

type Shape = [color: string, path: string] | [color: string, path: string, opacity: number];
type Thing = { zone: string; size: number; shapes: Shape[] };

/** The paths of a drawing; null where it holds anything else. */
function shapesOf(body: string): Shape[] | null {
  const root = parseExpression(`<>${body}</>`, { plugins: ["jsx"] });
  const shapes: Shape[] = [];
  let isPlain = true;
  const visit = (node: Expression, inherited: string): void => {
    if (node.type !== "JSXElement" && node.type !== "JSXFragment") return;
    let fill = inherited;
    if (node.type === "JSXElement") {
      const { name, attributes } = node.openingElement;
      const tag = name.type === "JSXIdentifier" ? name.name : "";
      const given: Record<string, string> = {};
      for (const attribute of attributes)
        if (
          attribute.type === "JSXAttribute" &&
          attribute.name.type === "JSXIdentifier" &&
          attribute.value?.type === "StringLiteral"
        )
          given[attribute.name.name] = attribute.value.value;
      fill = given.fill ?? inherited;
      if (tag === "path" && given.d !== undefined && fill.startsWith("#")) {
        const opacity = Number(given.opacity ?? given["fill-opacity"] ?? 1);
        shapes.push(opacity < 1 ? [fill, given.d, opacity] : [fill, given.d]);
      } else if (tag !== "g") isPlain = false;
      if (given.transform !== undefined || given.stroke !== undefined) isPlain = false;
    }
    for (const child of node.children) if (child.type === "JSXElement") visit(child, fill);
  };
  visit(root, "none");
  return isPlain && shapes.length > 0 ? shapes : null;
}

const require = createRequire(import.meta.url);
const source: {
  icons: Record<string, { body: string } | undefined>;
  aliases?: Record<string, { parent: string }>;
} = JSON.parse(readFileSync(require.resolve("@iconify-json/fluent-emoji-flat/icons.json"), "utf8"));
const things: Record<string, Thing> = {};
const left: string[] = [];
/** Drawings with more than this many characters of paths are too fine for a page. */
const mostOfOne = 2_300;
for (const [zone, size, names] of wanted)
  for (const name of names.split(" ")) {
    const icon = source.icons[name] ?? source.icons[source.aliases?.[name]?.parent ?? ""];
    const shapes = icon ? shapesOf(icon.body) : null;
    if (shapes && JSON.stringify(shapes).length < mostOfOne) things[name] ??= { zone, size, shapes };
    else left.push(name);
  }
const file = fileURLToPath(new URL("../src/kit/story/things/icons.json", import.meta.url));
const license =
  "Fluent Emoji (flat) by Microsoft, https://github.com/microsoft/fluentui-emoji, MIT License, Copyright (c) Microsoft Corporation";
const text = `${JSON.stringify({ license, things }, null, 1)}\n`;
writeFileSync(file, text);
console.log(
  `${Object.keys(things).length} things, ${Math.round(text.length / 1000)} kB; left out: ${left.join(", ")}`,
);
