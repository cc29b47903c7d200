import type { Row } from "./measure";

const round = (value: number) => Number(value.toPrecision(value >= 100 ? 4 : 3));

export const isMet = ({ median, target }: Row): boolean => median <= target;

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const head = ["what", "first", "median", "target", "", "baseline", "× baseline"];
  const lines = rows.map((row) => [
    row.what,
    `${round(row.first)} ${row.unit}`,
    `${round(row.median)} ${row.unit}`,
    `${row.target} ${row.unit}`,
    isMet(row) ? "ok" : "MISSED",
    `${row.baseline.what}: ${round(row.baseline.median)}`,
    `${round(row.median / row.baseline.median)}`,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => (line[column] ?? "").length)),
  );
  const format = (line: string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [format(head), widths.map((width) => "-".repeat(width)).join("  "), ...lines.map(format)].join("\n");
}

/** The same as one line of JSON. */
export function jsonOf(suite: string, rows: readonly Row[]): string {
  return JSON.stringify({
    suite,
    met: rows.filter(isMet).length,
    of: rows.length,
    rows: rows.map((row) => ({
      what: row.what,
      unit: row.unit,
      first: round(row.first),
      median: round(row.median),
      target: row.target,
      baseline: round(row.baseline.median),
      ratio: round(row.median / row.baseline.median),
      met: isMet(row),
    })),
  });
}
