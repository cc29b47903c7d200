import type { StoryFeeling, StoryPlace, StoryTime, StoryTone, StoryWeather } from "@/domain/story";

/** Who is on a page: `all` brings everybody else of the cast along. */
export type PlotRole = "hero" | "friend" | "all";

/**
 * One page of a plot. The words hold names in braces (`words.ts` lists them); the first sentence stands alone for the
 * youngest, the others are told to older ones.
 */
export type PlotBeat = {
  /** 1 is in every telling; 2 and 3 are left out first where there are few pages. */
  weight: 1 | 2 | 3;
  place: StoryPlace;
  time: StoryTime;
  weather?: StoryWeather;
  feeling: StoryFeeling;
  who: readonly PlotRole[];
  things?: readonly string[];
  told: readonly [string, ...string[]];
  /** Behind this page a story that is long goes on other ways first. */
  isRoad?: true;
  /** The refrain closes this page; at the turn it has changed. */
  refrain?: "as ever" | "changed";
};

export type Plot = {
  id: string;
  title: string;
  /** Words of a request that ask for it, stems in lower case. */
  calledBy: readonly string[];
  tones: readonly StoryTone[];
  refrain: { asEver: string; changed: string };
  beats: readonly PlotBeat[];
};
