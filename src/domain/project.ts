import { z } from "zod";
import { fpsSchema } from "./duration";
import { formatSchema } from "./format";
import { idSchema } from "./id";
import { lookSchema } from "./look";

export const projectNameSchema = z.string().trim().min(1).max(80);

export const projectSchema = z.strictObject({
  id: idSchema,
  name: projectNameSchema,
  format: formatSchema,
  fps: fpsSchema,
  look: lookSchema,
  /** Grows by one with every committed change; caches of context are keyed by it. */
  revision: z.int().min(0),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Project = z.infer<typeof projectSchema>;

/** A project as the project list shows it, with its first scene for a picture. */
export const projectSummarySchema = projectSchema.extend({
  sceneCount: z.int().min(0),
  durationInFrames: z.int().min(0),
});
export type ProjectSummary = z.infer<typeof projectSummarySchema>;

/** What undo and redo can do now: the summaries of the change sets that they would move over. */
export const historyStateSchema = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type HistoryState = z.infer<typeof historyStateSchema>;
