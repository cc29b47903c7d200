import { z } from "zod";
import { idSchema } from "./id";
import { playableProjectSchema } from "./sandbox-message";

/** How frames become a file. Another kind of file (WebM, GIF, pictures) is another entry here. */
export const encoders = ["mp4", "pdf"] as const;
export type Encoder = (typeof encoders)[number];

/** Parent → render process: one video to be made. One JSON object on a line. */
export const renderRequestSchema = z.strictObject({
  project: playableProjectSchema,
  durationInFrames: z.int().min(1),
  encoder: z.enum(encoders),
  /** Multiplies the project's own size. */
  scale: z.number().positive(),
  /** For `pdf`: each scene is a page of this size after trimming, in millimetres. */
  book: z
    .strictObject({ title: z.string(), width: z.number().positive(), height: z.number().positive() })
    .optional(),
  /** Where the file is written; nothing is there unless it is whole. */
  outputFile: z.string(),
  /** The built page in which the scenes are drawn. */
  pageScript: z.string(),
  /** The built folder of fonts. */
  fontsFolder: z.string(),
  /** The pictures that its scenes show: by id, with the file that holds each. */
  assets: z.array(z.strictObject({ id: idSchema, type: z.string(), file: z.string() })),
  /** A browser's program to be used; one is looked for where it is left out. */
  chromePath: z.string().optional(),
  /** The `node_modules` folder, where a browser may be found. */
  packagesFolder: z.string(),
  /** The longest that nothing may happen, in milliseconds. */
  stallMs: z.int(),
});
export type RenderRequest = z.infer<typeof renderRequestSchema>;
export type BookOrder = NonNullable<RenderRequest["book"]>;
export type RenderAsset = RenderRequest["assets"][number];

/** Render process → parent. Parts of it are the words of scene code: texts only, never trusted. */
export const fromRenderSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("preparing"), browser: z.string() }),
  z.strictObject({ type: z.literal("rendering"), framesDone: z.int().min(0) }),
  z.strictObject({ type: z.literal("encoding") }),
  z.strictObject({ type: z.literal("done") }),
  z.strictObject({
    type: z.literal("failed"),
    reason: z.enum(["no_browser", "scene_threw", "scene_hung", "browser_failed"]),
    /** The scene that is to blame, where it is one. */
    sceneName: z.string().nullable(),
    /** The frame of the whole video at which it happened. */
    frame: z.int().nullable(),
    message: z.string().max(2_000),
  }),
]);
export type FromRender = z.infer<typeof fromRenderSchema>;
export type RenderFailure = Extract<FromRender, { type: "failed" }>;

/** What the page says by `console.debug`, behind this mark: its words for the process that drives it. */
export const pageMark = "scenewright:";
export const fromRenderPageSchema = z.discriminatedUnion("type", [
  /** A page (there is one for each core) begins to draw a frame. */
  z.strictObject({ type: z.literal("frame"), page: z.string().max(64), frame: z.int().min(0) }),
  z.strictObject({
    type: z.literal("threw"),
    sceneId: z.string().max(64),
    frame: z.int().min(0),
    message: z.string().max(2_000),
  }),
]);
export type FromRenderPage = z.infer<typeof fromRenderPageSchema>;
