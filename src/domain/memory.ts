import { z } from "zod";
import { idSchema } from "./id";

/** What is remembered of a project, and of a person's habits. */
export const factKinds = ["name", "color", "audience", "wording", "decision"] as const;
export const habitKinds = ["pace", "type", "length", "tone"] as const;
export const memoryKinds = [...factKinds, ...habitKinds] as const;
export type MemoryKind = (typeof memoryKinds)[number];

/** Of these there is one at a time: what is said later takes the place of what was said before. */
export const singleKinds: ReadonlySet<MemoryKind> = new Set(["name", "audience", ...habitKinds]);

export const longestMemory = 200;
export const mostFacts = 40;

/** A habit that was not said but shown counts from the second time on. */
export const habitFrom = 2;

export const memoryTextSchema = z
  .string()
  .trim()
  .min(1, "Write something, or delete it.")
  .max(longestMemory, `At most ${longestMemory} characters.`)
  .regex(/^\P{Cc}*$/u, "Write it in one line.");

export const memorySchema = z.strictObject({
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

/** Whether a memory is used, or only being watched. */
export function counts(memory: Pick<Memory, "kind" | "by" | "seen">): boolean {
  const isHabit = (habitKinds as readonly MemoryKind[]).includes(memory.kind);
  return !isHabit || memory.by === "person" || memory.seen >= habitFrom;
}

/** What is known when a scene is made. */
export type Remembered = {
  facts: Pick<Memory, "kind" | "text">[];
  habits: Pick<Memory, "kind" | "text">[];
};

export const nothingRemembered: Remembered = { facts: [], habits: [] };
