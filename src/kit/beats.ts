import { useTiming } from "./timing";

export type Beats = {
  /** When each begins, in the seconds of `enter`. */
  starts: number[];
  /** Seconds between two of them. */
  every: number;
  /** The one whose turn it is; -1 before the first. */
  active: number;
};

/** Spreads `count` moments over the scene, whatever its length. Options: from, to (shares of the scene; 0.06, 0.8), longest (seconds between two; 1.2). `const { starts, active } = useBeats(items.length)` */
export function useBeats(
  count: number,
  { from = 0.06, to = 0.8, longest = 1.2 }: { from?: number; to?: number; longest?: number } = {},
): Beats {
  const { span, seconds, duration } = useTiming();
  const every = Math.min(longest, ((to - from) * span) / Math.max(1, count));
  const starts = Array.from({ length: count }, (_, index) => from * span + index * every);
  const now = (seconds / duration) * span;
  return { starts, every, active: starts.findLastIndex((start) => start <= now + 1e-6) };
}
