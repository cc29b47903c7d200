import { z } from "zod";
import { idSchema, sequenceSchema } from "./id";

/**
 * Text that a step is writing, on its way: not a milestone, so it has no place in the log and no id. `offset` says where
 * `text` goes on (UTF-16 units from the start); a piece from 0 is everything so far, and comes first to who comes late.
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

/** All that a step has written so far. */
export type LiveState = { projectId: string; generationId: string; index: number; text: string };

/** The text behind a piece; null where what it goes on from is missing (the next piece from 0 makes it good). */
export function withPiece(
  before: string,
  { offset, text }: Pick<LiveText, "offset" | "text">,
): string | null {
  return offset <= before.length ? before.slice(0, offset) + text : null;
}

/** Whether a text is made of search and replace blocks: a change to code, not code. */
export function isPatch(text: string): boolean {
  return text.includes("<<<<<<<");
}
