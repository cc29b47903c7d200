import { z } from "zod";
import {
  type Beat,
  beatSchema,
  type Character,
  characterSchema,
  mostCharacters,
  type StoryOutline,
  type StoryRequest,
} from "@/domain/story";
import type { LanguageModel } from "@/server/models/language-model";
import { askObject } from "./ask-object";
import { guidance, listenerLine } from "./guidance";

const tokensPerPage = 160;
const tokensForCast = 1_500;

const answerSchema = z.object({
  title: z.string().min(1).max(120),
  subtitle: z.string().max(160),
  cast: z
    .array(characterSchema.omit({ photoAssetId: true }))
    .min(1)
    .max(mostCharacters),
  beats: z.array(beatSchema).min(1),
});

const instructions = `You plan picture books that are read aloud.
- The story has one wish, one obstacle that grows, a low point, a turn that the hero brings about, and a quiet end. Each page moves it on by one thing that can be drawn.
- Names, ages, loves and fears of the request are the story's own engine, not decoration. The cast is small; whoever is named in the request is in it, with the looks that were said, and looks that fit where nothing was said: hair, eyes, skin (or fur), build, clothing, each in a few concrete words.
- Give exactly the pages that are asked for, numbered from 1. A beat says in one or two sentences what happens; place, time, weather, season and feeling vary as a journey does, and follow one another sensibly.
- "characters" names ids of the cast who are seen; leave it empty on pages that show only a place or a thing. "things": at most four nouns that matter in the picture.
${guidance}`;

/** A story's plan by a model: title, cast and as many beats as there are pages. Throws the model's `AppError`. */
export async function makeOutline(
  model: LanguageModel,
  request: StoryRequest,
  call: { signal: AbortSignal; generationId: string },
): Promise<StoryOutline> {
  const answer = await askObject(model, {
    ...call,
    name: "outline",
    schema: answerSchema.refine(({ beats }) => beats.length === request.pages, {
      message: `There must be exactly ${request.pages} beats.`,
    }),
    instructions,
    request: requestText(request),
    maxOutputTokens: tokensForCast + tokensPerPage * request.pages,
  });
  return {
    ...answer,
    cast: answer.cast.map((one) => withPhoto(one, request)),
    beats: tidy(answer.beats, answer.cast),
  };
}

function requestText(request: StoryRequest): string {
  const { about, title, cast, loves, fears, pages, moral } = request;
  return [
    `The request: ${about}`,
    ...(title ? [`Title: ${title}`] : []),
    ...cast.map((one) => `Named: ${JSON.stringify({ ...one, photoAssetId: undefined })}`),
    ...(loves.length > 0 ? [`Loves: ${loves.join(", ")}`] : []),
    ...(fears.length > 0 ? [`Fears: ${fears.join(", ")}`] : []),
    ...(moral ? [`What it shows, without saying it: ${moral}`] : []),
    listenerLine(request),
    `Pages: ${pages}`,
  ].join("\n");
}

function withPhoto(character: Omit<Character, "photoAssetId">, { cast }: StoryRequest): Character {
  const named = cast.find(({ name }) => name.toLowerCase() === character.name.toLowerCase());
  return { ...character, photoAssetId: named?.photoAssetId ?? null };
}

/** Pages numbered in order; who is not of the cast is on no page. */
function tidy(beats: readonly Beat[], cast: readonly { id: string }[]): Beat[] {
  const ids = new Set(cast.map(({ id }) => id));
  return beats.map((beat, index) => ({
    ...beat,
    page: index + 1,
    characters: beat.characters.filter((id) => ids.has(id)),
  }));
}
