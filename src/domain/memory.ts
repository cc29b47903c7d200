import { z } from "zod";
import { idSchema } from "./id";

/** What is remembered of a project, and of a person's habits. */
const factKinds = ["name", "color", "audience", "wording", "decision"] as const;
const habitKinds = ["pace", "type", "length", "tone"] as const;
const memoryKinds = [...factKinds, ...habitKinds] as const;
export type MemoryKind = (typeof memoryKinds)[number];

/** Of these there is one at a time: what is said later takes the place of what was said before. */
export const singleKinds: ReadonlySet<MemoryKind> = new Set(["name", "audience", ...habitKinds]);

const longestMemory = 200;
export const mostFacts = 40;

const memoryTextSchema = z
  .string()
  .trim()
  .min(1, "Write something, or delete it.")
  .max(longestMemory, `At most ${longestMemory} characters.`)
  .regex(/^\P{Cc}*$/u, "Write it in one line.");

const memorySchema = z.strictObject({
  id: idSchema,
  /** null: a habit of the person, whatever the project. */
  projectId: idSchema.nullable(),
  kind: z.enum(memoryKinds),
  text: memoryTextSchema,
  /** The message that it was taken from, and its beginning; null for what was entered by hand. */
  source: z.strictObject({ messageId: idSchema, excerpt: z.string() }).nullable(),
  /** Who keeps it: what a person wrote is never changed by the others. */
  by: z.enum(["rule", "model", "person"]),
  /** How often it was met. */
  seen: z.int().min(1),
  updatedAt: z.iso.datetime(),
});
export type Memory = z.infer<typeof memorySchema>;
