export type RetryLimits = {
  /** How often a provider is asked, the first time included. */
  attempts: number;
  baseMs: number;
  maxMs: number;
  /** A provider that asks for a longer pause than this is not waited for. */
  maxRetryAfterMs: number;
};

/**
 * The pause before attempt `attempt + 1`, or null where no further one is worth it. Exponential with full jitter, so that
 * many who failed together do not come back together; never shorter than the provider asks.
 */
export function retryDelay(
  limits: RetryLimits,
  attempt: number,
  retryAfterMs: number | undefined,
  random: () => number,
): number | null {
  if (attempt >= limits.attempts) return null;
  if (retryAfterMs !== undefined && retryAfterMs > limits.maxRetryAfterMs) return null;
  const ceiling = Math.min(limits.maxMs, limits.baseMs * 2 ** (attempt - 1));
  const jittered = random() * ceiling;
  // What the provider asks for is a floor; the jitter on top keeps callers apart.
  return retryAfterMs === undefined ? jittered : retryAfterMs + Math.min(jittered, limits.baseMs);
}
