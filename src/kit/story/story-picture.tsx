import { type CSSProperties, useId, useMemo } from "react";
import type {
  DrawnStyle,
  StoryFeeling,
  StoryPlace,
  StorySeason,
  StoryTime,
  StoryWeather,
} from "@/domain/story";
import { mix } from "../color";
import { useFrameSize } from "../frame-size";
import { useTiming } from "../timing";
import type { StoryCast } from "./cast/traits";
import type { TextSpace } from "./scene";
import { drawSheets, type StoryDrawing } from "./sheets";
import { PaperGrain, Sheet } from "./style";
import { Mist, Weather } from "./weather";

export type StoryPictureProps = {
  place?: StoryPlace;
  time?: StoryTime;
  weather?: StoryWeather;
  season?: StorySeason;
  style?: DrawnStyle;
  feeling?: StoryFeeling;
  /** Who is there, the most important first, with their traits in words. */
  cast?: readonly StoryCast[];
  /** What is there, as nouns: «red balloon». */
  things?: readonly string[];
  /** Where the picture keeps calm for text; default "bottom". */
  textSpace?: TextSpace;
  seed?: string | number;
  /** The box in units; default the frame. */
  width?: number;
  height?: number;
  /** How much nearer it comes over the scene; default 0.07, negative draws back. */
  zoom?: number;
  /** How far it drifts over the scene, in units; near things most. Default [-36, 0]. */
  pan?: readonly [number, number];
  radius?: number;
};

const none: readonly never[] = [];
const cover: CSSProperties = { position: "absolute", inset: 0 };

/** A drawn page of a picture book, the same for the same seed. Props: place (forest, home, sea, city …), time, weather, season, style (paper-cut | watercolor | line | night), feeling, cast (species, pronoun, hair, eyes, skin, build, clothing, age, pose), things (nouns), textSpace (bottom | top | none), seed. `<StoryPicture place="forest" season="autumn" cast={[{ species: "fox", clothing: "red scarf" }]} things={["lantern"]} seed={7} />` */
export function StoryPicture({
  place = "meadow",
  time = "day",
  weather = "clear",
  season = "summer",
  style = "paper-cut",
  feeling = "happy",
  cast = none,
  things = none,
  textSpace = "bottom",
  seed = 1,
  width,
  height,
  zoom = 0.07,
  pan = [-36, 0],
  radius = 0,
}: StoryPictureProps) {
  const frame = useFrameSize();
  const { progress, seconds } = useTiming();
  const id = `story${useId().replace(/[^\w]/g, "")}`;
  const box = {
    width: width === undefined ? frame.width : width * frame.unit,
    height: height === undefined ? frame.height : height * frame.unit,
  };
  const drawing: StoryDrawing = {
    place,
    time,
    weather,
    season,
    style,
    feeling,
    cast,
    things,
    textSpace,
    seed,
    box,
    id,
  };
  // Lists from a scene are new in every frame; their text is not.
  const key = JSON.stringify(drawing);
  const sheets = useMemo(() => drawSheets(JSON.parse(key) as StoryDrawing), [key]);
  const { scene, unit } = sheets;
  const moved = 1 - (1 - progress) ** 1.5;
  const moveOf = (depth: number, x = 0, y = 0): CSSProperties => {
    const by = (part: 0 | 1) => pan[part] * frame.unit * (moved - 0.5) * (0.25 + 0.75 * depth);
    const scale = 1.03 + Math.abs(Math.min(0, zoom)) + zoom * moved * (0.4 + 0.6 * depth);
    return {
      ...cover,
      transform: `translate(${(by(0) + x).toFixed(2)}px, ${(by(1) + y).toFixed(2)}px) scale(${scale.toFixed(5)})`,
      transformOrigin: `50% ${((scene.ground / scene.height) * 100).toFixed(1)}%`,
      willChange: "transform",
    };
  };
  const [high, middle, low] = scene.light.sky;
  // The sky of an ink drawing is paper, by day almost white.
  const pale = scene.light.isNight ? 0 : 0.5;
  const sky = [high, middle, low].map((color) =>
    style === "line" ? scene.paint(mix(color, "#ffffff", pale), 1) : color,
  );
  return (
    <div
      role="img"
      aria-label={[...cast.map((one) => one.species ?? "child"), ...things, place].join(", ")}
      style={{
        position: "relative",
        ...box,
        overflow: "hidden",
        isolation: "isolate",
        borderRadius: radius * frame.unit,
        background: `linear-gradient(180deg, ${sky[0]}, ${sky[1]} 42%, ${sky[2]} 74%)`,
      }}
    >
      <div style={moveOf(0.02)}>{sheets.lights}</div>
      <div style={moveOf(0.06, -seconds * 5 * unit)}>{sheets.clouds}</div>
      {sheets.behind.map(({ depth, drawing }, index) => (
        <div key={index} style={moveOf(depth)}>
          {drawing}
        </div>
      ))}
      {sheets.isOpen && weather === "fog" && (
        <Sheet scene={scene} name="mist0" filtered={false} box={box}>
          <Mist scene={scene} seconds={seconds} index={0} />
        </Sheet>
      )}
      <div style={moveOf(sheets.castDepth)}>{sheets.things}</div>
      {sheets.figures.map(({ sway, drawing }, index) => (
        <div
          key={index}
          style={moveOf(sheets.castDepth, 0, Math.sin(seconds * 1.7 + index * 1.9) * sway * unit)}
        >
          {drawing}
        </div>
      ))}
      {sheets.before.map(({ depth, drawing }, index) => (
        <div key={index} style={moveOf(depth)}>
          {drawing}
        </div>
      ))}
      {sheets.isOpen && (
        <Sheet scene={scene} name="weather" filtered={false} box={box}>
          <Weather scene={scene} seconds={seconds} />
          <Mist scene={scene} seconds={seconds} index={1} />
        </Sheet>
      )}
      <PaperGrain scene={scene} unit={unit} />
    </div>
  );
}
