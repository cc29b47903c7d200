import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import { fontSizeOf } from "../analysis/measure";
import { printString } from "../analysis/print-literal";
import { styleEntry } from "../analysis/styles";
import { range } from "./add-style";
import type { SourceEditOf } from "./edit-schema";
import { findParts, isRepeated } from "./find-parts";
import { isPlaced } from "./move-part";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { labelOfRole } from "./role-words";

/** Share of the headline's size that a line beside it has. */
const share = { subline: 0.38, label: 0.3 };

/** A line that the scene lacks, below its headline or above it, in the headline's colour and with its entrance. */
export function addText(picture: Picture, { role, text }: SourceEditOf<"add_text">): Outcome {
  const { tree } = picture;
  const what = labelOfRole(role).toLowerCase();
  const noPlace = unchanged(`The scene has no ${what}, and its code has no plain place for one.`);
  const found = findParts(picture, { role: "headline" });
  if (found.type !== "found" || found.boxes.length > 1 || tree.controls) return noPlace;
  const [box] = found.boxes;
  const { node } = box;
  const parent = tree.parentOf(node);
  if (
    node.type !== "JSXElement" ||
    (parent?.type !== "JSXElement" && parent?.type !== "JSXFragment") ||
    isRepeated(picture, box) ||
    isPlaced(picture, box) ||
    !isStacked(picture, box)
  )
    return noPlace;
  const size = Math.max(24, Math.round(fontSizeOf(tree, box) * share[role]));
  const styles = [
    `fontSize: ${size}`,
    ...["color", "opacity"].flatMap((name) => likeBox(picture, box, name)),
  ];
  const line = `<div style={{ ${styles.join(", ")} }}>${inMarkup(text)}</div>`;
  const { start, end } = range(node);
  const indent = /\n[ \t]*$/.exec(tree.code.slice(0, start))?.[0] ?? "";
  return {
    type: "changes",
    changes: [
      role === "label"
        ? { start, end: start, text: `${line}${indent}` }
        : { start: end, end, text: `${indent}${line}` },
    ],
    summary: `${labelOfRole(role)} “${text}” is new`,
  };
}

/** The same property as source: what it names is in reach, since the new line stands beside the box. */
function likeBox({ tree }: Picture, box: Box, name: string): string[] {
  const entry = styleEntry(tree, box, [name]);
  if (!entry) return [];
  const own = tree.parentOf(entry.value);
  const isHere = isWithin(own, box.node, tree.parentOf) || entry.value.type === "StringLiteral";
  return isHere ? [`${name}: ${tree.code.slice(entry.value.start ?? 0, entry.value.end ?? 0)}`] : [];
}

function isWithin(start: t.Node | null, outer: t.Node, parentOf: (node: t.Node) => t.Node | null): boolean {
  for (let node = start; node && !isFunction(node); node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Whether what follows a box in the code stands below it. */
function isStacked({ tree }: Picture, box: Box): boolean {
  const around = box.parent;
  if (!around || around.tag === "AbsoluteFill") return true;
  const word = (name: string) => {
    const value = styleEntry(tree, around, [name])?.value;
    return value?.type === "StringLiteral" ? value.value : null;
  };
  return word("display") !== "grid" && (word("display") !== "flex" || word("flexDirection") === "column");
}

function inMarkup(text: string): string {
  return /[{}<>&\n]|^\s|\s$/.test(text) ? `{${printString(text)}}` : text;
}
