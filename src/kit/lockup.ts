import { LRUCache } from "lru-cache";
import type { FontStyle } from "./fonts/families";
import { measure } from "./fonts/measure";
import { joinTexts } from "./word-groups";

export type LockupLine = { text: string; size: number };

/** How much larger the largest line may be than the smallest. */
const greatestContrast = 2.3;

/** Groups in `count` runs whose longest is as short as it gets. */
function runsOf(groups: readonly string[], count: number, width: (text: string) => number): string[] {
  const best = new Map<string, { worst: number; lines: string[] }>();
  const solve = (from: number, left: number): { worst: number; lines: string[] } => {
    const key = `${from} ${left}`;
    const known = best.get(key);
    if (known) return known;
    let found = { worst: Number.POSITIVE_INFINITY, lines: [] as string[] };
    if (left === 1) {
      const line = joinTexts(groups.slice(from));
      found = { worst: width(line), lines: [line] };
    } else {
      for (let to = from + 1; to <= groups.length - left + 1; to++) {
        const line = joinTexts(groups.slice(from, to));
        const rest = solve(to, left - 1);
        const worst = Math.max(width(line), rest.worst);
        if (worst < found.worst) found = { worst, lines: [line, ...rest.lines] };
      }
    }
    best.set(key, found);
    return found;
  };
  return solve(0, count).lines;
}

type Box = { width: number; height: number; lineHeight: number; mostLines?: number };

const known = new LRUCache<string, LockupLine[]>({ max: 200 });

/** Lines that fill a box as a poster does, each as wide as the box where that is not out of proportion. Sizes in the box's measure. Every frame asks again, so answers are kept. */
export function lockup(groups: readonly string[], style: FontStyle, box: Box): LockupLine[] {
  const key = JSON.stringify([groups, style, box]);
  const lines = known.get(key) ?? lockupAnew(groups, style, box);
  known.set(key, lines);
  return lines;
}

function lockupAnew(groups: readonly string[], style: FontStyle, box: Box): LockupLine[] {
  const most = Math.min(groups.length, box.mostLines ?? 7);
  let best: { lines: LockupLine[]; area: number } = { lines: [], area: -1 };
  for (let count = 1; count <= most; count++) {
    const texts = runsOf(groups, count, (text) => measure(text, style));
    const widths = texts.map((text) => Math.max(0.2, measure(text, style)));
    const smallest = Math.min(...widths.map((width) => box.width / width));
    const sizes = widths.map((width) => Math.min(box.width / width, smallest * greatestContrast));
    const total = sizes.reduce((sum, size) => sum + size * box.lineHeight, 0);
    const scale = Math.min(1, box.height / total) * 0.97;
    const area = widths.reduce((sum, width, index) => sum + width * ((sizes[index] ?? 0) * scale) ** 2, 0);
    if (area > best.area)
      best = { area, lines: texts.map((text, index) => ({ text, size: (sizes[index] ?? 0) * scale })) };
  }
  return best.lines;
}
