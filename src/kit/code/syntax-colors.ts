import { converter, formatHex, parse, toGamut, wcagContrast } from "culori";
import { isDark, mix } from "../color";

const toOklch = converter("oklch");
const inGamut = toGamut("rgb", "oklch");

/** Colours of code on a ground, spread around the accent's hue so that they belong to the look. */
export type SyntaxColors = {
  plain: string;
  comment: string;
  keyword: string;
  string: string;
  number: string;
  name: string;
  type: string;
  property: string;
};

const kept = new Map<string, SyntaxColors>();

export function syntaxColors(ground: string, ink: string, accent: string): SyntaxColors {
  const key = `${ground} ${ink} ${accent}`;
  const found = kept.get(key);
  if (found) return found;
  const own = toOklch(parse(accent) ?? { mode: "oklch", l: 0.7, c: 0.12, h: 280 });
  const hue = own.h ?? 280;
  const dark = isDark(ground);
  const at = (turn: number, chroma = 0.13) => {
    // Lighter (darker on light grounds) until it reads.
    for (let step = 0; step < 12; step++) {
      const l = dark ? 0.78 + step * 0.015 : 0.5 - step * 0.02;
      const color = formatHex(inGamut({ mode: "oklch", l, c: chroma, h: (hue + turn + 360) % 360 }));
      if (wcagContrast(color, ground) >= 4.5) return color;
    }
    return ink;
  };
  const colors: SyntaxColors = {
    plain: ink,
    comment: mix(ink, ground, 0.48),
    keyword: at(0, Math.max(0.1, Math.min(0.16, own.c + 0.02))),
    string: at(110, 0.12),
    number: at(-70, 0.13),
    name: at(-130, 0.11),
    type: at(55, 0.11),
    property: at(-160, 0.08),
  };
  if (kept.size > 50) kept.clear();
  kept.set(key, colors);
  return colors;
}

const roles: readonly [RegExp, keyof SyntaxColors][] = [
  [/^(?:comment|quote|doctag|meta)/, "comment"],
  [/^(?:title\.class|type|built_in|class)/, "type"],
  [/^(?:title|function|section|tag$|name|selector)/, "name"],
  [/^(?:string|regexp|subst|link|char)/, "string"],
  [/^(?:number|literal|symbol)/, "number"],
  [/^(?:attr|property|params|variable|template)/, "property"],
  [/^(?:keyword|operator)/, "keyword"],
];

/** The colour of a token by highlight.js' name for it. */
export function colorOf(scope: string, colors: SyntaxColors): string {
  if (scope === "") return colors.plain;
  return colors[roles.find(([pattern]) => pattern.test(scope))?.[1] ?? "plain"];
}
