import { AsyncLocalStorage } from "node:async_hooks";

/** How long one named part of a piece of work took, in milliseconds. */
export type Stage = { stage: string; durationMs: number };

const storage = new AsyncLocalStorage<Stage[]>();

/**
 * Runs work and gathers what `measureStage` measured within it, however deep, so that a room far below (the check)
 * can be timed without handing a recorder through every call.
 */
export function collectStages<T>(stages: Stage[], work: () => Promise<T>): Promise<T> {
  return storage.run(stages, work);
}

/** Measures one stage of the work that is being collected; outside of any it only runs it. */
export async function measureStage<T>(stage: string, work: () => Promise<T>): Promise<T> {
  const stages = storage.getStore();
  if (!stages) return work();
  const started = performance.now();
  try {
    return await work();
  } finally {
    stages.push({ stage, durationMs: performance.now() - started });
  }
}
