import { counts, type Memory, type Remembered } from "@/domain/memory";

/** What the person likes whatever the project. What was only shown once counts for nothing yet. */
export function habitsOf(memories: readonly Memory[]): Remembered["habits"] {
  return memories
    .filter((memory) => memory.projectId === null && counts(memory))
    .map(({ kind, text }) => ({ kind, text }));
}
