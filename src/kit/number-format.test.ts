import { describe, expect, it } from "vitest";
import { niceTicks } from "./axis";
import { amountOf, formatNumber, shareOf } from "./number-format";
import { curveThrough } from "./path";

describe("numbers", () => {
  it("are written with thousands, decimals, units and a true minus, short where asked", () => {
    expect(formatNumber(1234.5)).toBe("1,234.5");
    expect(formatNumber(-1200, { prefix: "$" })).toBe("\u2212$1,200");
    expect(formatNumber(-0.2, { decimals: 0 })).toBe("0");
    expect(formatNumber(12_300, { prefix: "$", compact: true })).toBe("$12.3k");
    expect(formatNumber(4_200_000, { compact: true })).toBe("4.2M");
    expect(formatNumber(9_800, { compact: true })).toBe("9,800");
    expect(formatNumber(42_000_000, { compact: true })).toBe("42M");
    expect(formatNumber(1234.5, { locale: "de-DE", suffix: " €" })).toBe("1.234,5 €");
  });

  it("are found in texts, and only where there is one", () => {
    expect(amountOf("$4.2M")).toMatchObject({ prefix: "$", value: 4.2, suffix: "M", decimals: 1 });
    expect(amountOf("10,000+")).toMatchObject({ value: 10_000, suffix: "+", isGrouped: true });
    expect(amountOf("3,5 %")).toMatchObject({ value: 3.5, suffix: " %" });
    expect(amountOf("\u22125°")).toMatchObject({ value: -5, suffix: "°" });
    for (const text of ["24/7", "Free", "", "3 of 4 people"]) expect(amountOf(text), text).toBeNull();
  });

  it("tell a share only where they are one", () => {
    expect(shareOf("78%")).toBeCloseTo(0.78);
    expect(shareOf("4.9/5")).toBeCloseTo(0.98);
    for (const text of ["12k", "140%", "24/7"]) expect(shareOf(text), text).toBeNull();
  });

  it("lie between round ticks, zero among them", () => {
    expect(niceTicks([7, 55])).toEqual([0, 20, 40, 60]);
    expect(niceTicks([-12_000, 24_500])).toEqual([-20_000, -10_000, 0, 10_000, 20_000, 30_000]);
    expect(niceTicks([0, 0])).toEqual([0, 1]);
    expect(niceTicks([])).toEqual([0, 1]);
  });

  it("are joined by a curve that never swings beyond them", () => {
    const points = [10, 90, 90, 20, 60].map((y, index) => ({ x: index * 10, y }));
    const curve = curveThrough(points);
    for (const { x, y } of points) expect(curve.at(x)).toBeCloseTo(y);
    for (let x = 0; x <= 40; x += 0.5) {
      expect(curve.at(x)).toBeGreaterThanOrEqual(9.999);
      expect(curve.at(x)).toBeLessThanOrEqual(90.001);
    }
  });
});
