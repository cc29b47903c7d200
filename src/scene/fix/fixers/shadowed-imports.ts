import * as t from "@babel/types";
import type { SceneTree } from "../../analysis/scene-tree";
import { mended, type TreeFixer } from "../fixer";
import { spanOf } from "../remove";

/** `const spring = spring({ … })`: the name hides the function that it calls, before it has a value. */
export const shadowedImports: TreeFixer = {
  name: "shadowed-imports",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !node.init) continue;
      const { name } = node.id;
      const binding = tree.bindingOf(node.id);
      if (
        !binding ||
        !isImportedOutside(tree, name) ||
        tree.program.body.some((one) => one.type === "VariableDeclaration" && one.declarations.includes(node))
      )
        continue;
      if (!callsItself(tree, node.init, name)) continue;
      const uses = [node.id, ...binding.referencePaths.map((path): t.Node => path.node)];
      const free = freeName(tree, `${name}Value`);
      const changes = uses
        .filter((use) => !isInside(use, node.init))
        .map((use) => {
          const parent = tree.parentOf(use);
          const isShorthand = parent?.type === "ObjectProperty" && parent.shorthand;
          return { ...spanOf(use), text: isShorthand ? `${name}: ${free}` : free };
        });
      out.add(`Renamed a “${name}” that hides the function that it calls.`, ...changes);
    }
    return out.result();
  },
};

function isImportedOutside(tree: SceneTree, name: string): boolean {
  return tree.program.body.some(
    (one) => one.type === "ImportDeclaration" && one.specifiers.some(({ local }) => local.name === name),
  );
}

/** Whether the value is made by a call of the name at once, not in a function that runs later. */
function callsItself(tree: SceneTree, init: t.Node, name: string): boolean {
  return tree.nodes.some(
    (node) =>
      node.type === "CallExpression" &&
      node.callee.type === "Identifier" &&
      node.callee.name === name &&
      isInside(node, init) &&
      !isInFunction(tree, node, init),
  );
}

function isInFunction(tree: SceneTree, node: t.Node, until: t.Node): boolean {
  for (let one: t.Node | null = node; one && one !== until; one = tree.parentOf(one))
    if (t.isFunction(one)) return true;
  return t.isFunction(until);
}

function isInside(node: t.Node, around: t.Node | null | undefined): boolean {
  const at = node.start ?? -1;
  return around != null && (around.start ?? 0) <= at && at < (around.end ?? 0);
}

function freeName(tree: SceneTree, wanted: string): string {
  const used = new Set(tree.nodes.flatMap((node) => (node.type === "Identifier" ? [node.name] : [])));
  let name = wanted;
  for (let number = 2; used.has(name); number++) name = `${wanted}${number}`;
  return name;
}
