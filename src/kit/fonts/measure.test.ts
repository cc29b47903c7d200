import { describe, expect, it } from "vitest";
import { fontOf } from "./families";
import { fitText, measure } from "./measure";
import { type FontName, shippedFonts } from "./shipped";

const style = fontOf("display", "display");
const long = "The quiet revolution in how small teams make beautiful product films without an agency";

describe("fitText", () => {
  it("keeps the wanted size where it fits, and never goes above it", () => {
    expect(fitText({ text: "Hi", style, size: 200, width: 900 })).toEqual({ size: 200, lines: ["Hi"] });
  });

  it.each([
    [300, 900, 3],
    [900, 400, 2],
    [1600, 220, 1],
    [200, 2_000, 12],
  ])("fits %i × %i px in %i lines, and no line is wider than the box", (width, height, maxLines) => {
    const fit = fitText({ text: long, style, size: 180, width, height, maxLines });
    expect(fit.lines.length).toBeLessThanOrEqual(maxLines);
    for (const line of fit.lines) expect(measure(line, style) * fit.size).toBeLessThanOrEqual(width);
    expect(fit.lines.length * style.lineHeight * fit.size).toBeLessThanOrEqual(height);
  });

  it("loses no word unless it says so with an ellipsis", () => {
    expect(fitText({ text: long, style, size: 90, width: 1200 }).lines.join(" ")).toBe(long);
    expect(fitText({ text: long.repeat(9), style, size: 200, width: 300, maxLines: 2 }).lines.at(-1)).toMatch(
      /…$/,
    );
  });

  it("fills lines evenly instead of leaving a widow", () => {
    const { lines } = fitText({
      text: "Ship the story, not the slides",
      style,
      size: 150,
      width: 1800,
      maxLines: 3,
    });
    const widths = lines.map((line) => measure(line, style));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  it("makes a long word smaller than it makes other text before it breaks it", () => {
    const { size, lines } = fitText({ text: "EVERYTHING", style, size: 520, width: 920, height: 1_600 });
    expect(lines).toEqual(["EVERYTHING"]);
    expect(measure("EVERYTHING", style) * size).toBeLessThanOrEqual(920);
  });

  it("breaks a word that is wider than any line, and full-width text anywhere", () => {
    const word = fitText({
      text: "Donaudampfschifffahrtsgesellschaft".repeat(3),
      style,
      size: 200,
      width: 500,
      maxLines: 9,
    });
    for (const line of word.lines) expect(measure(line, style) * word.size).toBeLessThanOrEqual(500);
    expect(
      fitText({ text: "日本語の見出しはここで折り返す", style, size: 100, width: 500 }).lines.length,
    ).toBeGreaterThan(1);
  });

  it("takes empty text, line breaks and pictures", () => {
    expect(fitText({ text: "", style, size: 100, width: 500 }).lines).toEqual([]);
    expect(fitText({ text: "one\ntwo", style, size: 100, width: 900, maxLines: 1 }).lines).toEqual([
      "one",
      "two",
    ]);
    expect(measure("👩‍🚀", style)).toBeGreaterThan(0.9);
  });
});

describe("measure", () => {
  it.each(Object.keys(shippedFonts) as FontName[])("knows the letters of %s at every weight", (font) => {
    for (const weight of [400, 500, 600, 700, 800] as const) {
      const own = { ...style, font, weight, letterSpacing: 0 };
      const width = measure("Hamburgefonstiv", own) / 15;
      expect(width).toBeGreaterThan(0.3);
      expect(width).toBeLessThan(1);
      expect(measure("i", own)).toBeLessThanOrEqual(measure("W", own));
    }
  });

  it("gives every letter of the mono role the same width", () => {
    const mono = fontOf("editorial", "mono");
    expect(measure("iiii", mono)).toBe(measure("WWWW", mono));
  });

  it("measures letters that a family lacks in the face that stands in for it", () => {
    const anton = { ...style, font: "Anton", weight: 400, letterSpacing: 0 } as const;
    expect(measure("Привет", anton)).toBe(measure("Привет", { ...anton, font: "Inter" }));
  });
});
