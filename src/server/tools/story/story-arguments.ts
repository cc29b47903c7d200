import { z } from "zod";
import { idSchema } from "@/domain/id";
import { drawnStyleSchema, fewestPages, mostPages } from "@/domain/story";

/** Whether the cast's sheet is drawn before the pages, or the pages go by the photos themselves: sooner, and less alike. */
export const referenceKinds = ["sheet", "photos"] as const;

const pageSchema = z.int().min(1).max(mostPages);
const wishSchema = z.string().min(1).max(4_000);

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
  /** Adds the cover and all pages of a planned story; without a story model it tells them as well. */
  z.strictObject({
    part: z.literal("pages"),
    storyId: idSchema,
    coverSceneId: idSchema,
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
    page: pageSchema,
    references: z.enum(referenceKinds),
    /** Draws it again though there is one. */
    anew: z.boolean().optional(),
  }),
  /** Leaves what the pages lack to the provider's batches, at a discount. */
  z.strictObject({
    part: z.literal("order"),
    storyId: idSchema,
    coverSceneId: idSchema,
    texts: z.boolean(),
    pictures: z.boolean(),
    references: z.enum(referenceKinds),
  }),
  /** How a page's picture shall be; null for one that is only to be drawn again. */
  z.strictObject({
    part: z.literal("look"),
    storyId: idSchema,
    page: pageSchema,
    wish: wishSchema.nullable(),
  }),
  z.strictObject({
    part: z.literal("text"),
    storyId: idSchema,
    page: pageSchema,
    text: z.string().min(1).max(2_000),
  }),
  /** A page's text written again as wished. */
  z.strictObject({ part: z.literal("reword"), storyId: idSchema, page: pageSchema, wish: wishSchema }),
  z.strictObject({
    part: z.literal("restyle"),
    storyId: idSchema,
    style: z.string().min(1).max(120),
    /** Null where the illustrator has nothing like it. */
    drawnStyle: drawnStyleSchema.nullable(),
  }),
  /** The step's scene is the new page's. */
  z.strictObject({
    part: z.literal("add_page"),
    storyId: idSchema,
    after: z.int().min(0).max(mostPages),
    what: wishSchema,
  }),
  /** Something else happens on these pages; their texts and pictures are then asked for again. */
  z.strictObject({
    part: z.literal("retell"),
    storyId: idSchema,
    changes: z
      .array(z.strictObject({ page: pageSchema, wish: wishSchema }))
      .min(1)
      .max(mostPages),
  }),
]);
export type StoryArguments = z.infer<typeof storyArgumentsSchema>;
export type StoryPart<Part extends StoryArguments["part"]> = Extract<StoryArguments, { part: Part }>;
