import type * as t from "@babel/types";
import type { SceneTree } from "./scene-tree";

const known = new WeakMap<SceneTree, ReadonlyMap<t.Node, t.Node[]>>();

/** The nodes right under a node that exist at run time, in the order of the source. */
export function childNodes(tree: SceneTree, node: t.Node): readonly t.Node[] {
  const children = known.get(tree) ?? byParent(tree);
  known.set(tree, children);
  return children.get(node) ?? [];
}

function byParent(tree: SceneTree): ReadonlyMap<t.Node, t.Node[]> {
  const children = new Map<t.Node, t.Node[]>();
  for (const node of tree.nodes) {
    const parent = tree.parentOf(node);
    if (!parent) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  return children;
}
