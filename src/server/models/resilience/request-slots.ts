import PQueue from "p-queue";
import { deferred } from "@/lib/deferred";

/** Bounds how many requests run at once; the others wait in order. */
export type RequestSlots = {
  /** Resolves with the function that gives the slot back. Rejects, and leaves the queue, when the signal aborts. */
  take(signal: AbortSignal): Promise<() => void>;
};

export function createRequestSlots(concurrency: number): RequestSlots {
  const queue = new PQueue({ concurrency });
  return {
    async take(signal) {
      const started = deferred();
      const returned = deferred();
      const task = queue.add(
        () => {
          started.resolve();
          return returned.promise;
        },
        { signal },
      );
      // It rejects when the signal aborts, also while the slot is held: then the holder ends by the same signal.
      task.catch((reason: unknown) => started.reject(reason));
      await started.promise;
      return () => returned.resolve();
    },
  };
}
