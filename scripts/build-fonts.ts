import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { easternFonts, type ShippedFont, shippedFonts, symbols } from "../src/kit/fonts/shipped";

const root = fileURLToPath(new URL("..", import.meta.url));
const fontsDir = path.join(root, ".runtime/fonts");
const inputs = ["scripts/build-fonts.ts", "src/kit/fonts/shipped.ts", "package-lock.json"];

type FaceRule = { family: string; file: string; weight: string; style: "normal" | "italic"; range: string };
type Ranges = Record<string, string>;

const packageDir = (name: string) => path.join(root, "node_modules", name);

async function rangesOf(name: string): Promise<Ranges> {
  return JSON.parse(await readFile(path.join(packageDir(name), "unicode.json"), "utf8")) as Ranges;
}

const ruleOf = ({ family, file, weight, style, range }: FaceRule) =>
  `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:block;src:url(./${file}) format('woff2');unicode-range:${range}}`;

/** What a scene's text is set in: the twelve families, under the name of their package and under their plain one. */
async function textFaces(): Promise<{ rules: FaceRule[]; sources: string[] }> {
  const rules: FaceRule[] = [];
  const sources: string[] = [];
  for (const font of Object.values<ShippedFont>(shippedFonts)) {
    const ranges = await rangesOf(font.package);
    const [light, heavy] = font.weights;
    // A face that comes in one weight stands for all, so that none is made bold artificially.
    const weight = light === heavy ? "100 900" : `${light} ${heavy}`;
    for (const style of font.italic ? (["normal", "italic"] as const) : (["normal"] as const)) {
      for (const subset of font.subsets) {
        if (style === "italic" && !subset.startsWith("latin")) continue;
        const file = font.file.replace("{subset}", subset).replace("{style}", style);
        sources.push(path.join(packageDir(font.package), "files", file));
        for (const family of new Set([font.family, font.alias]))
          rules.push({ family, file, weight, style, range: ranges[subset] ?? "U+0-10FFFF" });
      }
    }
  }
  return { rules, sources };
}

type Interval = readonly [from: number, to: number];
const intervalsOf = (range: string): Interval[] =>
  range.split(",").map((part) => {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split("-")
      .map((point) => Number.parseInt(point, 16));
    return [from, to];
  });
const hex = (point: number) => point.toString(16).toUpperCase();

/** The part of a range that lies in `within`, as CSS writes it; empty where there is none. */
function intersection(range: string, within: string): string {
  const parts = intervalsOf(range).flatMap(([from, to]) =>
    intervalsOf(within).flatMap(([low, high]): Interval[] =>
      Math.max(from, low) <= Math.min(to, high) ? [[Math.max(from, low), Math.min(to, high)]] : [],
    ),
  );
  return parts.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}

/** Scripts and pictures that few texts need, in the packages' slices: a browser fetches those that hold a text's letters. */
async function otherFaces(): Promise<{ rules: FaceRule[]; symbolRules: FaceRule[]; sources: string[] }> {
  const rules: FaceRule[] = [];
  const symbolRules: FaceRule[] = [];
  const sources = new Set<string>();
  for (const { family, package: name, file: pattern, weight, only } of easternFonts) {
    const ranges = await rangesOf(name);
    const numbered = Object.entries(ranges).filter(([slice]) => slice.startsWith("["));
    // A file of the whole family is for all that its slices are for.
    const whole = numbered.map(([, range]) => range).join(",");
    for (const [slice, range] of only ? [[only, ranges[only] ?? whole] as const] : numbered) {
      const file = pattern.replace("{slice}", slice.replace(/[[\]]/g, ""));
      const source = path.join(packageDir(name), "files", file);
      if (!existsSync(source)) throw new Error(`${name} has no file for its slice ${slice}.`);
      sources.add(source);
      rules.push({ family, file, weight, style: "normal", range });
      const signs = family === symbols.from ? intersection(range, symbols.range) : "";
      if (signs !== "")
        symbolRules.push({ family: symbols.family, file, weight, style: "normal", range: signs });
    }
  }
  return { rules, symbolRules, sources: [...sources] };
}

async function place(source: string, target: string): Promise<void> {
  // A hard link costs nothing; across file systems it takes a copy.
  await link(source, target).catch(() => copyFile(source, target));
}

async function putInPlace(temporary: string, version: string): Promise<void> {
  await rm(fontsDir, { recursive: true, force: true });
  try {
    await rename(temporary, fontsDir);
  } catch (error) {
    // Another process was as quick, and made the same.
    const theirs = await readFile(path.join(fontsDir, "version"), "utf8").catch(() => null);
    await rm(temporary, { recursive: true, force: true });
    if (theirs !== version) throw error;
  }
}

/** The version of the fonts that the inputs ask for; addresses carry it, so that what they hold never changes. */
async function versionOf(): Promise<string> {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(await readFile(path.join(root, input)));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Lays out `.runtime/fonts/`: `fonts.css` (the text families and signs), `more-fonts.css` (Chinese, Japanese, Korean,
 * Arabic, emoji), the files that both name by relative addresses, and `version`. Anew only when an input has changed.
 */
export async function buildFonts({ force = false }: { force?: boolean } = {}): Promise<"built" | "fresh"> {
  const version = await versionOf();
  const known = await readFile(path.join(fontsDir, "version"), "utf8").catch(() => null);
  if (known === version && !force) return "fresh";
  const temporary = `${fontsDir}.${process.pid}.tmp`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const [text, other] = await Promise.all([textFaces(), otherFaces()]);
  await Promise.all(
    [...text.sources, ...other.sources].map((source) =>
      place(source, path.join(temporary, path.basename(source))),
    ),
  );
  const css = (rules: FaceRule[]) => `${rules.map(ruleOf).join("\n")}\n`;
  await writeFile(path.join(temporary, "fonts.css"), css([...text.rules, ...other.symbolRules]));
  await writeFile(path.join(temporary, "more-fonts.css"), css(other.rules));
  await writeFile(path.join(temporary, "version"), version);
  await putInPlace(temporary, version);
  return "built";
}
