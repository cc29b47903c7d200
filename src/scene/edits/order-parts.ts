import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import type { SceneTree } from "../analysis/scene-tree";
import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { range } from "./add-style";
import type { SourceEditOf } from "./edit-schema";
import { findParts } from "./find-parts";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";

/** Puts one part before or after another, or changes them over. */
export function orderParts(picture: Picture, edit: SourceEditOf<"order">): Outcome {
  const { tree } = picture;
  const moved = findParts(picture, edit.target);
  if (moved.type !== "found") return moved;
  const anchor = findParts(picture, edit.anchor);
  if (anchor.type !== "found") return anchor;
  const [one] = moved.boxes;
  const [other] = anchor.boxes;
  const summary =
    edit.place === "swap"
      ? `${moved.name} and ${anchor.name} have changed places`
      : `${moved.name} is ${edit.place} ${anchor.name.toLowerCase()}`;
  const exchanged = exchangedPlaces(picture, one, other);
  if (exchanged) return { type: "changes", changes: exchanged, summary };
  const pair = siblings(tree, moved.use ?? one.node, anchor.use ?? other.node);
  if (!pair) return unchanged("They are not drawn side by side, so they cannot change places.");
  const [first, second] = pair;
  const isBefore = (first.start ?? 0) < (second.start ?? 0);
  if ((edit.place === "before" && isBefore) || (edit.place === "after" && !isBefore))
    return unchanged("It is so already.");
  return {
    type: "changes",
    changes: swapped(tree.code, first, second, edit.place, between(tree, first, second)),
    summary,
  };
}

/** Both stand at a place of their own: they take each other's. */
function exchangedPlaces(picture: Picture, one: Box, other: Box): TextChange[] | null {
  const { tree } = picture;
  for (const name of ["top", "bottom", "y", "cy"]) {
    const here = styleEntry(tree, one, [name]);
    const there = styleEntry(tree, other, [name]);
    if (!here || !there || here.holder === there.holder) continue;
    const source = (node: t.Node) => tree.code.slice(node.start ?? 0, node.end ?? 0);
    return [
      { ...range(here.value), text: source(there.value) },
      { ...range(there.value), text: source(here.value) },
    ];
  }
  return null;
}

/** The two nearest elements around each that share a parent. */
function siblings(tree: SceneTree, one: t.Node, other: t.Node): [t.Node, t.Node] | null {
  const chain = (start: t.Node) => {
    const nodes: t.Node[] = [];
    for (let node: t.Node | null = start; node; node = tree.parentOf(node)) nodes.push(node);
    return nodes;
  };
  const ones = chain(one);
  for (const [index, node] of chain(other).entries()) {
    if (index === 0) continue;
    const at = ones.indexOf(node);
    const [first, second] = [ones[at - 1], chain(other)[index - 1]];
    if (at > 0 && first && second)
      return node.type === "JSXElement" || node.type === "JSXFragment" ? [first, second] : null;
  }
  return null;
}

function between(tree: SceneTree, one: t.Node, other: t.Node): number {
  const parent = tree.parentOf(one);
  if (parent?.type !== "JSXElement" && parent?.type !== "JSXFragment") return 0;
  const shown: t.Node[] = parent.children.filter(
    (child) => child.type !== "JSXText" || child.value.trim() !== "",
  );
  return Math.abs(shown.indexOf(one) - shown.indexOf(other));
}

/** The sources change over; with others in between only the one that was asked for moves. */
function swapped(
  code: string,
  one: t.Node,
  other: t.Node,
  place: "before" | "after" | "swap",
  distance: number,
): TextChange[] {
  const source = (node: t.Node) => code.slice(node.start ?? 0, node.end ?? 0);
  if (place === "swap" || distance <= 1)
    return [
      { ...range(one), text: source(other) },
      { ...range(other), text: source(one) },
    ];
  const lineStart = code.lastIndexOf("\n", (other.start ?? 0) - 1) + 1;
  const indent = code.slice(lineStart, other.start ?? 0);
  const gap = indent.trim() === "" ? `\n${indent}` : " ";
  const from = code.lastIndexOf("\n", (one.start ?? 0) - 1);
  const isAlone = code.slice(from, one.start ?? 0).trim() === "";
  const at = place === "before" ? (other.start ?? 0) : (other.end ?? 0);
  return [
    { start: isAlone ? from : (one.start ?? 0), end: one.end ?? 0, text: "" },
    { start: at, end: at, text: place === "before" ? source(one) + gap : gap + source(one) },
  ];
}
