import type { Memory, Remembered } from "@/domain/memory";

const mostFacts = 20;

/** What is known of the project: names, colours, audience, wording, decisions; the newest first. */
export function factsOf(memories: readonly Memory[]): Remembered["facts"] {
  return memories
    .filter(({ projectId }) => projectId !== null)
    .slice(0, mostFacts)
    .map(({ kind, text }) => ({ kind, text }));
}
