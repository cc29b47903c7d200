import { z } from "zod";
import { durationInFramesSchema } from "./duration";
import { idSchema } from "./id";
import { transitionSchema } from "./transition";

export const sceneNameSchema = z.string().trim().min(1).max(80);
/** A scene's source text; larger files are refused. */
export const sceneCodeSchema = z.string().min(1).max(200_000);

/**
 * One immutable version of a scene: a full snapshot. The scene's controls are the literals of its code, so they are read
 * from `code` (`@/scene`), never stored beside it.
 */
export const sceneSnapshotSchema = z.strictObject({
  sceneId: idSchema,
  projectId: idSchema,
  versionId: idSchema,
  /** Counts from 1 within the scene. */
  versionNumber: z.int().min(1),
  name: sceneNameSchema,
  code: sceneCodeSchema,
  durationInFrames: durationInFramesSchema,
  /** Order within the project: a fractional index, compared as plain text (code units). */
  position: z.string(),
  /** The template that it was made from, which is how «the pricing slide» finds it. */
  template: z.string().nullable(),
  /** How it comes in over the scene before; null for a cut. Events from before there were any have none. */
  transition: transitionSchema.nullable().default(null),
  deleted: z.boolean(),
});
export type SceneSnapshot = z.infer<typeof sceneSnapshotSchema>;

/** The order of scenes in a project. */
export function byPosition(a: { position: string }, b: { position: string }): number {
  return a.position < b.position ? -1 : a.position > b.position ? 1 : 0;
}

/** A version as a history list shows it. */
export const sceneVersionSummarySchema = z.strictObject({
  versionId: idSchema,
  versionNumber: z.int().min(1),
  name: sceneNameSchema,
  durationInFrames: durationInFramesSchema,
  deleted: z.boolean(),
  /** What made it, in words: «headlineColor → #f2994a». */
  summary: z.string(),
  createdAt: z.iso.datetime(),
  current: z.boolean(),
});
export type SceneVersionSummary = z.infer<typeof sceneVersionSummarySchema>;
