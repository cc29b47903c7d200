import { z } from "zod";
import { idSchema } from "@/domain/id";
import { fewestPages, mostPages } from "@/domain/story";

/** Whether the cast's sheet is drawn before the pages, or the pages go by the photos themselves: sooner, and less alike. */
export const referenceKinds = ["sheet", "photos"] as const;

/** What each step of a story is asked to do; `storyId` ties them together. */
export const storyArgumentsSchema = z.discriminatedUnion("part", [
  z.strictObject({
    part: z.literal("outline"),
    storyId: idSchema,
    /** The request in the person's words. */
    prompt: z.string().min(1).max(4_000),
    /** The ids of the pages' scenes, in order: as many as there are pages. */
    pageSceneIds: z.array(idSchema).min(fewestPages).max(mostPages),
    seed: z.int().min(0),
  }),
  z.strictObject({
    part: z.literal("texts"),
    storyId: idSchema,
    coverSceneId: idSchema,
    seed: z.int().min(0),
  }),
  z.strictObject({
    part: z.literal("picture"),
    storyId: idSchema,
    coverSceneId: idSchema,
    page: z.int().min(1).max(mostPages),
    references: z.enum(referenceKinds),
    /** Draws it again though there is one. */
    anew: z.boolean().optional(),
  }),
]);
export type StoryArguments = z.infer<typeof storyArgumentsSchema>;
export type StoryPart<Part extends StoryArguments["part"]> = Extract<StoryArguments, { part: Part }>;
