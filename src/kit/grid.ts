import { useFrameSize } from "./frame-size";

export type Cell = { width: number; height: number };
export type Grid = {
  rows: number;
  /** One for each thing, in units. A row that is not full is stretched, so that no hole stays; it is the first one. */
  cells: Cell[];
  gap: number;
};

export type GridOptions = {
  /** The box in units; default as wide as the safe area. */
  height: number;
  width?: number;
  gap?: number;
  /** Width to height that cells should come near to; default 0.85. */
  proportion?: number;
  /** The greatest height of a cell in units; default 600. */
  tallest?: number;
  /** How much rows of unequal cells are avoided, 0..1; default 0.3. */
  evenness?: number;
};

/** How many columns suit `count` cells: cells near the wanted proportion, rows that are full. */
function columnsFor(count: number, width: number, options: Required<Omit<GridOptions, "width">>): number {
  const { height, gap, proportion, tallest, evenness } = options;
  const cost = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const tall = Math.min(tallest, (height - gap * (rows - 1)) / rows);
    const ratio = (width - gap * (columns - 1)) / columns / tall;
    return Math.abs(Math.log(ratio / proportion)) + (rows * columns - count) * evenness;
  };
  const candidates = Array.from({ length: count }, (_, index) => index + 1);
  return candidates.reduce((best, columns) => (cost(columns) < cost(best) ? columns : best), 1);
}

/** Cells for `count` things in a box; the first row takes fewer and larger ones where they do not fill all rows. `const { cells, gap } = useGrid(items.length, { height: 620 })` */
export function useGrid(count: number, options: GridOptions): Grid {
  const { content, unit } = useFrameSize();
  const full = { gap: 32, proportion: 0.85, tallest: 600, evenness: 0.3, ...options };
  const { height, gap, tallest } = full;
  const room = options.width ?? content.width / unit;
  const total = Math.max(1, count);
  const columns = columnsFor(total, room, full);
  const rows = Math.ceil(total / columns);
  const first = total - (rows - 1) * columns;
  // A hundredth of a unit less, so that rounding never breaks a full row.
  const widthOf = (inRow: number) => (room - gap * (inRow - 1)) / inRow - 0.01;
  const tall = Math.min(tallest, (height - gap * (rows - 1)) / rows);
  const cells = Array.from({ length: total }, (_, index) => ({
    width: widthOf(index < first ? first : columns),
    height: tall,
  }));
  return { rows, cells, gap };
}
