import { defaultLook } from "@/domain/look";
import { drawnStyles, storyFeelings, storyPlaces, storyTimes } from "@/domain/story";
import type { SheetCase } from "./make";

type Props = Record<string, unknown>;

/** Pictures in a grid, as one scene. */
function grid(name: string, columns: number, rows: number, pictures: readonly Props[]): SheetCase {
  const size = { width: Math.floor(1920 / columns) - 6, height: Math.floor(1080 / rows) - 6 };
  const list = JSON.stringify(pictures.map((picture) => ({ ...size, ...picture })));
  return {
    name,
    template: null,
    source: `import { StoryPicture } from "scenewright/kit";
const pictures = ${list} as const;
export default function Scene() {
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap: 6, background: "#ffffff", width: 1920, height: 1080, alignContent: "flex-start" }}>
      {pictures.map((picture, index) => <StoryPicture key={index} {...picture} />)}
    </div>
  );
}
`,
    controls: {},
    seconds: 6,
    look: defaultLook,
  };
}

const leo = {
  species: "boy",
  hair: "curly red hair",
  eyes: "green",
  skin: "light",
  clothing: "yellow raincoat and blue boots",
  age: 5,
};
const mia = {
  species: "girl",
  hair: "black braids",
  eyes: "brown",
  skin: "dark",
  clothing: "red dress",
  age: 6,
};
const fox = { species: "fox", clothing: "teal scarf" };
const grandma = {
  species: "grandmother",
  hair: "grey bun",
  skin: "fair",
  clothing: "purple cardigan and navy skirt, glasses",
  age: 70,
};
const line = [leo, mia, fox];

/** The illustrator: places, cast, styles. */
export const storyCases: Record<string, SheetCase> = {
  storyPlacesA: grid(
    "story places a",
    4,
    5,
    storyPlaces.slice(0, 5).flatMap((place) => storyTimes.map((time) => ({ place, time }))),
  ),
  storyPlacesB: grid(
    "story places b",
    4,
    5,
    storyPlaces.slice(5, 10).flatMap((place) => storyTimes.map((time) => ({ place, time }))),
  ),
  storyPlacesC: grid(
    "story places c",
    4,
    5,
    storyPlaces.slice(10, 15).flatMap((place) => storyTimes.map((time) => ({ place, time }))),
  ),
  storyPlacesD: grid(
    "story places d",
    4,
    5,
    storyPlaces.slice(15).flatMap((place) => storyTimes.map((time) => ({ place, time }))),
  ),
  storySeasons: grid(
    "story seasons",
    4,
    4,
    ["forest", "meadow", "village", "garden"].flatMap((place) =>
      ["spring", "summer", "autumn", "winter"].map((season, index) => ({
        place,
        season,
        weather: ["clear", "rain", "wind", "snow"][index],
      })),
    ),
  ),
  storyFeelings: grid("story feelings", 4, 2, [
    ...storyFeelings.map((feeling) => ({ place: "meadow", feeling, cast: line, textSpace: "none" })),
    { place: "home", time: "night", feeling: "sleepy", cast: [{ ...leo, pose: "sleep" }] },
  ]),
  storyAnimals: grid(
    "story animals",
    4,
    2,
    [
      ["fox", "bear", "rabbit"],
      ["cat", "dog", "mouse"],
      ["owl", "elephant", "penguin"],
      ["dragon", "robot", "unicorn"],
      ["hedgehog", "pig", "monkey"],
      ["lion", "tiger", "panda"],
      ["wolf", "white rabbit", "polar bear"],
      ["turtle", "horse", "frog"],
    ].map((kinds) => ({
      place: "meadow",
      textSpace: "none",
      cast: kinds.map((species, index) => ({ species, ...(index === 1 ? { clothing: "red sweater" } : {}) })),
    })),
  ),
  storyPoses: grid(
    "story poses",
    3,
    3,
    ["stand", "walk", "sit", "wave", "point", "hug", "hold", "sleep", "look up"].map((pose) => ({
      place: "meadow",
      textSpace: "none",
      cast: [
        { ...leo, pose },
        { ...fox, pose },
      ],
    })),
  ),
  storyPeople: grid(
    "story people",
    2,
    2,
    [
      [
        leo,
        mia,
        grandma,
        { species: "grandfather", clothing: "green sweater and cap", hair: "white beard", age: 72 },
      ],
      [
        { species: "toddler", age: 2, clothing: "blue dungarees" },
        { species: "woman", hair: "long brown hair", skin: "brown", clothing: "mustard dress" },
        {
          species: "man",
          hair: "short black hair, beard",
          skin: "very dark",
          clothing: "striped blue shirt",
        },
      ],
      [
        { species: "princess", hair: "long blond hair" },
        { species: "boy", hair: "afro", skin: "dark", clothing: "star pyjamas" },
        { species: "girl", hair: "ponytail blonde", clothing: "green dungarees" },
        { species: "child", clothing: "red cape, orange beanie" },
      ],
      [
        { species: "wizard", clothing: "wizard hat, blue robe", hair: "white beard" },
        { species: "girl", hair: "short brown bob", clothing: "dotted pink dress and straw hat" },
        { species: "boy", hair: "messy blond", clothing: "red t-shirt and shorts" },
        { species: "boy", clothing: "white spacesuit, helmet" },
      ],
    ].map((cast) => ({ place: "village", textSpace: "none", cast })),
  ),
  storyStyles: grid(
    "story styles",
    2,
    2,
    drawnStyles.map((style) => ({
      place: "forest",
      season: "autumn",
      time: "dusk",
      style,
      cast: [leo, { ...fox, pose: "sit" }],
      things: ["lantern", "red balloon"],
      feeling: "curious",
    })),
  ),
  storySix: grid("story six", 3, 2, [
    {
      place: "home",
      time: "dawn",
      cast: [{ ...leo, pose: "wave" }],
      things: ["toy train", "books"],
      style: "watercolor",
    },
    { place: "station", cast: [leo, grandma], things: ["train"], style: "watercolor" },
    {
      place: "forest",
      season: "autumn",
      weather: "rain",
      cast: [{ ...leo, pose: "walk" }, fox],
      feeling: "curious",
      style: "watercolor",
    },
    {
      place: "mountains",
      season: "winter",
      cast: [{ ...leo, pose: "point" }],
      feeling: "surprised",
      style: "watercolor",
      things: ["owl"],
    },
    {
      place: "beach",
      time: "dusk",
      cast: [leo, { ...fox, pose: "sit" }],
      things: ["sailboat"],
      feeling: "proud",
      style: "watercolor",
    },
    {
      place: "meadow",
      time: "night",
      cast: [{ ...leo, pose: "look up" }, fox],
      things: ["star"],
      style: "watercolor",
    },
  ]),
  storyOne: grid("story one", 1, 1, [
    {
      width: 1920,
      height: 1080,
      place: "forest",
      time: "day",
      season: "autumn",
      cast: [leo, fox],
      things: ["red balloon", "mushroom"],
      feeling: "happy",
    },
  ]),
};
