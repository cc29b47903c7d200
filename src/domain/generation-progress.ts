import { z } from "zod";
import { errorReportSchema } from "./app-error";
import { generationStatusSchema, stepStatusSchema } from "./generation";
import { idSchema } from "./id";
import { planSchema, rungSchema } from "./plan";

/** How far one step of a plan is. */
export const stepProgressSchema = z.strictObject({
  status: stepStatusSchema,
  /** What is being done now («Checking five frames»), then what was done. */
  note: z.string().nullable(),
  rung: rungSchema.nullable(),
  durationMs: z.number().nullable(),
  error: errorReportSchema.nullable(),
});
export type StepProgress = z.infer<typeof stepProgressSchema>;

/** A generation as its list of steps shows it, under way or ended: what a client that opens the project needs. */
export const generationProgressSchema = z.strictObject({
  generationId: idSchema,
  status: generationStatusSchema,
  plan: planSchema.nullable(),
  /** One for each step of the plan that has begun, in its order. */
  steps: z.array(stepProgressSchema),
  error: errorReportSchema.nullable(),
});
export type GenerationProgress = z.infer<typeof generationProgressSchema>;
