import type * as t from "@babel/types";
import type { SceneTree } from "../analysis/scene-tree";
import { type StyleEntry, styleEntry } from "../analysis/styles";
import { valuesOf } from "../analysis/values";
import type { Picture } from "./picture";

/** The names and members in the code that stand for a literal, wherever they are used. */
function usesOfLeaf(tree: SceneTree, leaf: t.Node): t.Node[] {
  return tree.nodes.filter((node) => {
    if (node.type === "MemberExpression") return valuesOf(tree, node).includes(leaf);
    if (node.type !== "Identifier" || isNameOnly(tree, node)) return false;
    return valuesOf(tree, node).includes(leaf);
  });
}

/** An identifier that declares or that is a key: no use. */
function isNameOnly(tree: SceneTree, node: t.Identifier): boolean {
  const parent = tree.parentOf(node);
  if (tree.bindingOf(node)?.identifier === node) return true;
  if (parent?.type === "MemberExpression") return parent.property === node && !parent.computed;
  if (parent?.type === "ObjectProperty") return parent.key === node && !parent.computed;
  return parent?.type === "JSXAttribute" || parent?.type === "ExportSpecifier";
}

/** Whether a literal serves one element only, so that changing it changes nothing else. */
export function isUsedOnce(
  picture: Picture,
  leaf: t.Node,
  entry: StyleEntry,
  names: readonly string[],
): boolean {
  const { tree } = picture;
  if (leaf === entry.value) {
    return picture.boxes.filter((box) => styleEntry(tree, box, names)?.holder === entry.holder).length <= 1;
  }
  return usesOfLeaf(tree, leaf).length <= 1;
}
