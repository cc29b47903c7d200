import type { Controls } from "@/domain/control";
import type { Beat, Character, StoryFeeling, StoryOutline, StoryRequest } from "@/domain/story";
import { writeControls } from "../../controls";
import { coverSource } from "./cover-source";
import { pageSource } from "./page-source";

/** Seconds of a page: time to see it, and to read it aloud. */
const secondsToSee = 2.5;
const wordsPerSecond = 2.4;
const longestSeconds = 30;
const coverSeconds = 4;
/** More words than this want paper of their own. */
const fewWords = 28;

/** The paper of each style, and what is written with on it. */
export const papers: Record<StoryRequest["drawnStyle"], { paper: string; ink: string }> = {
  "paper-cut": { paper: "#fbf5e9", ink: "#2d2723" },
  watercolor: { paper: "#fdf9f0", ink: "#2c2a33" },
  line: { paper: "#fffefa", ink: "#1f2023" },
  night: { paper: "#131a33", ink: "#f3ecd8" },
};

/** How somebody stands who feels so. */
const poses: Record<StoryFeeling, string> = {
  happy: "wave",
  curious: "point",
  sad: "sit",
  afraid: "stand",
  surprised: "lookup",
  proud: "stand",
  sleepy: "sleep",
};

type Told = Pick<StoryOutline, "title" | "subtitle" | "cast" | "beats">;
export type StoryScene = { name: string; code: string; seconds: number };

/** What the illustrator is told of a beat. */
export function drawnControls(
  beat: Beat,
  cast: readonly Character[],
  request: StoryRequest,
  seed: number,
): Controls {
  const onPage = beat.characters.flatMap((id) => cast.find((one) => one.id === id) ?? []);
  return {
    ...papers[request.drawnStyle],
    place: beat.place,
    time: beat.time,
    weather: beat.weather,
    season: beat.season,
    feeling: beat.feeling,
    style: request.drawnStyle,
    cast: onPage.map(({ species, name, pronoun, age, hair, eyes, skin, build, clothing }, index) => ({
      species,
      name,
      pronoun,
      age: age ?? -1,
      hair,
      eyes,
      skin,
      build,
      clothing,
      pose: index === 0 ? poses[beat.feeling] : "stand",
    })),
    things: beat.things,
    seed,
  };
}

/** How long a page with this text plays. */
export function secondsOfPage(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  // Scripts without spaces are read about as fast as two signs a word.
  const units = Math.max(
    words,
    Array.from(text.matchAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)).length / 2,
  );
  return Math.min(longestSeconds, Math.round((secondsToSee + units / wordsPerSecond) * 2) / 2);
}

/** Where the text of a page stands: over the picture where there is little of it, beside or below it otherwise, in turn. */
export function layoutOfPage(text: string, page: number): "side" | "below" | "over" {
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words <= fewWords && page % 3 === 0) return "over";
  return page % 4 === 2 ? "below" : "side";
}

/** The scene of a page, drawn by the illustrator, with what is known of its text. `seed` is the story's. */
export function pageScene(
  beat: Beat,
  text: string,
  outline: Told,
  request: StoryRequest,
  seed: number,
): StoryScene {
  const code = writeControls(pageSource, {
    text,
    layout: layoutOfPage(text, beat.page),
    page: beat.page,
    ...drawnControls(beat, outline.cast, request, seed + beat.page),
  });
  return { name: `Page ${beat.page}`, code, seconds: secondsOfPage(text) };
}

/** The scene of the cover: the first page on which the hero is. */
export function coverScene(outline: Told, request: StoryRequest, seed: number): StoryScene {
  const beat = outline.beats[coverPage(outline) - 1] ?? outline.beats[0];
  if (!beat) throw new Error("A story has pages");
  const code = writeControls(coverSource, {
    title: outline.title,
    subtitle: outline.subtitle,
    ...drawnControls({ ...beat, feeling: "happy" }, outline.cast, request, seed),
  });
  return { name: "Cover", code, seconds: coverSeconds };
}

/** The page whose picture is the cover's too. */
export function coverPage({ cast, beats }: Pick<StoryOutline, "cast" | "beats">): number {
  const hero = cast.find(({ role }) => role === "hero") ?? cast[0];
  return beats.find(({ characters }) => hero && characters.includes(hero.id))?.page ?? 1;
}
