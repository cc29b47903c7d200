/** Writes `src/kit/fonts/metrics.json`: advance widths of the shipped fonts, so that the kit fits text without a layout. Run it when a font package changes. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import { type ShippedFont, shippedFonts } from "../src/kit/fonts/shipped";

const require = createRequire(import.meta.url);

/** A variable font at one weight. fontkit's own `getVariation` fails on WOFF2: its outlines must be unpacked before the coordinates are set. */
function atWeight(file: string, weight: number): Font {
  const font = create(readFileSync(file));
  if (!font.fvar) return font;
  Object.defineProperty(font, "_variationProcessor", { value: null, configurable: true });
  font._transformGlyfTable();
  Reflect.deleteProperty(font, "_variationProcessor");
  font.variationCoords = font.fvar.axis.map((axis) =>
    axis.axisTag === "wght" ? Math.min(weight, axis.maxValue) : axis.defaultValue,
  );
  return font;
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Latin first: fonts without the rest end their rows early. */
const codePoints = [
  ...span(0x20, 0x7e),
  ...span(0xa0, 0x17f),
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026, 0x20ac, 0x2122, 0x2212],
  ...[0x1a0, 0x1a1, 0x1af, 0x1b0, ...span(0x1ea0, 0x1ef9)],
  ...span(0x400, 0x45f),
  ...[0x490, 0x491],
  ...span(0x384, 0x3ce),
];

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** A width in thousandths of an em as two letters. */
const encoded = (width: number) => `${alphabet[width >> 6]}${alphabet[width & 63]}`;

function widthsAt(font: ShippedFont, weight: number): number[] {
  const files = font.subsets.map((subset) =>
    require.resolve(
      `${font.package}/files/${font.file.replace("{subset}", subset).replace("{style}", "normal")}`,
    ),
  );
  const instances = files.map((file) => atWeight(file, weight));
  const widths = codePoints.map((point) => {
    const found = instances.find((instance) => instance.hasGlyphForCodePoint(point));
    return found ? Math.round((found.glyphForCodePoint(point).advanceWidth / found.unitsPerEm) * 1000) : 0;
  });
  while (widths.at(-1) === 0) widths.pop();
  return widths;
}

const sumOf = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0);

/** The weights at which widths are kept: the ends, and whatever between them is not on the line from stop to stop. */
function rowsOf(font: ShippedFont): Record<string, string> {
  const last = Math.min(800, font.weights[1]);
  const at = (weight: number) => widthsAt(font, weight);
  const kept = new Map([[400, at(400)]]);
  if (last > 400) kept.set(last, at(last));
  for (let weight = 500; weight < last; weight += 100) {
    const below = Math.max(...[...kept.keys()].filter((stop) => stop < weight));
    const above = Math.min(...[...kept.keys()].filter((stop) => stop > weight));
    const share = (weight - below) / (above - below);
    const [low, high] = [sumOf(kept.get(below) ?? []), sumOf(kept.get(above) ?? [])];
    const real = at(weight);
    if (Math.abs((low + (high - low) * share) / sumOf(real) - 1) > 0.01) kept.set(weight, real);
  }
  if (last > 400 && sumOf(kept.get(400) ?? []) === sumOf(kept.get(last) ?? [])) kept.delete(last);
  return Object.fromEntries([...kept].map(([weight, widths]) => [weight, widths.map(encoded).join("")]));
}

const fonts = Object.fromEntries(
  Object.entries<ShippedFont>(shippedFonts).map(([name, font]) => [name, rowsOf(font)]),
);

const characters = String.fromCodePoint(...codePoints);
writeFileSync(
  new URL("../src/kit/fonts/metrics.json", import.meta.url),
  `${JSON.stringify({ alphabet, characters, fonts })}\n`,
);
