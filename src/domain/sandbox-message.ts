import { z } from "zod";
import { controlsSchema } from "./control";
import { frameSamplesSchema, mostMeasuredFrames } from "./frame-measure";
import { lookSchema } from "./look";
import { transitionSchema } from "./transition";

/** A scene as the sandbox plays it: compiled (CommonJS, by `@/scene`), with its controls beside it. */
export const playableSceneSchema = z.strictObject({
  sceneId: z.string(),
  name: z.string(),
  /** Changes whenever `compiled` does; a module and its error screen are keyed by it. */
  codeHash: z.string(),
  /** CommonJS text, or the reason why there is none (shown in the scene's place). */
  module: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("compiled"), compiled: z.string() }),
    z.strictObject({ type: z.literal("broken"), message: z.string() }),
  ]),
  /** Overrides of the module's own `controls`, by name. */
  controls: controlsSchema,
  durationInFrames: z.int().min(1),
  /** How it comes in over the scene before; a cut where there is none. */
  transition: transitionSchema.nullable().optional(),
});
export type PlayableScene = z.infer<typeof playableSceneSchema>;

export const playableProjectSchema = z.strictObject({
  width: z.int(),
  height: z.int(),
  fps: z.int(),
  look: lookSchema,
  /** The folder in which the pictures lie that scenes name by id; ends in a slash. */
  assetFolder: z.string().optional(),
  scenes: z.array(playableSceneSchema),
});
export type PlayableProject = z.infer<typeof playableProjectSchema>;

/** One picture of a scene in the strip of thumbnails, in CSS pixels from the sandbox page's corner. */
export const thumbnailSlotSchema = z.strictObject({
  sceneId: z.string(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
  /** The frame within the scene that is shown. */
  frame: z.int().min(0),
});
export type ThumbnailSlot = z.infer<typeof thumbnailSlotSchema>;

/** Studio → sandbox. The page plays (`stage`) or draws stills (`thumbnails`), told by its address' hash. */
export const toSandboxSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("load"), project: playableProjectSchema, autoplay: z.boolean() }),
  /** Live values of one scene's controls; shown in the next frame. */
  z.strictObject({ type: z.literal("controls"), sceneId: z.string(), controls: controlsSchema }),
  z.strictObject({ type: z.literal("play") }),
  z.strictObject({ type: z.literal("pause") }),
  z.strictObject({ type: z.literal("seek"), frame: z.int().min(0) }),
  /** `range` loops within two frames of the whole video (a single scene), null is the whole. */
  z.strictObject({
    type: z.literal("loop"),
    loop: z.boolean(),
    range: z.tuple([z.int(), z.int()]).nullable(),
  }),
  z.strictObject({ type: z.literal("rate"), rate: z.number().min(0.1).max(4) }),
  z.strictObject({ type: z.literal("thumbnails"), slots: z.array(thumbnailSlotSchema) }),
  /** Draws these frames of a scene out of sight and says what stands where; answered by `measured`. */
  z.strictObject({
    type: z.literal("measure"),
    id: z.int(),
    sceneId: z.string(),
    frames: z.array(z.int().min(0)).min(1).max(mostMeasuredFrames),
  }),
  z.strictObject({ type: z.literal("ping"), id: z.int() }),
]);
export type ToSandbox = z.infer<typeof toSandboxSchema>;

/** Sandbox → studio. Never trusted: validated, and nothing but these. */
export const fromSandboxSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({ type: z.literal("pong"), id: z.int() }),
  /** The player stands at this frame of the whole video. */
  z.strictObject({ type: z.literal("frame"), frame: z.int().min(0) }),
  z.strictObject({ type: z.literal("playing"), playing: z.boolean() }),
  /** Said before a scene's code runs for the first time (or with new code), so that a frozen page names its scene. */
  z.strictObject({ type: z.literal("entering"), sceneId: z.string(), codeHash: z.string() }),
  /** A scene's code has drawn its first frame. */
  z.strictObject({ type: z.literal("painted"), sceneId: z.string(), codeHash: z.string() }),
  z.strictObject({
    type: z.literal("scene-error"),
    sceneId: z.string(),
    codeHash: z.string(),
    message: z.string().max(2_000),
  }),
  /** What `measure` asked for; without samples where the scene could not be drawn. */
  z.strictObject({
    type: z.literal("measured"),
    id: z.int(),
    sceneId: z.string(),
    codeHash: z.string(),
    samples: frameSamplesSchema,
  }),
]);
export type FromSandbox = z.infer<typeof fromSandboxSchema>;
