import { heightOf, type PlacedFigure } from "./cast/figure";
import { animalKindOf, tailOf } from "./cast/species";
import { type StoryCast, traitsOf } from "./cast/traits";
import type { StoryScene } from "./scene";
import { findThing } from "./things/find-thing";
import { type PlacedThing, placeThings } from "./things/place-things";
import { wordsOf } from "./words";

/** The most of a cast that a picture shows. */
const mostFigures = 5;

export type Setting = { figures: PlacedFigure[]; things: PlacedThing[] };

/** An animal that has no figure but a drawing among the things: «turtle». */
function strangerOf(species: string): string | null {
  const last = wordsOf(species).at(-1);
  return last !== undefined && animalKindOf(species) === null && findThing(last) !== null ? last : null;
}

/** Where everybody and everything is: on the ground, whole, as large as there is room for. */
export function arrange(scene: StoryScene, cast: readonly StoryCast[], things: readonly string[]): Setting {
  const { width, height, ground, k } = scene;
  const shown = cast.slice(0, mostFigures);
  const strangers = shown.map((one) => strangerOf(one.species ?? "")).filter((one) => one !== null);
  const people = shown
    .filter((one) => strangerOf(one.species ?? "") === null)
    .map((one) => ({ cast: one, traits: traitsOf(one) }));
  const isLying = (one: StoryCast) => one.pose === "sleep";
  const widthOf = (one: (typeof people)[number]) =>
    isLying(one.cast)
      ? heightOf(one.traits) * 1.25
      : one.traits.body.hem * 2 + one.traits.body.arm * 0.9 + 70 + tailOf(one.traits.kind);
  const total = people.reduce((sum, one) => sum + widthOf(one), 0);
  const tallest = Math.max(1, ...people.map((one) => heightOf(one.traits)));
  // A child is a bit more than a third of the picture, nobody more than half of it.
  const wanted = Math.min((height * 0.4) / 290, (height * 0.5) / tallest, (ground * 0.66) / tallest, 2.1);
  const room = width * (things.length > 0 && people.length < 3 ? 0.74 : 0.88);
  const size = Math.min(wanted, total > 0 ? room / total : wanted);
  const isFloating = scene.place === "sky" || scene.place === "space" || scene.place === "underwater";
  const side = scene.chance("cast-side") > 0.5 ? 1 : -1;
  const free = Math.max(0, width * 0.9 - total * size);
  const shift =
    things.length > 0 ? side * Math.min(width * 0.13, free * 0.3) : side * Math.min(width * 0.04, free * 0.2);
  let x = width / 2 - (total * size) / 2 + shift;
  const figures = people.map((one, index): PlacedFigure => {
    const own = widthOf(one) * size;
    const tail = isLying(one.cast) ? 0 : tailOf(one.traits.kind) * size;
    const center = x + (own - tail) / 2;
    x += own;
    const last = index === people.length - 1;
    const looksRight = people.length === 1 ? side < 0 : !last;
    return {
      ...one,
      x: center,
      y: isFloating ? ground - (30 + scene.chance(`float-${index}`) * 60) * k : ground + (index % 2) * 12 * k,
      size,
      looksRight,
      sway: isFloating ? 9 : isLying(one.cast) ? 1.5 : 2,
    };
  });
  return { figures, things: placeThings(scene, [...strangers, ...things], figures, size) };
}
