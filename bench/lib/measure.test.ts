import { describe, expect, it } from "vitest";
import { measure, median, type Row, runs } from "./measure";
import { isMet, jsonOf, tableOf } from "./print";

const row: Row = {
  what: "a thing",
  unit: "ms",
  first: 90,
  median: 12.345,
  target: 12,
  baseline: { what: "nothing", median: 4 },
};

describe("measuring", () => {
  it("takes the middle of odd and even lists", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  it("keeps the first run apart from the thirty behind it", async () => {
    const seen: number[] = [];
    const once = (index: number) => {
      seen.push(index);
      return index === 0 ? 1_000 : 5;
    };
    expect(await measure(once)).toEqual({
      first: 1_000,
      median: 5,
    });
    expect(seen).toHaveLength(runs + 1);
  });

  it("says a missed target in the table and in the line of JSON", () => {
    expect(isMet(row)).toBe(false);
    expect(tableOf([row])).toContain("MISSED");
    expect(JSON.parse(jsonOf("main", [row]))).toMatchObject({
      suite: "main",
      met: 0,
      of: 1,
      rows: [{ median: 12.3, ratio: 3.09, met: false }],
    });
  });
});
