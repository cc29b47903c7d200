import path from "node:path";
import { fileURLToPath } from "node:url";
import { Easing } from "remotion";
import ts from "typescript";
import { shippedFonts } from "../../src/kit/fonts/shipped";
import { iconNames } from "../../src/kit/icon";
import { animalNames } from "../../src/kit/story/cast/species";
import { thingNames } from "../../src/kit/story/things/find-thing";
import { moduleNames, moduleOf, prepareModules } from "../../src/player/module-map";
import type { PackedComponent, PackedNames } from "../../src/scene/fix/known/known";

const kitIndex = fileURLToPath(new URL("../../src/kit/index.ts", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the fixers know of modules, kit, icons and fonts, read from the modules and types themselves. */
export async function knownNames(): Promise<PackedNames> {
  await prepareModules(["lucide-react"]);
  const modules = Object.fromEntries(
    moduleNames
      .filter((name) => name !== "react/jsx-runtime")
      .map((name) => [name, exportsOf(name, Object.keys(moduleOf(name) ?? {})).join(" ")]),
  );
  return {
    modules,
    easings: Object.getOwnPropertyNames(Easing)
      .filter((name) => !functionOwn.has(name))
      .join(" "),
    icons: iconNames.join(" "),
    fonts: Object.values(shippedFonts).map(({ alias }) => alias),
    kit: kitComponents(),
    drawn: { things: thingNames.join(" "), animals: animalNames.join(" ") },
  };
}

const functionOwn = new Set(["length", "name", "prototype"]);

/** Names that a scene would write; of an icon's three names only the plain one. */
function exportsOf(module: string, names: string[]): string[] {
  const usual = names.filter((name) => name !== "default" && /^[A-Za-z]\w*$/.test(name)).sort();
  if (module !== "lucide-react") return usual;
  const all = new Set(usual);
  return usual.filter((name) => {
    const plain = name.startsWith("Lucide") ? name.slice("Lucide".length) : name.replace(/Icon$/, "");
    return plain === name || !all.has(plain);
  });
}

/** Every component of the kit with its props; a prop with a few texts as its values has them. */
function kitComponents(): Record<string, PackedComponent> {
  const program = ts.createProgram([kitIndex], compilerOptions());
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(kitIndex);
  const symbol = index && checker.getSymbolAtLocation(index);
  if (!symbol) throw new Error("The kit's index cannot be read.");
  const found: Record<string, PackedComponent> = {};
  for (const exported of checker.getExportsOfModule(symbol)) {
    const name = exported.getName();
    if (!/^\p{Lu}/u.test(name) || name.endsWith("Provider")) continue;
    const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = target.valueDeclaration;
    if (!declaration) continue;
    const [signature] = checker.getTypeOfSymbolAtLocation(target, declaration).getCallSignatures();
    if (!signature) continue;
    const [props] = signature.getParameters();
    found[name] = props
      ? componentOf(checker, checker.getTypeOfSymbolAtLocation(props, declaration), declaration)
      : { props: {}, required: "", children: "none" };
  }
  return found;
}

function componentOf(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): PackedComponent {
  const props: Record<string, string> = {};
  const required: string[] = [];
  let children: PackedComponent["children"] = "none";
  const members = type.isUnion() ? type.types : [type];
  for (const member of members) {
    for (const prop of checker.getPropertiesOfType(member)) {
      const name = prop.getName();
      const kind = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(prop, at));
      const parts = kind.isUnion() ? kind.types : [kind];
      if (name === "children") {
        const isText = parts.every(
          (part) => (part.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0,
        );
        children = isText ? "text" : "nodes";
        continue;
      }
      const isOptional = (prop.flags & ts.SymbolFlags.Optional) !== 0;
      if (!isOptional && !required.includes(name) && members.length === 1) required.push(name);
      const texts = parts.every((part) => part.isStringLiteral())
        ? parts.map((part) => (part as ts.StringLiteralType).value)
        : [];
      const before = props[name]?.split(" ").filter(Boolean) ?? [];
      props[name] = [...new Set([...before, ...texts])].sort().join(" ");
    }
  }
  return { props, required: required.sort().join(" "), children };
}

function compilerOptions(): ts.CompilerOptions {
  const file = path.join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [kitIndex] }, ts.sys, root).options;
}
