import type * as t from "@babel/types";
import { literalOf } from "./analysis/literal";
import { type SceneTree, sceneTree } from "./analysis/scene-tree";
import { applyChanges, type TextChange } from "./analysis/text-change";
import { findComponent } from "./find-component";

/** What of a scene plays in other scenes, in seconds; the argument of the kit's `partOf`. */
export type ScenePart = { before: number; after: number };

type Written = { type: "written"; code: string } | { type: "unchanged"; reason: string };

const kit = "scenewright/kit";

/** The part that a scene's code already is; all of the scene where it was never split. */
export function partOfCode(code: string): ScenePart {
  const parsed = sceneTree(code);
  const call = parsed.type === "parsed" ? partCall(parsed.tree) : null;
  return call ? optionsOf(call) : { before: 0, after: 0 };
}

/**
 * The code as a part of its scene: the same component, told what plays before and behind it. Everything else stays as it
 * is, so that texts and controls are edited as before.
 */
export function writePart(code: string, part: ScenePart): Written {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return { type: "unchanged", reason: "The scene's code has an error." };
  const { tree } = parsed;
  const options = `{ before: ${inSource(part.before)}, after: ${inSource(part.after)} }`;
  const call = partCall(tree);
  const second = call?.arguments[1];
  if (second) return { type: "written", code: applyChanges(code, [at(second, options)]) };
  const name = freeName(tree);
  const wrapped = wrapping(tree, name, options);
  if (!wrapped)
    return { type: "unchanged", reason: "The scene's component is exported in a way that I cannot split." };
  return { type: "written", code: applyChanges(code, [importing(tree, name), ...wrapped]) };
}

/** The call of the kit's `partOf` that is the default export. */
function partCall(tree: SceneTree): t.CallExpression | null {
  const found = findComponent(tree.program);
  const call = found.type === "default" ? found.declaration : null;
  if (call?.type !== "CallExpression" || call.callee.type !== "Identifier") return null;
  const declared = tree.bindingOf(call.callee)?.path;
  const specifier = declared?.node;
  const imported = declared?.parent;
  return specifier?.type === "ImportSpecifier" &&
    specifier.imported.type === "Identifier" &&
    specifier.imported.name === "partOf" &&
    imported?.type === "ImportDeclaration" &&
    imported.source.value === kit
    ? call
    : null;
}

function optionsOf(call: t.CallExpression): ScenePart {
  const part: ScenePart = { before: 0, after: 0 };
  const options = call.arguments[1];
  for (const property of options?.type === "ObjectExpression" ? options.properties : []) {
    if (property.type !== "ObjectProperty" || property.key.type !== "Identifier") continue;
    const literal = literalOf(property.value);
    const value = literal.type === "literal" ? literal.value : null;
    const { name } = property.key;
    if (typeof value === "number" && (name === "before" || name === "after")) part[name] = value;
  }
  return part;
}

function wrapping(tree: SceneTree, name: string, options: string): TextChange[] | null {
  const found = findComponent(tree.program);
  if (found.type === "missing") return null;
  const appended = (component: string): TextChange =>
    insertion(
      tree.code.length,
      `${tree.code.endsWith("\n") ? "" : "\n"}\nexport default ${name}(${component}, ${options});\n`,
    );
  if (found.type === "named") return [appended(found.name)];
  const { declaration } = found;
  const statement = declaration
    ? tree.program.body.find((one) => "declaration" in one && one.declaration === declaration)
    : null;
  if (!declaration || statement?.type !== "ExportDefaultDeclaration") return null;
  const isNamed =
    (declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration") && declaration.id;
  if (isNamed)
    return [{ start: statement.start ?? 0, end: declaration.start ?? 0, text: "" }, appended(isNamed.name)];
  if (declaration.type === "TSDeclareFunction") return null;
  return [
    insertion(declaration.start ?? 0, `${name}(`),
    insertion(declaration.end ?? 0, `, ${options})${tree.code[declaration.end ?? 0] === ";" ? "" : ";"}`),
  ];
}

function importing(tree: SceneTree, name: string): TextChange {
  const specifier = name === "partOf" ? name : `partOf as ${name}`;
  for (const statement of tree.program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== kit) continue;
    if (statement.importKind === "type") continue;
    const last = statement.specifiers.at(-1);
    if (last?.type === "ImportSpecifier") return insertion(last.end ?? 0, `, ${specifier}`);
  }
  const first = tree.program.body[0];
  return insertion(first?.start ?? 0, `import { ${specifier} } from "${kit}";\n`);
}

/** A name for the import that the scene's code does not use itself. */
function freeName({ nodes }: SceneTree): string {
  const used = new Set(nodes.flatMap((node) => (node.type === "Identifier" ? [node.name] : [])));
  let name = "partOf";
  for (let number = 2; used.has(name); number += 1) name = `partOf${number}`;
  return name;
}

function insertion(place: number, text: string): TextChange {
  return { start: place, end: place, text };
}

function at(node: t.Node, text: string): TextChange {
  return { start: node.start ?? 0, end: node.end ?? 0, text };
}

/** Exact to the frame at any rate, without a tail of digits. */
function inSource(seconds: number): string {
  return String(Number(seconds.toFixed(4)));
}
