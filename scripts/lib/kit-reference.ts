import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A component of the kit as its docstring tells it. */
export type KitEntry = {
  name: string;
  /** What it is and its props, on one line. */
  text: string;
  /** One line of use, as JSX; empty where the docstring has none. */
  use: string;
};

const kit = fileURLToPath(new URL("../../src/kit", import.meta.url));

/** Every name that `scenewright/kit` exports, types left out. */
export function kitNames(): string[] {
  return exportsOfKit().flatMap(({ names }) => names);
}

/** Every component that `scenewright/kit` exports, by name, read from its docstring. */
export function kitReference(): KitEntry[] {
  return exportsOfKit()
    .filter(({ file }) => existsSync(path.join(kit, file)))
    .flatMap(({ file, names }) => componentsOf(file).filter(({ name }) => names.includes(name)))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function parse(file: string): ts.SourceFile {
  const text = readFileSync(path.join(kit, file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** The names that the kit's index takes from each file; components lie in `.tsx`. */
function exportsOfKit(): { file: string; names: string[] }[] {
  return parse("index.ts").statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause)) return [];
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const names = exportClause.elements.filter((one) => !one.isTypeOnly).map((one) => one.name.text);
    return [{ file: `${moduleSpecifier.text}.tsx`, names }];
  });
}

function componentsOf(file: string): KitEntry[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
    const name = statement.name.text;
    // Providers are the player's; hooks and helpers are no components.
    if (!/^\p{Lu}/u.test(name) || name.endsWith("Provider")) return [];
    const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.comment;
    const text = (ts.getTextOfJSDocComment(comment) ?? "").replaceAll(/\s+/g, " ").trim();
    const begin = text.indexOf("`<");
    const use = begin < 0 ? "" : text.slice(begin + 1, text.indexOf("`", begin + 1));
    return [{ name, text: begin < 0 ? text : text.slice(0, begin).trim(), use }];
  });
}

/**
 * A scene that shows one component by its line of use, on the palette's bare ground. The line may use the names of the palette, a few
 * names for data, and all that the kit exports (`names`).
 */
export function sceneOfUse(entry: KitEntry, names: readonly string[]): string {
  // What stands for any content shall be seen on a picture.
  const use = entry.use
    .replace("…", '<Text as="heading">Anything</Text>')
    .replace("<id>", "00000000-0000-4000-8000-000000000000");
  return `import * as kit from "scenewright/kit";
const { ${names.join(", ")} } = kit;
const bars = [{ label: "Q1", value: 12 }, { label: "Q2", value: 19 }, { label: "Q3", value: 31 }, { label: "Q4", value: 48 }];
const points = bars;
const data = bars;
const items = ["Instant drafts", "Your brand, kept", "Works offline"];
const cells = items.map((title, index) => ({ title, text: "Since May", value: String(index + 3), picture: "star" }));
const values = bars.map((bar) => bar.value);
const code = "const orbit = await launch({ crew: 3 });\\nconsole.log(orbit.altitude);";
const starts = [0.4, 1, 1.6, 2.2];
const active = 0;
export default function Scene() {
  const { background, surface, text, muted, accent, onAccent } = kit.useLook().palette;
  const cards = items.map((item) => <Text key={item} as="heading">{item}</Text>);
  return ${use.startsWith("<Stage") || use.startsWith("<Background") ? use : `<div style={{ position: "absolute", inset: 0, display: "grid", placeItems: "center", background, color: text }}><div style={{ position: "relative", width: "88%", minHeight: "60%", display: "flex", alignItems: "center", justifyContent: "center" }}>${use}</div></div>`};
}
`;
}
