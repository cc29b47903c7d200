import { z } from "zod";
import type { Controls } from "@/domain/control";
import { paletteSchema } from "@/domain/look";
import {
  drawnStyles,
  storyFeelings,
  storyPlaces,
  storySeasons,
  storyTimes,
  storyWeathers,
} from "@/domain/story";
import type { TemplateDesign } from "../types";
import { source } from "./source";

/** `veil`: the words stand in the mist of the sky. `card`: on a card. `foot`: on paper below the picture. */
export const illustrationLayouts = ["veil", "card", "foot"] as const;

export const illustrationSlotsSchema = z.strictObject({
  headline: z.string().default(""),
  subline: z.string().default(""),
  kicker: z.string().default(""),
  place: z.enum(storyPlaces).default("meadow"),
  time: z.enum(storyTimes).default("day"),
  weather: z.enum(storyWeathers).default("clear"),
  season: z.enum(storySeasons).default("summer"),
  feeling: z.enum(storyFeelings).default("happy"),
  style: z.enum(drawnStyles).default("paper-cut"),
  /** Who is in the picture: animals and people, the most important first. */
  cast: z
    .array(z.strictObject({ species: z.string(), clothing: z.string().default("") }))
    .max(4)
    .default([]),
  /** What is there, as nouns: «red balloon». */
  things: z.array(z.string()).max(5).default([]),
  seed: z.number().int().min(1).default(1),
  layout: z.enum(illustrationLayouts).default("veil"),
  palette: paletteSchema,
});
export type IllustrationSlots = z.infer<typeof illustrationSlotsSchema>;

/** What words are written with, and on, by day and by night. */
const papers = {
  day: { paper: "#fdf7ea", ink: "#2c2620" },
  night: { paper: "#131a33", ink: "#f3ecd8" },
} as const;

function slotsToControls({ palette: _, ...slots }: IllustrationSlots): Controls {
  const { length } = slots.headline;
  const isNight = slots.style === "night" || (slots.time === "night" && slots.layout === "veil");
  return {
    ...slots,
    ...papers[isNight ? "night" : "day"],
    headlineSize: length <= 18 ? 148 : length <= 40 ? 116 : 88,
  };
}

export const illustrationDesign: TemplateDesign<IllustrationSlots> = {
  name: "illustration",
  title: "Illustration",
  description:
    "A drawn picture of what is described (a place, its weather, animals, people, things), with a few words.",
  told: "drawn by the built-in illustrator",
  slots: illustrationSlotsSchema as z.ZodType<IllustrationSlots>,
  defaultSeconds: () => 6,
  source,
  toControls: slotsToControls,
};
