import { z } from "zod";
import { idSchema } from "./id";
import { toolNameSchema } from "./tool-name";

/** Which part of the system answered, cheapest first; shown in the event log and the receipt. */
export const rungSchema = z.enum([
  "fast-router",
  "template",
  "control",
  "source-edit",
  "storyboard",
  /** A small model said what is meant. */
  "intent",
  /** A template whose slots a small model filled. */
  "slots",
  /** A scene written by a model, in one step or after a layout. */
  "code",
  "layout",
  /** A change by a model: a patch, or the scene written anew. */
  "surgical",
  "creative",
  /** A story planned or told, by a model or by a plot pattern. */
  "story",
  /** A picture that a model drew, or had drawn before. */
  "picture",
]);
export type Rung = z.infer<typeof rungSchema>;

/** How what a model wrote came to be playable: as it was, mended by rule, or by one patch of a model. */
export const mendedSchema = z.enum(["clean", "fixed", "repaired"]);
export type Mended = z.infer<typeof mendedSchema>;

/**
 * One step of a plan. `arguments` has the shape of the named tool's own schema and is validated by it. `sceneId` is the
 * scene that the step changes or, for a step that makes one, the id that the scene will have.
 */
export const planStepSchema = z.strictObject({
  index: z.int().min(0),
  tool: toolNameSchema,
  /** What the person sees in the progress list: «Add the scene “Plans”». */
  label: z.string().min(1).max(200),
  sceneId: idSchema.nullable(),
  arguments: z.record(z.string(), z.json()),
});
export type PlanStep = z.infer<typeof planStepSchema>;

/** What a large plan is expected to take, told before it begins. */
export const estimateSchema = z.strictObject({
  /** Scenes that a model writes. */
  scenes: z.int().min(1),
  seconds: z.number().min(0),
  /** null where a model's price is not known. */
  costUsd: z.number().min(0).nullable(),
});
export type Estimate = z.infer<typeof estimateSchema>;

export const planSchema = z.strictObject({
  rung: rungSchema,
  steps: z.array(planStepSchema).min(1).max(50),
  /** What of the message cannot be done now; said beside the answer, also when another process finishes it. */
  note: z.string().optional(),
  estimate: estimateSchema.optional(),
});
export type Plan = z.infer<typeof planSchema>;
