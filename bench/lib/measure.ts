/** How often each thing is measured after the first time. */
export const runs = 30;

/** What was measured: in milliseconds, or in frames. */
export type Measured = { first: number; median: number };

export type Row = Measured & {
  what: string;
  unit: "ms" | "frames" | "x";
  /** The most that the median may be. */
  target: number;
  /** Something simple measured in the same run, so that the machine's own speed falls out. */
  baseline: { what: string; median: number };
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Runs `once` one time and then `runs` times more; it answers what it measured, or nothing to be timed as a whole. */
export async function measure(
  once: (index: number) => Promise<number | undefined> | number | undefined | Promise<void> | void,
): Promise<Measured> {
  const times: number[] = [];
  for (let index = 0; index <= runs; index++) {
    const started = performance.now();
    const own = await once(index);
    times.push(typeof own === "number" ? own : performance.now() - started);
  }
  const [first = Number.NaN, ...warm] = times;
  return { first, median: median(warm) };
}
