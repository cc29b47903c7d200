import type * as t from "@babel/types";
import { type Box, boxesOf } from "../analysis/boxes";
import type { SceneTree } from "../analysis/scene-tree";
import { keyOf } from "../analysis/unwrap";
import { type ShownText, shownTexts } from "./shown-texts";

/** What a scene draws, as edits need it; made once for each tree. */
export type Picture = { tree: SceneTree; boxes: Box[]; texts: ShownText[] };

const pictures = new WeakMap<SceneTree, Picture>();

export function pictureOf(tree: SceneTree): Picture {
  const known = pictures.get(tree);
  if (known) return known;
  const boxes = boxesOf(tree);
  const picture = { tree, boxes, texts: shownTexts(tree, boxes) };
  pictures.set(tree, picture);
  return picture;
}

/** The control that a literal belongs to, and the way to it within; null for a literal outside of `controls`. */
export function controlOf(
  tree: SceneTree,
  literal: t.Node,
): { name: string; path: (string | number)[] } | null {
  const path: (string | number)[] = [];
  let node = literal;
  for (let parent = tree.parentOf(node); parent; parent = tree.parentOf(parent)) {
    if (parent.type === "ObjectProperty") path.unshift(keyOf(parent) ?? "");
    else if (parent.type === "ArrayExpression") path.unshift(parent.elements.indexOf(node as never));
    if (parent === tree.controls) {
      const [name, ...rest] = path;
      return typeof name === "string" ? { name, path: rest } : null;
    }
    node = parent;
  }
  return null;
}
