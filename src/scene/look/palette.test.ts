import { describe, expect, it } from "vitest";
import { colorOf } from "./color-of";
import { contrast } from "./contrast";
import { findColors } from "./find-colors";
import { paletteFrom } from "./palette";
import { tones } from "./tone";

const hexes = [
  "#ff0000",
  "#00ff00",
  "#0000ff",
  "#ffffff",
  "#000000",
  "#808080",
  "#2b1a12",
  "#f5e9da",
  "#f7c92e",
  "#7c8cff",
];

describe("paletteFrom", () => {
  it("holds WCAG AA for any one or two colours, with any tone", () => {
    for (const first of hexes) {
      for (const second of [null, ...hexes]) {
        for (const tone of [null, ...tones]) {
          const palette = paletteFrom(second ? [first, second] : [first], tone, 0.3);
          const where = JSON.stringify({ first, second, tone, palette });
          for (const ground of [palette.background, palette.surface]) {
            expect(contrast(palette.text, ground), where).toBeGreaterThanOrEqual(4.5);
            expect(contrast(palette.muted, ground), where).toBeGreaterThanOrEqual(4.5);
          }
          expect(contrast(palette.accent, palette.background), where).toBeGreaterThanOrEqual(3);
          expect(contrast(palette.onAccent, palette.accent), where).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  it("holds WCAG AA for every palette of every tone", () => {
    for (const tone of [null, ...tones]) {
      for (let seed = 0; seed < 1; seed += 0.05) {
        const palette = paletteFrom([], tone, seed);
        expect(contrast(palette.text, palette.surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.muted, palette.background)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.accent, palette.background)).toBeGreaterThanOrEqual(3);
        expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("takes dark brown as the ground and cream as the text", () => {
    const palette = paletteFrom(findColors("dark brown and cream"), "punchy", 0);
    expect(palette.background).toBe(colorOf("dark brown"));
    expect(palette.text).toBe(colorOf("cream"));
  });

  it("takes the ground that is named as such", () => {
    const palette = paletteFrom(findColors("#0af on black"), null, 0);
    expect(palette.background).toBe(colorOf("black"));
    expect(palette.accent).toBe("#00aaff");
    expect(paletteFrom(findColors("white text on a navy background"), null, 0)).toMatchObject({
      background: colorOf("navy"),
      text: "#ffffff",
    });
  });
});

describe("findColors", () => {
  const hexesOf = (text: string) => findColors(text).map((mention) => mention.words);

  it("finds shades, names of two words and hex", () => {
    expect(hexesOf("dark brown and cream, sky blue or #FF8800")).toEqual([
      "dark brown",
      "cream",
      "sky blue",
      "#FF8800",
    ]);
  });

  it("does not take a thing for a colour", () => {
    expect(hexesOf("an intro for my coffee brand")).toEqual([]);
    expect(hexesOf("a video on orange juice and olive oil")).toEqual([]);
    expect(hexesOf("in coffee and cream")).toEqual(["coffee", "cream"]);
    expect(hexesOf("with a mint background")).toEqual(["mint"]);
  });
});
