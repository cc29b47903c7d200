import { z } from "zod";
import { controlsSchema } from "./control";
import { durationInFramesSchema } from "./duration";
import { formatSchema } from "./format";
import { idSchema } from "./id";
import { lookSchema } from "./look";
import { sceneCodeSchema, sceneNameSchema } from "./scene";
import { transitionSchema } from "./transition";

/**
 * What tools, the inspector and history hand to the storyboard, the only writer of scenes. A change to an existing scene
 * names the version that it started from: the storyboard rebases what does not collide and refuses what does.
 */
const target = { sceneId: idSchema, baseVersionId: idSchema };

/** Where a scene goes: behind the named scene, or to the front for null. */
const afterSceneIdSchema = idSchema.nullable();

export const changeSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("add_scene"),
    sceneId: idSchema,
    name: sceneNameSchema,
    code: sceneCodeSchema,
    durationInFrames: durationInFramesSchema,
    template: z.string().nullable(),
    /** How it comes in; a cut where it is left out. */
    transition: transitionSchema.nullable().optional(),
    /** `"end"` is behind the last scene, whichever that is at the commit. */
    after: z.union([afterSceneIdSchema, z.literal("end")]),
  }),
  z.strictObject({ type: z.literal("set_code"), ...target, code: sceneCodeSchema }),
  z.strictObject({ type: z.literal("set_controls"), ...target, controls: controlsSchema }),
  z.strictObject({ type: z.literal("set_duration"), ...target, durationInFrames: durationInFramesSchema }),
  z.strictObject({
    type: z.literal("set_transition"),
    ...target,
    /** Null for a cut. */
    transition: transitionSchema.nullable(),
  }),
  z.strictObject({ type: z.literal("rename_scene"), ...target, name: sceneNameSchema }),
  z.strictObject({ type: z.literal("move_scene"), ...target, after: afterSceneIdSchema }),
  z.strictObject({ type: z.literal("delete_scene"), ...target }),
  z.strictObject({ type: z.literal("restore_version"), ...target, versionId: idSchema }),
  /** With `recolor`, the colours that scenes have from the palette so far go along to the new one. */
  z.strictObject({ type: z.literal("set_look"), look: lookSchema, recolor: z.boolean().optional() }),
  z.strictObject({ type: z.literal("set_format"), format: formatSchema }),
  /** Moves the project's history by whole change sets. */
  z.strictObject({ type: z.literal("undo"), steps: z.int().min(1).max(100) }),
  z.strictObject({ type: z.literal("redo"), steps: z.int().min(1).max(100) }),
]);
export type Change = z.infer<typeof changeSchema>;
