import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import type { SceneTree } from "../analysis/scene-tree";
import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { wordsOf } from "../words";
import { range } from "./add-style";
import { changeBox, takesStyle } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { type FoundParts, findParts, isRepeated, nodesOfUses } from "./find-parts";
import { type NoChange, type Outcome, unchanged } from "./outcome";
import { singular, textsWithin } from "./part-names";
import type { Picture } from "./picture";

/** Hides a part so that it can be shown again, or shows one that was hidden so. */
export function showPart(picture: Picture, edit: SourceEditOf<"show">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  return edit.isShown ? show(picture, found) : hide(picture, found);
}

function isJsx(node: t.Node | null): node is t.JSXElement | t.JSXFragment {
  return node?.type === "JSXElement" || node?.type === "JSXFragment";
}

function hide(picture: Picture, found: FoundParts): Outcome {
  const { tree } = picture;
  const changes: TextChange[] = [];
  for (const box of found.boxes) {
    const uses = nodesOfUses(picture, box);
    const nodes = found.use ? [found.use] : uses.length > 0 ? uses : [box.node];
    const isFree = takesStyle(tree, box) && !styleEntry(tree, box, ["display"]);
    if (!found.use && isFree) {
      const change = changeBox(picture, box, ["display"], { print: () => '"none"' });
      if ("reason" in change) return unchanged(change.reason);
      changes.push(...change.changes);
    } else if (nodes.every((node) => isJsx(tree.parentOf(node)))) {
      for (const { start, end } of nodes.map(range))
        changes.push({ start, end: start, text: "{false && " }, { start: end, end, text: "}" });
    } else
      return unchanged(
        `The ${found.name.toLowerCase()} is all that its code draws, so it cannot be hidden alone.`,
      );
  }
  return {
    type: "changes",
    changes,
    summary: `${found.name} ${found.boxes.length > 1 ? "are" : "is"} hidden`,
  };
}

function show(picture: Picture, found: FoundParts): Outcome {
  const { tree } = picture;
  const changes = found.boxes.flatMap((box) => {
    const entry = styleEntry(tree, box, ["display"]);
    if (entry?.value.type === "StringLiteral" && entry.value.value === "none")
      return withoutStyle(tree, entry.holder);
    const [use] = nodesOfUses(picture, box);
    const node = use ?? box.node;
    const parent = tree.parentOf(node);
    const isOff =
      parent?.type === "LogicalExpression" &&
      parent.operator === "&&" &&
      parent.left.type === "BooleanLiteral" &&
      !parent.left.value;
    const holder = isOff ? tree.parentOf(parent) : null;
    if (holder?.type !== "JSXExpressionContainer") return [];
    const inner = range(node);
    return [
      { start: holder.start ?? 0, end: inner.start, text: "" },
      { start: inner.end, end: holder.end ?? 0, text: "" },
    ];
  });
  return changes.length > 0
    ? { type: "changes", changes, summary: `${found.name} is shown` }
    : unchanged(`The ${found.name.toLowerCase()} is shown already.`);
}

/** Takes a property out of its object, with the comma that goes with it; the whole style where it was its only one. */
function withoutStyle(tree: SceneTree, holder: t.ObjectProperty | t.JSXAttribute): TextChange[] {
  const object = tree.parentOf(holder);
  if (holder.type === "JSXAttribute" || object?.type !== "ObjectExpression")
    return [{ ...range(holder), text: "" }];
  if (object.properties.length === 1) {
    const container = tree.parentOf(object);
    const attribute = container ? tree.parentOf(container) : null;
    return attribute?.type === "JSXAttribute"
      ? [{ start: (attribute.start ?? 1) - 1, end: attribute.end ?? 0, text: "" }]
      : [{ ...range(object), text: "{}" }];
  }
  const index = object.properties.indexOf(holder);
  const before = object.properties[index - 1];
  const after = object.properties[index + 1];
  return before
    ? [{ start: before.end ?? 0, end: holder.end ?? 0, text: "" }]
    : [{ start: holder.start ?? 0, end: after?.start ?? holder.end ?? 0, text: "" }];
}

/** Takes a part out of the code, with the line that it stood on. */
export function removePart(picture: Picture, edit: SourceEditOf<"remove">): Outcome {
  const { tree } = picture;
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const several = whichOne(picture, found, edit.target.name);
  if (several) return several;
  const changes: TextChange[] = [];
  for (const box of found.boxes) {
    const uses = nodesOfUses(picture, box);
    const nodes = found.use ? [found.use] : uses.length > 0 ? uses : [removable(picture, box)];
    if (box.tag === "AbsoluteFill" || nodes.some((node) => !isJsx(tree.parentOf(node))))
      return hide(picture, found);
    for (const node of nodes) changes.push(withLine(tree.code, range(node)));
  }
  return { type: "changes", changes, summary: `${found.name} ${found.boxes.length > 1 ? "are" : "is"} gone` };
}

/** «the card» where code draws several: none is taken out before it is said which one. */
function whichOne(picture: Picture, found: FoundParts, name: string | undefined): NoChange | null {
  const noun = wordsOf(name ?? "").at(-1);
  if (found.use || noun === undefined || singular(noun) !== noun) return null;
  const drawn = found.boxes.reduce(
    (count, box) => count + (isRepeated(picture, box) ? 2 : Math.max(1, nodesOfUses(picture, box).length)),
    0,
  );
  if (drawn < 2) return null;
  return found.texts.length > 1
    ? { type: "several", texts: found.texts }
    : unchanged(`There are several of them: say which ${noun}.`);
}

/** The element, or the sequence that holds nothing else. */
function removable(picture: Picture, box: Box): t.Node {
  let node = box.node;
  const own = textsWithin(picture, box).length;
  for (let one = box.parent; one && !isRepeated(picture, box); one = one.parent) {
    if (one.tag !== "Sequence" || one.component !== box.component || textsWithin(picture, one).length !== own)
      break;
    node = one.node;
  }
  return node;
}

/** A range and the blank rest of its lines. */
export function withLine(code: string, { start, end }: { start: number; end: number }): TextChange {
  const lineStart = code.lastIndexOf("\n", start - 1) + 1;
  const next = code.indexOf("\n", end);
  const isAlone =
    code.slice(lineStart, start).trim() === "" && next >= 0 && code.slice(end, next).trim() === "";
  return isAlone ? { start: lineStart, end: next + 1, text: "" } : { start, end, text: "" };
}
