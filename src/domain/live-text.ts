import { z } from "zod";
import { idSchema, sequenceSchema } from "./id";

/**
 * Text that a step is writing, on its way: not a milestone, so it has no place in the log. `offset` says where `text` goes
 * on (UTF-16 units from the start): a reader that has less asks nobody, the next piece that begins at 0 is everything.
 */
export const liveTextSchema = z.strictObject({
  type: z.literal("live.text"),
  projectId: idSchema,
  generationId: idSchema,
  index: sequenceSchema,
  offset: z.int().min(0),
  text: z.string(),
});
export type LiveText = z.infer<typeof liveTextSchema>;
