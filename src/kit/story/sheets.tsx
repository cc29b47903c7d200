import type { ReactNode } from "react";
import { random } from "remotion";
import type {
  DrawnStyle,
  StoryFeeling,
  StoryPlace,
  StorySeason,
  StoryTime,
  StoryWeather,
} from "@/domain/story";
import { arrange } from "./arrange";
import { Figure, heightOf, type PlacedFigure } from "./cast/figure";
import type { StoryCast } from "./cast/traits";
import { settleMoon } from "./moon";
import { placeOf } from "./places";
import { makeScene, type StoryLayer, type StoryScene, type TextSpace } from "./scene";
import { skyClouds, skyLights } from "./sky";
import { type Region, Sheet } from "./style";
import { ThingDrawing } from "./things/thing";

/** Everything that a picture's drawing hangs on; its frame is not among it. */
export type StoryDrawing = {
  place: StoryPlace;
  time: StoryTime;
  weather: StoryWeather;
  season: StorySeason;
  style: DrawnStyle;
  feeling: StoryFeeling;
  cast: readonly StoryCast[];
  things: readonly string[];
  textSpace: TextSpace;
  seed: string | number;
  box: { width: number; height: number };
  id: string;
};

type DrawnSheet = { depth: number; drawing: ReactNode };

export type StorySheets = {
  scene: StoryScene;
  /** Pixels of one of the scene's units. */
  unit: number;
  isOpen: boolean;
  lights: ReactNode;
  clouds: ReactNode;
  behind: DrawnSheet[];
  before: DrawnSheet[];
  /** How much the cast and its things move with the camera. */
  castDepth: number;
  things: ReactNode;
  figures: { sway: number; drawing: ReactNode }[];
};

/** Sheets beyond this depth lie before the cast. */
const castLimit = 0.8;

/** Where a figure is, with its arms, tail and hat. */
function regionOf({ x, y, size, traits, cast }: PlacedFigure): Region {
  const high = heightOf(traits) + 130;
  const half = cast.pose === "sleep" ? high * 0.8 : traits.body.hem + traits.body.arm + 150;
  return { x: x - half * size, y: y - high * size, width: 2 * half * size, height: (high + 60) * size };
}

/** The sheets of a picture, which never change with the frame. */
export function drawSheets(drawing: StoryDrawing): StorySheets {
  const { feeling, cast, things: named, seed, box, ...options } = drawing;
  // Two mounts of one picture share its bitmaps, whatever their names.
  const stillKey = JSON.stringify({ ...drawing, id: "" });
  const unit = Math.min(box.width, box.height) / 1000;
  const chance = (name: string) => random(`story-${options.place}-${seed}-${name}`);
  const place = placeOf(options.place);
  const { hasMoon, things } = settleMoon(named, {
    hasSky: place.open || options.place === "home" || options.place === "school",
    isNight: options.time === "night",
  });
  const scene = makeScene({
    ...options,
    ...{ width: box.width / unit, height: box.height / unit, hasMoon, chance },
  });
  const setting = arrange(scene, cast, things);
  const sheet = (
    name: string,
    drawing: ReactNode,
    kind: { near?: boolean; filtered?: boolean; region?: Region } = {},
  ) => (
    <Sheet scene={scene} box={box} name={name} stillKey={`${stillKey} ${name}`} {...kind}>
      {drawing}
    </Sheet>
  );
  const layers = place.draw(scene);
  const drawn = (list: StoryLayer[], name: string) =>
    list.map(({ depth, drawing }, index) => ({ depth, drawing: sheet(`${name}${index}`, drawing) }));
  const behind = layers.filter(({ depth }) => depth <= castLimit);
  return {
    scene,
    unit,
    isOpen: place.open,
    lights: place.open && sheet("lights", skyLights(scene), { filtered: false }),
    clouds: place.open && sheet("clouds", skyClouds(scene)),
    behind: drawn(behind, "behind"),
    before: drawn(
      layers.filter(({ depth }) => depth > castLimit),
      "before",
    ),
    castDepth: Math.max(0.5, ...behind.map(({ depth }) => depth)),
    things:
      setting.things.length > 0 &&
      sheet(
        "things",
        setting.things.map((thing, index) => <ThingDrawing key={index} scene={scene} thing={thing} />),
        { near: true },
      ),
    figures: setting.figures.map((figure, index) => ({
      sway: figure.sway,
      drawing: sheet(
        `cast${index}`,
        <Figure scene={scene} placed={figure} feeling={figure.cast.feeling ?? feeling} />,
        { near: true, region: regionOf(figure) },
      ),
    })),
  };
}
