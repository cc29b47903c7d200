import type { ReactNode } from "react";
import type { DrawnStyle, StoryPlace, StorySeason, StoryTime, StoryWeather } from "@/domain/story";
import { mix } from "../color";
import { indoors, type Light, lightOf } from "./light";

/** Where the picture keeps itself calm for text that lies over it. */
export type TextSpace = "bottom" | "top" | "none";

/** What a story's picture is drawn on: the shorter side is 1000, so that shapes keep their size in every frame. */
export type StoryScene = {
  width: number;
  height: number;
  /** How large scenery is: 1 in a wide frame, more in a tall one. */
  k: number;
  /** Where feet stand, and where the land begins. */
  ground: number;
  horizon: number;
  place: StoryPlace;
  time: StoryTime;
  weather: StoryWeather;
  season: StorySeason;
  style: DrawnStyle;
  textSpace: TextSpace;
  light: Light;
  /** Of a night: a story may be about one that is gone. */
  hasMoon: boolean;
  /** Snow lies. */
  isWhite: boolean;
  /** Begins the names of this picture's gradients and filters. */
  id: string;
  /** A colour in this light and style; depth 0 is the horizon, 1 the viewer. */
  paint(color: string, depth?: number): string;
  /** A colour of somebody or something that matters: nearer to its own, so that it is known on every page. */
  dye(color: string): string;
  /** What shines by itself: the style's colour, no shade. */
  shine(color: string): string;
  /** A colour of leaves in this season, one of a few. */
  leaf(index: number): string;
  /** The land's colour in this season, from a green. */
  land(color: string): string;
  /** Chance in [0, 1), the same for the same name and picture. */
  chance(name: string): number;
};

/** One sheet of a picture: the nearer, the more it moves with the camera; those beyond 0.8 lie before the cast. */
export type StoryLayer = { depth: number; drawing: ReactNode };

export type PlaceDrawing = {
  /** Whether the sky is to be seen, with its weather. */
  open: boolean;
  draw(scene: StoryScene): StoryLayer[];
};

const leaves: Record<StorySeason, readonly string[]> = {
  spring: ["#9dbb6e", "#b5c97c", "#86ac6d", "#eab7bd", "#f2d3d0"],
  summer: ["#5d8a5a", "#729a5e", "#4c7a5a", "#86a45f", "#5d8a5a"],
  autumn: ["#cd7a3a", "#dca345", "#b1532f", "#d98d43", "#8f8a4c"],
  winter: ["#8a8f8d", "#9aa39f", "#7c8586", "#a8aca6", "#8a8f8d"],
};

const tintOfLine = "#dd8350";
const washOfLine = "#93adb3";
const paperOfLine = "#fbf7ee";
export const inkOfLine = "#2c2b33";

/** Channels, lightness and colourfulness of a colour, each in 0..1. */
function measure(color: string): { light: number; vivid: number } {
  const [r = 0, g = 0, b = 0] = (mix(color, color, 0).match(/\d+/g) ?? []).map((one) => Number(one) / 255);
  return { light: r * 0.3 + g * 0.59 + b * 0.11, vivid: Math.max(r, g, b) - Math.min(r, g, b) };
}

/** Scenery in the line style: paper with a thin wash, more of it on what is dark. */
function washed(color: string, isNight: boolean): string {
  const { light } = measure(color);
  const deep = isNight ? 0.32 + (1 - light) * 0.5 : Math.max(0, 1 - light - 0.12) * 0.66;
  return mix(paperOfLine, isNight ? "#56688a" : washOfLine, Math.min(0.9, deep));
}

/** The cast in the line style: paper and ink, and the one tint on what is colourful. */
function inked(color: string): string {
  const { light, vivid } = measure(color);
  if (light < 0.27 || (light < 0.4 && vivid < 0.25)) return mix(color, inkOfLine, 0.72);
  if (vivid < 0.16 || light > 0.78) return mix(color, paperOfLine, 0.78);
  return mix(mix(color, tintOfLine, 0.72), paperOfLine, Math.min(0.7, Math.max(0, (light - 0.4) * 0.9)));
}

export type SceneOptions = Pick<
  StoryScene,
  | "width"
  | "height"
  | "place"
  | "time"
  | "weather"
  | "season"
  | "style"
  | "textSpace"
  | "hasMoon"
  | "id"
  | "chance"
>;

export function makeScene(options: SceneOptions): StoryScene {
  const { width, height, place, time, weather, season, style, textSpace } = options;
  const outside = lightOf(time, weather, season, style);
  const light = place === "home" || place === "school" ? indoors(outside) : outside;
  const tall = height / width;
  const k = tall > 1 ? Math.min(1.42, 0.75 + 0.4 * tall) : tall > 0.9 ? 1.02 : 1;
  const ground =
    height * (textSpace === "bottom" ? (tall > 1.2 ? 0.71 : 0.735) : textSpace === "top" ? 0.87 : 0.83);
  const isWhite = season === "winter" || weather === "snow";
  const known = new Map<string, string>();
  const styled = (color: string) => {
    if (style === "line") return washed(color, light.isNight);
    if (style === "watercolor") return mix(color, "#fffaf0", 0.1);
    return style === "night" ? mix(color, "#14225c", 0.2) : color;
  };
  const paint = (color: string, depth = 0.9) => {
    const key = `${color} ${depth}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const far = (1 - depth) * light.hazeShare;
    const result = styled(mix(mix(color, light.tint, light.tintShare), light.haze, far));
    known.set(key, result);
    return result;
  };
  const palette = leaves[season] ?? leaves.summer;
  return {
    ...options,
    k,
    ground,
    horizon: ground - 150 * k,
    light,
    isWhite,
    paint,
    dye: (color) => {
      if (style === "line") return inked(color);
      const lit = mix(color, light.tint, light.tintShare * (style === "night" ? 0.36 : 0.46));
      return style === "night" ? mix(lit, "#ffdf9e", 0.06) : styled(lit);
    },
    shine: (color) => (style === "line" ? mix(color, paperOfLine, 0.3) : color),
    leaf: (index) => {
      const color = palette[Math.abs(index) % palette.length] ?? "#5d8a5a";
      return weather === "snow" && season !== "winter" ? mix(color, "#f4f4f2", 0.35) : color;
    },
    land: (color) =>
      isWhite
        ? mix(color, "#eef1f3", 0.88)
        : season === "autumn"
          ? mix(color, "#c79a4e", 0.5)
          : season === "spring"
            ? mix(color, "#b9cf7d", 0.3)
            : color,
  };
}
