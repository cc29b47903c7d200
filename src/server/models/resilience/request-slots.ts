import PQueue from "p-queue";
import { deferred } from "@/lib/deferred";

/** How a request ended, for those that wait: a success lets more of them through, a refusal (429) fewer. */
export type SlotEnd =
  | { type: "succeeded" }
  | { type: "refused"; retryAfterMs: number | undefined }
  /** It says nothing about how much the provider can take. */
  | { type: "dropped" };

/**
 * Bounds how many requests run at once; the others wait in order. The bound follows the provider: a refusal halves it and
 * holds all back for as long as the provider asks, a full round of successes raises it by one, up to where it began.
 */
export type RequestSlots = {
  /**
   * Resolves with the function that gives the slot back. Rejects, and leaves the queue, when the signal aborts. Who waits
   * is told its place, 1 being the next, each time that it changes.
   */
  take(signal: AbortSignal, onPlace?: (place: number) => void): Promise<(end: SlotEnd) => void>;
  /** How many may run at once now. */
  readonly bound: number;
};

/** However long a provider asks to be left alone, after this it is tried again. */
const longestHoldMs = 60_000;

type Waiting = { onPlace: ((place: number) => void) | undefined; told: number };

export function createRequestSlots(most: number): RequestSlots {
  const queue = new PQueue({ concurrency: most });
  const waiting = new Set<Waiting>();
  /** Counts the times that the bound was lowered: refusals of one moment lower it once. */
  let lowered = 0;
  let streak = 0;
  let heldUntil = 0;
  let release: ReturnType<typeof setTimeout> | undefined;

  function tellPlaces(): void {
    let place = 0;
    for (const one of waiting) {
      place += 1;
      if (one.told === place) continue;
      one.told = place;
      one.onPlace?.(place);
    }
  }

  function hold(milliseconds: number): void {
    const until = Date.now() + Math.min(milliseconds, longestHoldMs);
    if (until <= heldUntil) return;
    heldUntil = until;
    queue.pause();
    clearTimeout(release);
    release = setTimeout(() => queue.start(), until - Date.now());
    release.unref();
  }

  function learn(end: SlotEnd, since: number): void {
    if (end.type === "succeeded") {
      streak += 1;
      if (streak >= queue.concurrency && queue.concurrency < most) {
        queue.concurrency += 1;
        streak = 0;
      }
    } else if (end.type === "refused") {
      streak = 0;
      if (since === lowered) {
        lowered += 1;
        queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
      }
      if (end.retryAfterMs !== undefined) hold(end.retryAfterMs);
    }
  }

  return {
    get bound() {
      return queue.concurrency;
    },
    async take(signal, onPlace) {
      const started = deferred();
      const returned = deferred();
      const self: Waiting = { onPlace, told: 0 };
      // Whoever starts at once has no place.
      if (queue.isPaused || queue.size > 0 || queue.pending >= queue.concurrency) waiting.add(self);
      const task = queue.add(
        () => {
          started.resolve();
          return returned.promise;
        },
        { signal },
      );
      // It rejects when the signal aborts, also while the slot is held: then the holder ends by the same signal.
      task.catch((reason: unknown) => started.reject(reason));
      tellPlaces();
      try {
        await started.promise;
      } finally {
        waiting.delete(self);
        tellPlaces();
      }
      const since = lowered;
      return (end) => {
        learn(end, since);
        returned.resolve();
      };
    },
  };
}
