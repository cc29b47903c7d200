import { z } from "zod";
import { problemSchema } from "./problem";
import { historyStateSchema, projectSchema } from "./project";
import { sceneSnapshotSchema } from "./scene";

/** What became of a person's own change to scenes. */
export const saveResultSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("saved"),
    scenes: z.array(sceneSnapshotSchema),
    project: projectSchema,
    history: historyStateSchema,
  }),
  /** The check refused it; nothing was saved. */
  z.strictObject({ type: z.literal("rejected"), text: z.string(), problems: z.array(problemSchema) }),
  /** Somebody else's newer version collides with it; nothing was saved. */
  z.strictObject({ type: z.literal("stale"), text: z.string(), current: sceneSnapshotSchema }),
]);
export type SaveResult = z.infer<typeof saveResultSchema>;
