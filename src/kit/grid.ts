import { useFrameSize } from "./frame-size";

export type Grid = {
  columns: number;
  rows: number;
  /** Of one cell, in units. */
  cell: { width: number; height: number };
  gap: number;
};

/** How many columns suit `count` cells in a box: cells near the wanted proportion, few holes in the last row. */
function columnsFor(count: number, width: number, height: number, gap: number, proportion: number): number {
  const cost = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const ratio = (width - gap * (columns - 1)) / columns / ((height - gap * (rows - 1)) / rows);
    return Math.abs(Math.log(ratio / proportion)) + (rows * columns - count) * 0.22;
  };
  const options = Array.from({ length: count }, (_, index) => index + 1);
  return options.reduce((best, columns) => (cost(columns) < cost(best) ? columns : best), 1);
}

/**
 * Cells for `count` things in a box of the safe area's width and `height` units. `proportion` is width to height that the
 * cells should come near to, `tallest` their greatest height. `const { columns, cell, gap } = useGrid(items.length, { height: 620 })`
 */
export function useGrid(count: number, { height, width, gap = 32, proportion = 0.85, tallest = 600 }: { height: number; width?: number; gap?: number; proportion?: number; tallest?: number }): Grid {
  const { content, unit } = useFrameSize();
  const room = width ?? content.width / unit;
  const total = Math.max(1, count);
  const columns = columnsFor(total, room, height, gap, proportion);
  const rows = Math.ceil(total / columns);
  const cell = {
    width: (room - gap * (columns - 1)) / columns,
    height: Math.min(tallest, (height - gap * (rows - 1)) / rows),
  };
  return { columns, rows, cell, gap };
}
