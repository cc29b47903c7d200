import { clampChroma, colorsNamed, converter, formatHex, parse } from "culori";
import { colorWords, shades } from "./color-words";

const oklch = converter("oklch");

const hues: ReadonlySet<string> = new Set(
  "red orange yellow green blue purple pink brown black white grey gray".split(" "),
);
/** The darkest that «dark» makes a colour that is already dark. */
const leastLightness = 0.1;

/** Any CSS colour as #rrggbb; null for what is none. */
export function toHex(css: string): string | null {
  const color = parse(css);
  return color ? formatHex(color) : null;
}

/**
 * The colour of a name, a shade and a name («dark brown», «sky blue», «rebeccapurple») or a CSS colour, as #rrggbb;
 * null for what is none. Case does not matter.
 */
export function colorOf(text: string): string | null {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
  if (name === "") return null;
  const known = colorWords[name] ?? namedByCss(name);
  if (known) return known;
  if (/^(#|rgba?\(|hsla?\(|oklch\()/.test(name)) return toHex(name);
  const words = name.split(/[\s-]/);
  const [tone = "", hue = ""] = words;
  // «sage green», «wine red»: the hue says of the thing only that it is a colour.
  if (words.length === 2 && hues.has(hue) && !(tone in shades) && colorWords[tone]) return colorWords[tone];
  for (let count = Math.min(2, words.length - 1); count >= 1; count -= 1) {
    const shade = shades[words.slice(0, count).join(" ")];
    const base = shade && colorOf(words.slice(count).join(" "));
    if (shade && base) return shaded(base, shade);
  }
  return null;
}

function namedByCss(name: string): string | null {
  const key = name.replace(/[\s-]/g, "");
  return key in colorsNamed ? toHex(key) : null;
}

function shaded(hex: string, shade: { toLightness?: number; lightness?: number; chroma?: number }): string {
  const { l, c, h } = oklch(hex) ?? { l: 0.5, c: 0, h: 0 };
  // «dark» of something darker already still goes darker, and «light» of something light lighter.
  const target = shade.toLightness;
  const moved =
    target === undefined
      ? l + (shade.lightness ?? 0)
      : target < 0.5
        ? Math.min(target, l - 0.08)
        : Math.max(target, l + (1 - l) * 0.3);
  const lightness = Math.min(0.985, Math.max(leastLightness, moved));
  return formatHex(
    clampChroma({ mode: "oklch", l: lightness, c: c * (shade.chroma ?? 1), h: h ?? 0 }, "oklch"),
  );
}
