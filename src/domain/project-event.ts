import { z } from "zod";
import { errorReportSchema } from "./app-error";
import { batchOrderSchema } from "./batch-order";
import { exportViewSchema } from "./export";
import { idSchema, sequenceSchema } from "./id";
import { messageSchema } from "./message";
import { mendedSchema, planSchema, rungSchema } from "./plan";
import { historyStateSchema, projectSchema } from "./project";
import { sceneSnapshotSchema } from "./scene";

const ofGeneration = { generationId: idSchema };
const ofStep = { ...ofGeneration, index: sequenceSchema };

/**
 * The milestones of a project, stored in order; the screen is a fold over them. A generation's own stream is the part
 * of them that carries its id and ends with `generation.finished`.
 */
export const projectEventBodySchema = z.discriminatedUnion("type", [
  /** The person's message is kept and its generation waits its turn. */
  z.strictObject({ type: z.literal("generation.queued"), ...ofGeneration, message: messageSchema }),
  z.strictObject({ type: z.literal("generation.started"), ...ofGeneration }),
  z.strictObject({ type: z.literal("generation.planned"), ...ofGeneration, plan: planSchema }),
  z.strictObject({ type: z.literal("step.started"), ...ofStep }),
  /** A named part of a step has begun: «Checking five frames». */
  z.strictObject({ type: z.literal("step.progress"), ...ofStep, label: z.string() }),
  z.strictObject({
    type: z.literal("step.finished"),
    ...ofStep,
    summary: z.string(),
    rung: rungSchema,
    /** For what a model wrote. */
    mended: mendedSchema.optional(),
    durationMs: z.number(),
  }),
  /** The step ended with a question: what it would need to know. Nothing was changed, and nothing went wrong. */
  z.strictObject({ type: z.literal("step.asked"), ...ofStep, question: z.string() }),
  z.strictObject({ type: z.literal("step.failed"), ...ofStep, error: errorReportSchema }),
  /** Scenes have new current versions (deleted ones included, with `deleted` set). */
  z.strictObject({
    type: z.literal("scenes.changed"),
    generationId: idSchema.nullable(),
    changeSetId: idSchema.nullable(),
    scenes: z.array(sceneSnapshotSchema),
    revision: z.int(),
    history: historyStateSchema,
  }),
  z.strictObject({
    type: z.literal("project.changed"),
    generationId: idSchema.nullable(),
    project: projectSchema,
  }),
  /** An answer says more than before: what its scenes' frames show. */
  z.strictObject({ type: z.literal("message.changed"), generationId: z.null(), message: messageSchema }),
  /** An export is how it is told here: asked for, on its way (at most once a second), or over. */
  z.strictObject({ type: z.literal("export.changed"), generationId: z.null(), export: exportViewSchema }),
  /** What was ordered in batches stands as it is told here, hours after the answer too. */
  z.strictObject({ type: z.literal("order.changed"), generationId: z.null(), order: batchOrderSchema }),
  z.strictObject({
    type: z.literal("generation.finished"),
    ...ofGeneration,
    outcome: z.enum(["done", "question", "failed", "cancelled"]),
    /** What is said to the person; null only for a cancelled generation. */
    message: messageSchema.nullable(),
    error: errorReportSchema.nullable(),
  }),
]);
export type ProjectEventBody = z.infer<typeof projectEventBodySchema>;

export type ProjectEvent = {
  /** Its place in the project's log, from 1, without gaps. */
  sequence: number;
  projectId: string;
  createdAt: string;
  body: ProjectEventBody;
};
