import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import type { SceneTree } from "../analysis/scene-tree";
import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { addStyle, range } from "./add-style";
import type { FoundParts } from "./find-parts";
import { isUsedOnce } from "./leaf-uses";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { inPlace, type NewValue, type StyleChange } from "./style-change";

/** Sets one style property of every element that was found. */
export function changeParts(
  picture: Picture,
  found: FoundParts,
  names: readonly string[],
  value: NewValue,
  summary: string,
): Outcome {
  const changes: TextChange[] = [];
  for (const box of found.boxes) {
    const change =
      found.use && found.use !== box.node
        ? wrapped(picture.tree, found.use, names[0] ?? "", value.print(null))
        : changeBox(picture, box, names, value);
    if ("reason" in change) return unchanged(change.reason);
    changes.push(...change.changes);
  }
  return { type: "changes", changes: distinct(changes), summary };
}

/** Changes without those of a place that has one already. */
export function distinct(changes: TextChange[]): TextChange[] {
  return changes.filter(
    (one, index) =>
      changes.findIndex(
        (other) => other.start === one.start && other.end === one.end && other.text === one.text,
      ) === index,
  );
}

/**
 * Sets a style property of one element: at the literal where only it uses it, in each branch of a condition, else in its
 * own style. What takes no style is put into an element that does.
 */
export function changeBox(
  picture: Picture,
  box: Box,
  names: readonly string[],
  value: NewValue,
): StyleChange {
  const { tree } = picture;
  const entry = styleEntry(tree, box, names);
  const property = entry?.property ?? names[0] ?? "";
  if (!entry) {
    const printed = value.print(null);
    if (printed === null) return { reason: unknown };
    return takesStyle(tree, box)
      ? own(addStyle(tree, box, property, printed, null))
      : wrapped(tree, box.node, property, printed);
  }
  const branches = branchesOf(entry.value);
  if (branches.length > 1 && branches.every((one) => value.print(one) !== null))
    return own(branches.map((one) => inPlace(tree, one, value.print(one) ?? "")));
  const [leaf, ...others] = valuesOf(tree, entry.value);
  const isLiteral = leaf?.type === "StringLiteral" || leaf?.type === "NumericLiteral";
  if (leaf && isLiteral && others.length === 0 && isUsedOnce(picture, leaf, entry, names)) {
    const printed = value.print(leaf);
    return printed === null ? { reason: unknown } : own([inPlace(tree, signed(tree, leaf), printed)]);
  }
  const now = leaf && isLiteral && others.length === 0 && unwrap(entry.value) !== leaf ? leaf : entry.value;
  const printed = value.print(now);
  if (printed === null) return { reason: unknown };
  const shared = picture.boxes.filter((one) => styleEntry(tree, one, names)?.holder === entry.holder);
  if (shared.length > 1) return own(addStyle(tree, box, property, printed, null));
  return own([inPlace(tree, entry.value, printed, entry.holder)]);
}

/** Sets several properties of one element; those that it does not set yet are added together. */
export function changeBoxAll(
  picture: Picture,
  box: Box,
  values: readonly (readonly [string, string])[],
): StyleChange {
  const { tree } = picture;
  const changes: TextChange[] = [];
  const missing: (readonly [string, string])[] = [];
  for (const [property, printed] of values) {
    if (!styleEntry(tree, box, [property])) missing.push([property, printed]);
    else {
      const change = changeBox(picture, box, [property], { print: () => printed });
      if ("reason" in change) return change;
      changes.push(...change.changes);
    }
  }
  const [first, ...others] = missing;
  if (first) {
    // One property whose value brings the others along: they end up in one object.
    const printed = [first[1], ...others.map(([property, value]) => `${property}: ${value}`)].join(", ");
    const added = takesStyle(tree, box)
      ? own(addStyle(tree, box, first[0], printed, null))
      : wrapped(tree, box.node, first[0], printed);
    if ("reason" in added) return added;
    changes.push(...added.changes);
  }
  return own(changes);
}

const unknown = "What it is now cannot be told from the code.";

function own(changes: TextChange[]): StyleChange {
  return changes.length > 0 ? { changes } : { reason: "The code leaves no place to set this." };
}

function signed(tree: SceneTree, leaf: t.Node): t.Node {
  const parent = tree.parentOf(leaf);
  return parent?.type === "UnaryExpression" ? parent : leaf;
}

/** `a ? 1 : 2` as its two literals. */
function branchesOf(wrapped: t.Node): t.Node[] {
  const node = unwrap(wrapped);
  if (node.type === "ConditionalExpression")
    return [...branchesOf(node.consequent), ...branchesOf(node.alternate)];
  return [node];
}

/** Whether a `style` on it is drawn: the page's own elements, Remotion's and the icons; the kit's parts set their own. */
export function takesStyle(tree: SceneTree, box: Box): boolean {
  if (box.node.type !== "JSXElement") return true;
  const { name } = box.node.openingElement;
  if (name.type !== "JSXIdentifier") return true;
  const binding = tree.bindingOf(name);
  const from = binding?.path.parent;
  if (from?.type === "ImportDeclaration") return !from.source.value.startsWith("scenewright/");
  return box.isStyled;
}

const svgInner = new Set(["svg", "g", "mask", "clipPath", "defs"]);

/** Puts an element into one that has the style. */
export function wrapped(
  tree: SceneTree,
  node: t.Node,
  property: string,
  printed: string | null,
): StyleChange {
  if (printed === null) return { reason: unknown };
  if (node.type !== "JSXElement") return { reason: "The code leaves no place to set this." };
  const parent = tree.parentOf(node);
  const isInSvg =
    parent?.type === "JSXElement" &&
    parent.openingElement.name.type === "JSXIdentifier" &&
    svgInner.has(parent.openingElement.name.name);
  const tag = isInSvg ? "g" : "div";
  const { start, end } = range(node);
  return {
    changes: [
      { start, end: start, text: `<${tag} style={{ ${property}: ${printed} }}>` },
      { start: end, end, text: `</${tag}>` },
    ],
  };
}
