import { z } from "zod";
import { idSchema } from "./id";

/** The fewest and the most pages of a story, the cover left out. */
export const fewestPages = 4;
export const mostPages = 30;
/** The most people and animals that a story keeps alike from page to page. */
export const mostCharacters = 8;

/** The styles that the built-in illustrator draws in; a model is told a style in words. */
export const drawnStyles = ["paper-cut", "watercolor", "line", "night"] as const;
export const drawnStyleSchema = z.enum(drawnStyles);
export type DrawnStyle = z.infer<typeof drawnStyleSchema>;

export const storyTones = ["gentle", "funny", "adventurous", "dreamy", "brave"] as const;
export const storyToneSchema = z.enum(storyTones);
export type StoryTone = z.infer<typeof storyToneSchema>;

export const storyPlaces = [
  "home",
  "garden",
  "forest",
  "meadow",
  "mountains",
  "sea",
  "beach",
  "river",
  "village",
  "city",
  "station",
  "farm",
  "desert",
  "snowfield",
  "cave",
  "castle",
  "sky",
  "space",
  "underwater",
  "school",
] as const;
export const storyPlaceSchema = z.enum(storyPlaces);
export type StoryPlace = z.infer<typeof storyPlaceSchema>;

export const storyTimes = ["dawn", "day", "dusk", "night"] as const;
export const storyTimeSchema = z.enum(storyTimes);
export type StoryTime = z.infer<typeof storyTimeSchema>;

export const storyWeathers = ["clear", "cloudy", "rain", "snow", "wind", "fog"] as const;
export const storyWeatherSchema = z.enum(storyWeathers);
export type StoryWeather = z.infer<typeof storyWeatherSchema>;

export const storySeasons = ["spring", "summer", "autumn", "winter"] as const;
export const storySeasonSchema = z.enum(storySeasons);
export type StorySeason = z.infer<typeof storySeasonSchema>;

export const storyFeelings = ["happy", "curious", "sad", "afraid", "surprised", "proud", "sleepy"] as const;
export const storyFeelingSchema = z.enum(storyFeelings);
export type StoryFeeling = z.infer<typeof storyFeelingSchema>;

const trait = z.string().max(80);

/** Somebody of a story, as they look on every page. Traits are in the story's own words, empty where nothing was said. */
export const characterSchema = z.strictObject({
  /** A short name for use in beats: «leo». */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(60),
  role: z.enum(["hero", "friend", "family", "other"]),
  /** «child», «woman», «fox», «robot» … */
  species: z.string().min(1).max(40),
  pronoun: z.enum(["she", "he", "they", "it"]),
  age: z.number().min(0).max(150).nullable(),
  hair: trait,
  eyes: trait,
  skin: trait,
  build: trait,
  clothing: trait,
  /** A picture of the project that shows them. */
  photoAssetId: idSchema.nullable(),
});
export type Character = z.infer<typeof characterSchema>;

/** What happens on a page, and what is to be seen. */
export const beatSchema = z.strictObject({
  /** From 1. */
  page: z.int().min(1).max(mostPages),
  /** One or two sentences. */
  what: z.string().min(1).max(500),
  place: storyPlaceSchema,
  time: storyTimeSchema,
  weather: storyWeatherSchema,
  season: storySeasonSchema,
  feeling: storyFeelingSchema,
  /** Ids of those who are on the page, the most important first. */
  characters: z.array(z.string()).max(mostCharacters),
  /** Things that matter in the picture, as nouns: «train», «red balloon». */
  things: z.array(z.string().min(1).max(40)).max(6),
});
export type Beat = z.infer<typeof beatSchema>;

/** What a story is asked to be. */
export const storyRequestSchema = z.strictObject({
  /** The request in the person's own words. */
  about: z.string().min(1).max(4_000),
  title: z.string().max(120).nullable(),
  /** Those who were named, with what was said of them; the first is the hero. */
  cast: z.array(characterSchema).max(mostCharacters),
  /** What the hero loves and fears, as nouns: «trains», «the dark». */
  loves: z.array(z.string().max(60)).max(6),
  fears: z.array(z.string().max(60)).max(6),
  pages: z.int().min(fewestPages).max(mostPages),
  /** Years of those who listen. */
  readingAge: z.int().min(1).max(14),
  /** A BCP 47 tag: «en», «de», «zh-Hans». */
  language: z.string().min(2).max(20),
  moral: z.string().max(200).nullable(),
  tone: storyToneSchema,
  /** In words, as a model is told it: «watercolor», «1950s gouache». */
  style: z.string().min(1).max(120),
  drawnStyle: drawnStyleSchema,
});
export type StoryRequest = z.infer<typeof storyRequestSchema>;

export const storyOutlineSchema = z.strictObject({
  title: z.string().min(1).max(120),
  /** A line for the cover: «A story for Leo». */
  subtitle: z.string().max(160),
  cast: z.array(characterSchema).min(1).max(mostCharacters),
  beats: z.array(beatSchema).min(fewestPages).max(mostPages),
});
export type StoryOutline = z.infer<typeof storyOutlineSchema>;

/** One page of a story that is being made. What is not there yet is null. */
export const storyPageSchema = z.strictObject({
  page: z.int().min(1).max(mostPages),
  sceneId: idSchema,
  text: z.string().nullable(),
  /** What its picture shows, for a model that draws. */
  prompt: z.string().nullable(),
  pictureAssetId: idSchema.nullable(),
});
export type StoryPage = z.infer<typeof storyPageSchema>;

/** A story of a project, as it is kept: what it was asked to be, and what there is of it. */
export const storySchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  request: storyRequestSchema,
  outline: storyOutlineSchema,
  coverSceneId: idSchema,
  /** The picture of the whole cast that pages go by. */
  sheetAssetId: idSchema.nullable(),
  pages: z.array(storyPageSchema),
});
export type Story = z.infer<typeof storySchema>;
