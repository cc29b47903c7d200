import { z } from "zod";
import { idSchema } from "./id";

/** What the drawn frames of a scene that an answer made show to be wrong; told under the answer. */
export const frameNoteSchema = z.strictObject({
  sceneId: idSchema,
  /** The version that was looked at. */
  versionId: idSchema,
  /** For people, one sentence each: what was mended unasked, then what is still wrong. */
  texts: z.array(z.string().max(300)).min(1).max(8),
  /** The message that mends it, where something is still wrong. */
  fix: z.string().max(600).nullable(),
});
export type FrameNote = z.infer<typeof frameNoteSchema>;

/** What became of a look at a scene's frames. `repaired`: there is a newer version, to be looked at in its turn. */
export type FrameVerdict = { type: "clean" | "noted" | "repaired" | "passed_over" };
