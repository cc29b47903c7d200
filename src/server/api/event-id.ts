import { z } from "zod";

/** The id of an event in a stream: its sequence as text. An empty one is none, as `EventSource` sends it. */
export const eventIdSchema = z.string().regex(/^\d{0,15}$/, "must be the id of an event of this stream");

/** The sequence to go on after; 0 is from the start. */
export function sequenceOf(lastEventId: string | undefined): number {
  return lastEventId ? Number(lastEventId) : 0;
}
