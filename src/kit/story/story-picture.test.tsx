import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { formats, sizeOf } from "@/domain/format";
import {
  drawnStyles,
  storyFeelings,
  storyPlaces,
  storySeasons,
  storyTimes,
  storyWeathers,
} from "@/domain/story";
import { arrange } from "./arrange";
import { Figure, heightOf } from "./cast/figure";
import { animalKinds } from "./cast/species";
import { type StoryCast, storyPoses, traitsOf } from "./cast/traits";
import { drawSheets, type StoryDrawing } from "./sheets";
import { findThing } from "./things/find-thing";

const leo: StoryCast = {
  species: "boy",
  hair: "curly red hair",
  skin: "fair",
  clothing: "yellow raincoat",
  age: 5,
};
const fox: StoryCast = { species: "fox", clothing: "teal scarf" };

const drawing = (given: Partial<StoryDrawing> = {}): StoryDrawing => ({
  place: "forest",
  time: "day",
  weather: "clear",
  season: "summer",
  style: "paper-cut",
  feeling: "happy",
  cast: [leo, fox],
  things: ["red balloon", "trains"],
  textSpace: "bottom",
  seed: 7,
  box: sizeOf("16:9"),
  id: "p",
  ...given,
});

function markup(given: Partial<StoryDrawing> = {}): string {
  const { lights, clouds, behind, before, things, figures } = drawSheets(drawing(given));
  const sheets = [...behind, ...figures, ...before].map((sheet) => sheet.drawing);
  return renderToStaticMarkup(
    [lights, clouds, ...sheets, things].map((part, index) => <div key={index}>{part}</div>),
  );
}

/** The hero as they are drawn, at one place and size whatever the page. */
function hero(cast: StoryCast, given: Partial<StoryDrawing> = {}): string {
  const { scene } = drawSheets(drawing(given));
  const placed = { cast, traits: traitsOf(cast), x: 0, y: 0, size: 1, looksRight: true, sway: 0 };
  return renderToStaticMarkup(<Figure scene={scene} placed={placed} feeling="happy" />);
}

describe.each(storyPlaces)("%s", (place) => {
  it("is drawn at every hour, in every weather and season", () => {
    let turn = 0;
    for (const time of storyTimes)
      for (const weather of storyWeathers)
        for (const season of storySeasons) {
          // Formats and styles take turns; all of them in full would take minutes.
          turn += 1;
          const box = sizeOf(formats[turn % formats.length] ?? "16:9");
          const style = drawnStyles[(turn >> 2) % drawnStyles.length] ?? "line";
          const drawn = markup({ place, time, weather, season, style, box, cast: [], things: [] });
          expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
        }
  });

  it("is drawn in every format and style, and looks different by night and in winter", () => {
    for (const format of formats)
      for (const style of drawnStyles)
        expect(markup({ place, style, box: sizeOf(format) })).not.toMatch(/NaN|undefined|Infinity/);
    const only = { place, cast: [], things: [] };
    expect(new Set(storyTimes.map((time) => markup({ ...only, time }))).size).toBe(storyTimes.length);
    expect(markup({ ...only, weather: "fog" })).not.toBe(markup({ ...only, weather: "cloudy" }));
    expect(markup({ ...only, season: "winter" })).not.toBe(markup({ ...only, season: "autumn" }));
  });
});

it("draws the same for the same seed, another landscape for another", () => {
  expect(markup()).toBe(markup());
  expect(markup({ seed: 8 })).not.toBe(markup());
});

it("draws somebody alike on two pages of other places, seeds and companions", () => {
  expect(hero(leo, { place: "beach", seed: 3, cast: [fox] })).toBe(
    hero(leo, { place: "city", seed: 9, season: "winter" }),
  );
  expect(hero(leo)).not.toBe(hero({ ...leo, hair: "long blond hair" }));
  expect(hero(leo)).not.toBe(hero({ ...leo, clothing: "blue raincoat" }));
});

it("shows every feeling and pose apart", () => {
  const feelings = storyFeelings.map((feeling) => markup({ feeling, cast: [leo], things: [] }));
  expect(new Set(feelings).size).toBe(storyFeelings.length);
  expect(new Set(storyPoses.map((pose) => hero({ ...leo, pose }))).size).toBe(storyPoses.length);
});

it.each(animalKinds)("draws a %s in every pose and feeling", (species) => {
  for (const pose of storyPoses)
    for (const feeling of storyFeelings)
      expect(
        markup({ cast: [{ species, pose, feeling, clothing: "red sweater and blue hat" }] }),
      ).not.toMatch(/NaN|undefined/);
});

it("keeps everybody whole, in the frame, with their feet on the ground and clear of the text", () => {
  for (const format of formats)
    for (const count of [1, 2, 3, 5]) {
      const cast = [leo, fox, { species: "bear" }, { species: "grandmother" }, { species: "mouse" }].slice(
        0,
        count,
      );
      const { scene } = drawSheets(drawing({ box: sizeOf(format), cast }));
      const { figures } = arrange(scene, cast, ["train", "ball"]);
      expect(figures).toHaveLength(count);
      for (const { x, y, size, traits } of figures) {
        expect(x - traits.body.hem * size).toBeGreaterThan(0);
        expect(x + traits.body.hem * size).toBeLessThan(scene.width);
        expect(y - heightOf(traits) * size).toBeGreaterThan(scene.height * 0.04);
        expect(y).toBeLessThan(scene.height * 0.8);
      }
    }
});

it("makes nothing of words that nobody knows", () => {
  const strange = {
    species: "zorblax",
    hair: "§§§",
    eyes: "plaid",
    skin: "12",
    build: "…",
    clothing: "constructor toString",
    age: "many",
  };
  const drawn = markup({
    cast: [strange, {}],
    things: ["", "__proto__", "constructor", "🦖", "quantum flux"],
  });
  expect(drawn).not.toMatch(/NaN|undefined/);
  const foreign = {
    place: "atlantis",
    time: "noonish",
    weather: "hail",
    season: "monsoon",
    style: "oil",
    feeling: "odd",
  };
  expect(markup(foreign as unknown as Partial<StoryDrawing>)).not.toMatch(/NaN|undefined/);
});

describe("things by their nouns", () => {
  it.each([
    ["trains", "locomotive"],
    ["a red balloon", "balloon"],
    ["leaves", "maple-leaf"],
    ["strawberries", "strawberry"],
    ["toy car", "automobile"],
    ["the old oak tree", "deciduous-tree"],
    ["birthday cake", "birthday-cake"],
  ])("«%s» is %s", (words, name) => {
    expect(findThing(words)?.name).toBe(name);
  });

  it("has a colour that was named, and none for what it does not know", () => {
    expect(findThing("red balloon")?.color).not.toBeNull();
    expect(findThing("balloon")?.color).toBeNull();
    expect(findThing("courage")).toBeNull();
  });
});

it("gives a child with a pronoun the hair and clothes of a girl or a boy", () => {
  const she = traitsOf({ species: "child", pronoun: "she" });
  const he = traitsOf({ species: "child", pronoun: "he" });
  expect(["long", "braids", "bob", "ponytail"]).toContain(she.hair?.style);
  expect(["short", "messy", "curly"]).toContain(he.hair?.style);
  expect(she.clothes.legs?.isSkirt).toBe(true);
  expect(he.clothes.legs?.isSkirt).toBe(false);
  expect(traitsOf({ species: "fox", pronoun: "she" })).toEqual(traitsOf({ species: "fox" }));
  expect(traitsOf({ species: "child", pronoun: "she", hair: "short hair" }).hair?.style).toBe("short");
});
