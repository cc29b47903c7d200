import { z } from "zod";
import { stepStatusSchema } from "./generation";
import { idSchema } from "./id";
import { planSchema } from "./plan";

/** A generation under way, with what its list of steps shows: what a client that opens the project late needs. */
export const activeGenerationSchema = z.strictObject({
  generationId: idSchema,
  status: z.enum(["queued", "running"]),
  plan: planSchema.nullable(),
  steps: z.array(z.strictObject({ status: stepStatusSchema, note: z.string().nullable() })),
});
export type ActiveGeneration = z.infer<typeof activeGenerationSchema>;
