export type Point = { x: number; y: number };
export type Curve = {
  /** An SVG path's `d`. */
  line: string;
  /** The same, closed down to a level. */
  areaTo(base: number): string;
  /** Height of the curve at an x. */
  at(x: number): number;
};

const number = (value: number) => Number(value.toFixed(2));

/** A smooth curve through points of rising x that never swings beyond them (monotone cubic). */
export function curveThrough(points: readonly Point[]): Curve {
  const slopes = slopesOf(points);
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const reach = (to.x - from.x) / 3;
    return {
      from,
      to,
      first: from.y + (slopes[index] ?? 0) * reach,
      second: to.y - (slopes[index + 1] ?? 0) * reach,
      reach,
    };
  });
  const start = points[0] ?? { x: 0, y: 0 };
  const end = points.at(-1) ?? start;
  const line = [
    `M${number(start.x)} ${number(start.y)}`,
    ...pieces.map(
      ({ from, to, first, second, reach }) =>
        `C${number(from.x + reach)} ${number(first)} ${number(to.x - reach)} ${number(second)} ${number(to.x)} ${number(to.y)}`,
    ),
  ].join("");
  return {
    line,
    areaTo: (base) => `${line}L${number(end.x)} ${number(base)}L${number(start.x)} ${number(base)}Z`,
    at(x) {
      const piece = pieces.find(({ to }) => x <= to.x);
      if (!piece) return end.y;
      const share = Math.max(0, Math.min(1, (x - piece.from.x) / (piece.to.x - piece.from.x || 1)));
      const rest = 1 - share;
      return (
        rest ** 3 * piece.from.y +
        3 * rest ** 2 * share * piece.first +
        3 * rest * share ** 2 * piece.second +
        share ** 3 * piece.to.y
      );
    },
  };
}

/** Fritsch–Carlson: level at every peak and hollow, elsewhere as steep as both neighbours allow. */
function slopesOf(points: readonly Point[]): number[] {
  const steps = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return (to.y - from.y) / (to.x - from.x || 1);
  });
  return points.map((_, index) => {
    const before = steps[index - 1];
    const after = steps[index];
    if (before === undefined) return after ?? 0;
    if (after === undefined) return before;
    if (before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}
