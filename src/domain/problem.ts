import { z } from "zod";

/** One thing that is wrong with a scene's code, with its place in the source (line from 1, column from 1). */
export const problemSchema = z.strictObject({
  /** Which rule spoke: `syntax`, `import`, `global`, `remote`, `export`, `controls`, `render`, `time`, `memory`, … */
  rule: z.string(),
  message: z.string(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  /** The frame at which rendering failed, where it did. */
  frame: z.int().min(0).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
