import type * as t from "@babel/types";
import { isFunction } from "../../analysis/calls";
import type { SceneTree } from "../../analysis/scene-tree";
import { attributeName } from "../../analysis/unwrap";
import { findComponent } from "../../find-component";
import { mended, type TreeFixer } from "../fixer";
import { removeFromList, removeStatement, spanOf } from "../remove";

/** No default export where several components could be meant; Remotion's own root around the component. */
export const defaultExport: TreeFixer = {
  name: "default-export",
  fix(tree) {
    const out = mended();
    if (dropRoot(tree, out)) return out.result();
    const commonJs = tree.program.body.find(isModuleExports);
    if (commonJs?.type === "ExpressionStatement" && commonJs.expression.type === "AssignmentExpression") {
      const { right } = commonJs.expression;
      const value = tree.code.slice(right.start ?? 0, right.end ?? 0);
      out.add("Wrote module.exports as a default export.", {
        ...spanOf(commonJs),
        text: `export default ${value};`,
      });
      return out.result();
    }
    if (findComponent(tree.program).type !== "missing") return null;
    const name = shownComponent(tree);
    if (!name) return null;
    const end = tree.code.length;
    const text = `${tree.code.endsWith("\n") ? "" : "\n"}\nexport default ${name};\n`;
    out.add(`Exported ${name} as the scene.`, { start: end, end, text });
    return out.result();
  },
};

function isModuleExports(one: t.Statement): boolean {
  if (one.type !== "ExpressionStatement" || one.expression.type !== "AssignmentExpression") return false;
  const { left } = one.expression;
  return (
    left.type === "MemberExpression" &&
    left.object.type === "Identifier" &&
    left.object.name === "module" &&
    left.property.type === "Identifier" &&
    left.property.name === "exports"
  );
}

/** Names of whole scenes, the likeliest first. */
const usual = ["Scene", "MyScene", "Main", "App", "Video", "MyVideo", "MyComposition", "Composition"];

/** The component that no other one uses: the root; of several the one that is named like a scene, else the last. */
function shownComponent(tree: SceneTree): string | null {
  const components = tree.program.body.flatMap(componentsOf);
  const used = new Set(
    tree.nodes.flatMap((node) =>
      node.type === "JSXOpeningElement" && node.name.type === "JSXIdentifier" ? [node.name.name] : [],
    ),
  );
  const roots = components.filter((name) => !used.has(name));
  if (roots.length === 1) return roots[0] ?? null;
  const named =
    usual.find((name) => roots.includes(name)) ?? roots.findLast((name) => name.endsWith("Scene"));
  return named ?? roots.at(-1) ?? components.at(-1) ?? null;
}

function componentsOf(statement: t.Statement): string[] {
  const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  const isUpper = (name: string) => name.charAt(0) !== name.charAt(0).toLowerCase();
  if (declaration?.type === "FunctionDeclaration")
    return declaration.id && isUpper(declaration.id.name) ? [declaration.id.name] : [];
  if (declaration?.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && isUpper(id.name) && init && isFunction(init) ? [id.name] : [],
  );
}

/** `registerRoot(Root)` and the `Root` with `<Composition component={Scene} …/>`: the scene is that component. */
function dropRoot(tree: SceneTree, out: ReturnType<typeof mended>): boolean {
  const composition = tree.nodes.find(
    (node) =>
      node.type === "JSXOpeningElement" &&
      node.name.type === "JSXIdentifier" &&
      node.name.name === "Composition",
  );
  if (composition?.type !== "JSXOpeningElement") return false;
  const component = composition.attributes.find(
    (one) => one.type === "JSXAttribute" && attributeName(one) === "component",
  );
  const value =
    component?.type === "JSXAttribute" && component.value?.type === "JSXExpressionContainer"
      ? component.value.expression
      : null;
  if (value?.type !== "Identifier") return false;
  const around = tree.program.body.find(
    ({ start, end }) => (start ?? 0) <= (composition.start ?? 0) && (composition.end ?? 0) <= (end ?? 0),
  );
  if (!around) return false;
  const note = `Took out Remotion's root: the scene is ${value.name}.`;
  out.add(note, removeStatement(around));
  const rootName = around.type === "ExportNamedDeclaration" ? componentsOf(around)[0] : undefined;
  let hasDefault = false;
  for (const one of tree.program.body) {
    if (one === around) continue;
    if (
      one.type === "ExpressionStatement" &&
      one.expression.type === "CallExpression" &&
      isNamed(one.expression.callee, "registerRoot")
    )
      out.add(note, removeStatement(one));
    if (one.type === "ExportDefaultDeclaration") {
      if (one.declaration.type === "Identifier" && one.declaration.name === rootName)
        out.add(note, removeStatement(one));
      else hasDefault = true;
    }
    if (one.type !== "ImportDeclaration" || one.source.value !== "remotion") continue;
    const root = one.specifiers.filter(({ local }) =>
      ["Composition", "registerRoot", "Still", "Folder"].includes(local.name),
    );
    if (root.length === one.specifiers.length) out.add(note, removeStatement(one));
    else {
      const kept = one.specifiers.filter((specifier) => !root.includes(specifier));
      if (root.length > 0 && kept.every(({ type }) => type === "ImportSpecifier")) {
        const names = kept.map((specifier) => tree.code.slice(specifier.start ?? 0, specifier.end ?? 0));
        out.add(note, { ...spanOf(one), text: `import { ${names.join(", ")} } from "remotion";` });
      } else
        for (const specifier of root.slice(0, 1)) out.add(note, removeFromList(one.specifiers, specifier));
    }
  }
  if (!hasDefault) {
    const end = tree.code.length;
    out.add(note, { start: end, end, text: `\nexport default ${value.name};\n` });
  }
  return true;
}

function isNamed(node: t.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}
