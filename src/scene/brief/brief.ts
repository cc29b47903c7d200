import type { ColorMention } from "../look/find-colors";
import type { Tone } from "../look/tone";

/** One thing of a list in the prompt: «Team $29» is `{ title: "Team", price: "$29" }`. */
export type BriefItem = {
  title: string;
  /** As it is written: «$9», «Free»; empty where there is none. */
  price: string;
  /** «/month»; empty where there is none. */
  period: string;
  /** What stands behind a dash or colon; empty where there is none. */
  text: string;
};

/** A labelled number of a series: «Jan 120». */
export type BriefPoint = { label: string; value: number };

export type BriefSeries = {
  points: BriefPoint[] /** «$» */;
  prefix: string /** «%», « users» */;
  suffix: string;
};

/** What kind of scene the prompt names, where it does. */
export const sceneKinds = [
  "title",
  "intro",
  "outro",
  "plans",
  "features",
  "list",
  "steps",
  "chart",
  "call-to-action",
  "quote",
  "stats",
  "agenda",
  "team",
  "contact",
  "other",
] as const;
export type SceneKind = (typeof sceneKinds)[number];

/** What a prompt says, read without a model. Texts are as they were written, in any script. */
export type Brief = {
  prompt: string;
  /** The product, company or person it is about. */
  brand: string | null;
  /** What it is about, as words of the prompt: «coffee brand». */
  about: string | null;
  /** A subject of the table in `subjects.ts`, by id. */
  subject: string | null;
  /** Texts that the prompt quotes or spells out, in order: the first is the headline. */
  texts: string[];
  items: BriefItem[];
  series: BriefSeries | null;
  handle: string | null;
  url: string | null;
  seconds: number | null;
  colors: ColorMention[];
  tone: Tone | null;
  kind: SceneKind | null;
  /** What the scene shall be called, where the prompt says so. */
  sceneName: string | null;
};
