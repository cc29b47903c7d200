import { z } from "zod";
import { errorReportSchema } from "./app-error";
import { idSchema } from "./id";
import { planSchema } from "./plan";

export const generationStatuses = ["queued", "running", "done", "question", "failed", "cancelled"] as const;
export const generationStatusSchema = z.enum(generationStatuses);
export type GenerationStatus = z.infer<typeof generationStatusSchema>;

/** Whether a generation has ended and will send no further event. */
export function isFinal(status: GenerationStatus): boolean {
  return status !== "queued" && status !== "running";
}

/** `asked`: the step ended with a question to the person, and nothing was changed. */
export const stepStatusSchema = z.enum(["pending", "running", "done", "asked", "failed"]);

export const generationSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  messageId: idSchema,
  status: generationStatusSchema,
  plan: planSchema.nullable(),
  error: errorReportSchema.nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Generation = z.infer<typeof generationSchema>;
