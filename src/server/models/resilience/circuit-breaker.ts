export type BreakerLimits = {
  /** So many failures within the window open it. */
  failures: number;
  windowMs: number;
  /** How long it stays open before one request may probe. */
  openMs: number;
};

/** One request's passage; exactly one of its functions is called when the request has ended. */
export type Passage = {
  succeeded(): void;
  failed(): void;
  /** It ended without saying anything about the provider's health: cancelled, or refused for its content. */
  dropped(): void;
};

export type CircuitBreaker = {
  /** null while it is open, and while another request is the probe. */
  enter(): Passage | null;
};

/** Spares a provider that fails, and those who wait for it: closed → open → half-open (one probe) → closed or open. */
export function createCircuitBreaker(limits: BreakerLimits, now: () => number): CircuitBreaker {
  let failures: number[] = [];
  let openedAt: number | null = null;
  let probing = false;

  const open = () => {
    openedAt = now();
    failures = [];
  };

  const probe = (): Passage => {
    probing = true;
    return {
      succeeded() {
        probing = false;
        openedAt = null;
      },
      failed() {
        probing = false;
        open();
      },
      dropped() {
        probing = false;
      },
    };
  };

  const passage: Passage = {
    succeeded() {
      failures = [];
    },
    failed() {
      if (openedAt !== null) return;
      const since = now() - limits.windowMs;
      failures = [...failures.filter((at) => at > since), now()];
      if (failures.length >= limits.failures) open();
    },
    dropped() {},
  };

  return {
    enter() {
      if (openedAt === null) return passage;
      if (probing || now() - openedAt < limits.openMs) return null;
      return probe();
    },
  };
}
