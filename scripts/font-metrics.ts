/** Writes `src/kit/fonts/metrics.json`: advance widths of the shipped fonts, so that the kit fits text without a layout. Run it when a font package changes. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const require = createRequire(import.meta.url);
const weights = [400, 500, 600, 700, 800];
const fonts = {
  Inter: "@fontsource-variable/inter/files/inter-{set}-wght-normal.woff2",
  Bricolage: "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-{set}-wght-normal.woff2",
  Fraunces: "@fontsource-variable/fraunces/files/fraunces-{set}-wght-normal.woff2",
};
/** A variable font at one weight. fontkit's own `getVariation` fails on WOFF2: its outlines must be unpacked before the coordinates are set. */
function atWeight(file: string, weight: number): Font {
  const font = create(readFileSync(file));
  Object.defineProperty(font, "_variationProcessor", { value: null, configurable: true });
  font._transformGlyfTable();
  Reflect.deleteProperty(font, "_variationProcessor");
  font.variationCoords = font.fvar.axis.map((axis) =>
    axis.axisTag === "wght" ? Math.min(weight, axis.maxValue) : axis.defaultValue,
  );
  return font;
}

const codePoints = [
  ...Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => 0x20 + index).filter(
    (point) => point < 0x7f || point > 0x9f,
  ),
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026, 0x20ac, 0x2122, 0x2212],
];

const metrics = Object.fromEntries(
  Object.entries(fonts).map(([name, path]) => {
    const files = ["latin", "latin-ext"].map((set) => require.resolve(path.replace("{set}", set)));
    const perWeight = weights.map((weight) => {
      const instances = files.map((file) => atWeight(file, weight));
      const widths = codePoints.map((point) => {
        const font = instances.find((instance) => instance.hasGlyphForCodePoint(point));
        return font ? Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000) : 0;
      });
      return [weight, widths];
    });
    const first = create(readFileSync(files[0] ?? ""));
    const share = (value: number) => Math.round((value / first.unitsPerEm) * 1000);
    return [
      name,
      {
        ascent: share(first.ascent),
        descent: share(first.descent),
        capHeight: share(first.capHeight),
        widths: Object.fromEntries(perWeight),
      },
    ];
  }),
);

const characters = String.fromCodePoint(...codePoints);
writeFileSync(
  new URL("../src/kit/fonts/metrics.json", import.meta.url),
  `${JSON.stringify({ characters, fonts: metrics })}\n`,
);
