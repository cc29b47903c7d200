export type TimeLimits = {
  /** From the request to the first sign of the model, be it thinking. */
  firstSignMs: number;
  /** Between two signs of it. */
  stallMs: number;
};

/** Thrown by `withTimeLimits` when the source was silent for too long. */
export class SilenceError extends Error {
  override readonly name = "SilenceError";
  readonly when: "before" | "within";

  constructor(when: "before" | "within", milliseconds: number) {
    super(`No sign of the model for ${milliseconds} ms ${when} the answer`);
    this.when = when;
  }
}

type Source<Event> = {
  limits: TimeLimits;
  signal: AbortSignal;
  open(signal: AbortSignal): AsyncIterable<Event>;
  /** Whether the event comes of the model itself: a server's greeting is no sign that it works. */
  isSign(event: Event): boolean;
};

/**
 * The events of a source, given up as soon as it is silent for too long or the signal aborts. The source gets a signal
 * that aborts in both cases and when the reader stops early, so that its request ends too.
 */
export async function* withTimeLimits<Event>({
  limits,
  signal: outer,
  open,
  isSign,
}: Source<Event>): AsyncGenerator<Event, void, undefined> {
  const controller = new AbortController();
  const signal = AbortSignal.any([outer, controller.signal]);
  const aborted = new Promise<never>((_, reject) => {
    if (outer.aborted) reject(outer.reason);
    else
      outer.addEventListener("abort", () => reject(outer.reason), { once: true, signal: controller.signal });
  });
  aborted.catch(() => undefined);
  const events = open(signal)[Symbol.asyncIterator]();
  let when: SilenceError["when"] = "before";
  let deadline = performance.now() + limits.firstSignMs;
  try {
    while (true) {
      const next = events.next();
      // It may lose the race and fail later, when nobody waits for it any more.
      next.catch(() => undefined);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const silence = new Promise<never>((_, reject) => {
        const waitMs = when === "before" ? limits.firstSignMs : limits.stallMs;
        timer = setTimeout(() => reject(new SilenceError(when, waitMs)), deadline - performance.now());
      });
      const result = await Promise.race([next, silence, aborted]).finally(() => clearTimeout(timer));
      if (result.done) return;
      if (isSign(result.value)) when = "within";
      yield result.value;
      // From here on, so that a slow reader is not taken for a silent source.
      if (when === "within") deadline = performance.now() + limits.stallMs;
    }
  } finally {
    controller.abort();
    // Not awaited: a source that hangs would hang us as well.
    events.return?.(undefined).catch(() => undefined);
  }
}
