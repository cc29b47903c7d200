export type HeartbeatOptions = {
  ping(id: number): void;
  /** Called once; the heartbeat has stopped by then. */
  onFrozen(): void;
  /** Whether answers can be expected at all: a page in the background is throttled by the browser. */
  isVisible(): boolean;
  intervalMs?: number;
  /** How many pings in a row may stay unanswered. */
  patience?: number;
};

export type Heartbeat = {
  start(): void;
  /** An answer, or any other sign of life. */
  beat(): void;
  /** Changes how many unanswered pings in a row are borne. */
  setPatience(pings: number): void;
  stop(): void;
};

/**
 * Notices a frame that no longer answers. It counts unanswered pings rather than time, so that a stall of this page (or
 * of the whole machine) is not taken for a frozen frame.
 */
export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const intervalMs = options.intervalMs ?? 500;
  let patience = options.patience ?? 3;
  let timer: ReturnType<typeof setInterval> | undefined;
  let unanswered = 0;
  let id = 0;

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const tick = () => {
    if (!options.isVisible()) {
      unanswered = 0;
      return;
    }
    if (unanswered >= patience) {
      stop();
      options.onFrozen();
      return;
    }
    unanswered += 1;
    id += 1;
    options.ping(id);
  };
  return {
    start() {
      stop();
      unanswered = 0;
      timer = setInterval(tick, intervalMs);
    },
    beat() {
      unanswered = 0;
    },
    setPatience(pings) {
      patience = pings;
    },
    stop,
  };
}
