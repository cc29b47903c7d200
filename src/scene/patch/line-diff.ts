/** A run of lines that differ: where it stands in the old text (from 0), and how many lines went and came. */
export type Hunk = { at: number; removed: number; added: number };

/** Beyond this many differences the rest counts as replaced as a whole; it bounds time and memory. */
const maxDistance = 1_500;

/** The lines that differ between two texts, by the shortest edit script (Myers). */
export function diffLines(before: string, after: string): Hunk[] {
  const old = before.split("\n");
  const now = after.split("\n");
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const kept = commonLines(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const hunks: Hunk[] = [];
  let x = 0;
  let y = 0;
  const close = (toX: number, toY: number) => {
    if (toX > x || toY > y) hunks.push({ at: head + x, removed: toX - x, added: toY - y });
    x = toX + 1;
    y = toY + 1;
  };
  for (const [keptX, keptY] of kept) close(keptX, keptY);
  close(old.length - tail - head, now.length - tail - head);
  return hunks;
}

/** Lines that were changed, added or removed, and which part of the old text they are (0..1). */
export function changedLines(before: string, after: string): { lines: number; share: number } {
  const lines = diffLines(before, after).reduce(
    (sum, { removed, added }) => sum + Math.max(removed, added),
    0,
  );
  return { lines, share: Math.min(1, lines / before.split("\n").length) };
}

/** Pairs of indices of the longest common subsequence. */
function commonLines(old: string[], now: string[]): [number, number][] {
  const max = Math.min(old.length + now.length, maxDistance);
  let reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let distance = 0; distance <= max; distance++) {
    trace.push(reach);
    const next = new Map<number, number>();
    for (let k = -distance; k <= distance; k += 2) {
      const down = reach.get(k + 1) ?? -1;
      const right = reach.get(k - 1) ?? -1;
      let x = k === -distance || (k !== distance && right < down) ? down : right + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      next.set(k, x);
      if (x >= old.length && x - k >= now.length) return walkBack(trace, old.length, now.length);
    }
    reach = next;
  }
  return [];
}

function walkBack(trace: Map<number, number>[], endX: number, endY: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = endX;
  let y = endY;
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    const reach = trace[distance] ?? new Map<number, number>();
    const k = x - y;
    const isDown = k === -distance || (k !== distance && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const fromK = isDown ? k + 1 : k - 1;
    const fromX = distance === 0 ? 0 : (reach.get(fromK) ?? 0);
    const fromY = distance === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY) pairs.unshift([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs;
}
