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

/** A number that is worth showing large: «12k users», «98% satisfaction». */
export type BriefStat = {
  /** As it is written, with its signs: «12k», «$4.2M», «98%», «24/7». */
  value: string;
  /** What it counts: «users»; empty where the prompt does not say. */
  label: string;
};

/** Words that somebody said. */
export type BriefQuote = {
  text: string;
  /** «Anna Li»; empty where nobody is named. */
  author: string;
  /** «CEO of Orbit»; empty where there is none. */
  role: string;
};

/** A point in time of a history or a plan: «2019 founded in a garage». */
export type BriefMilestone = { when: string; what: string };

/** Two things side by side: «us vs them», «before and after». */
export type BriefComparison = {
  left: { title: string; points: string[] };
  right: { title: string; points: string[] };
};

/** A line of a conversation; `side` is who speaks, in the order in which speakers appear. */
export type BriefMessage = { side: "left" | "right"; name: string; text: string };

/** Program text of the prompt, from a fence or after a colon. */
export type BriefCode = { language: string; text: string };

/** What is counted down to: from a number («from 5»), or to a day (ISO date) with its name. */
export type BriefCountdown = { type: "number"; from: number } | { type: "date"; date: string; label: string };

/** What kind of scene the prompt names, where it does. */
export const sceneKinds = [
  "title",
  "kinetic",
  "big-number",
  "line-chart",
  "donut",
  "testimonial",
  "comparison",
  "timeline",
  "logo",
  "screenshot",
  "phone",
  "code",
  "terminal",
  "chat",
  "countdown",
  "image",
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
  /** The texts are words in a picture that the prompt describes («a wave rolls in and leaves the word Driftwood»). */
  isPictured: boolean;
  items: BriefItem[];
  series: BriefSeries | null;
  stats: BriefStat[];
  quote: BriefQuote | null;
  milestones: BriefMilestone[];
  comparison: BriefComparison | null;
  messages: BriefMessage[];
  code: BriefCode | null;
  /** Lines for a terminal, without their prompt sign. */
  commands: string[];
  countdown: BriefCountdown | null;
  handle: string | null;
  url: string | null;
  seconds: number | null;
  colors: ColorMention[];
  tone: Tone | null;
  kind: SceneKind | null;
  /** What the scene shall be called, where the prompt says so. */
  sceneName: string | null;
};
