import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import { printString } from "../analysis/print-literal";
import type { SceneTree } from "../analysis/scene-tree";
import { type StyleEntry, styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { attributeName, keyOf, unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { addStyle, range, wrapChild } from "./add-style";
import { isUsedOnce } from "./leaf-uses";
import type { Picture } from "./picture";
import type { ShownText } from "./shown-texts";

/** A new value for a style property, told what stands there. */
export type NewValue = {
  /** The literal for where `current` is, or nothing, stands; null where no value can be told. */
  print(current: t.Node | null): string | null;
};

export type StyleChange = { changes: TextChange[] } | { reason: string };

/** The box of the texts, or the nearest around it that holds no other text, on which the property is set. */
function ownEntry(
  picture: Picture,
  texts: ShownText[],
  meant: ShownText[],
  names: readonly string[],
): { box: Box; entry: StyleEntry } | null {
  const children = new Set(meant.map((text) => text.child));
  const seen = new Set<Box>();
  for (let box = texts[0]?.box ?? null; box && !seen.has(box); box = box.parent) {
    seen.add(box);
    if (picture.texts.some((text) => isWithin(text.box, box) && !children.has(text.child))) return null;
    const entry = styleEntry(picture.tree, box, names);
    if (entry) return { box, entry };
  }
  return null;
}

function isWithin(inner: Box | null, outer: Box | null): boolean {
  const seen = new Set<Box>();
  for (let box = inner; box && !seen.has(box); box = box.parent) {
    if (box === outer) return true;
    seen.add(box);
  }
  return false;
}

/**
 * Sets a style property of the box that shows these texts, and of nothing else: at the literal where only they use it, at
 * the prop or the record that gives them their value, else at their own element.
 * @param texts what one element draws
 * @param meant all texts that are changed alike, these among them: what only they inherit is theirs
 */
export function changeStyle(
  picture: Picture,
  texts: [ShownText, ...ShownText[]],
  names: readonly string[],
  value: NewValue,
  meant: ShownText[] = texts,
): StyleChange {
  const [text] = texts;
  const { tree } = picture;
  if (!text.box) return { reason: "This text is drawn by a component that has no setting for it." };
  const own = ownEntry(picture, texts, meant, names);
  const siblings = picture.texts.filter((one) => one.child === text.child);
  const isPart = siblings.some((one) => !texts.includes(one));
  if (own) {
    const ofUses = texts.map((one) => throughProp(tree, one, own, value));
    if (ofUses.every((one) => one !== null)) return together(ofUses);
    const leaves = valuesOf(tree, own.entry.value);
    const ofRecord = isPart ? throughRecord(tree, text, leaves, value) : null;
    if (ofRecord) return ofRecord;
    if (isPart)
      return (
        atSite(picture, text, own.entry, value, propertyNamed(names)) ?? conditional(tree, text, own, value)
      );
    const [leaf, ...others] = leaves;
    if (leaf && others.length === 0 && isLiteral(leaf) && isUsedOnce(picture, leaf, own.entry, names))
      return replaced(tree, leaf, value, leaf);
    const holders = picture.boxes.filter((box) => styleEntry(tree, box, names)?.holder === own.entry.holder);
    if (holders.length <= 1) return replaced(tree, own.entry.value, value, own.entry.value, own.entry.holder);
    const printed = value.print(own.entry.value);
    return printed === null
      ? { reason: unknown }
      : { changes: addStyle(tree, own.box, own.entry.property, printed, text.child) };
  }
  const placed = isPart ? atSite(picture, text, null, value, propertyNamed(names)) : null;
  if (placed) return placed;
  // A text that stands beside others in its element gets an element of its own.
  const children = new Set(meant.map((one) => one.child));
  const box = text.box;
  const isBeside = picture.texts.some((one) => isWithin(one.box, box) && !children.has(one.child));
  const property = propertyNamed(names);
  const printed = isPart ? chosen(tree, text, null, value) : value.print(null);
  if (printed === null) return { reason: isPart ? drawnTogether(text) : unknown };
  const changes = isBeside
    ? wrapChild(tree, box, text.child, property, printed)
    : addStyle(tree, box, property, printed, text.child);
  return changes.length > 0 ? { changes } : { reason: drawnTogether(text) };
}

function propertyNamed(names: readonly string[]): string {
  return names[0] ?? "color";
}

/** A text between the tags of a component that others use too (`<Fade>…</Fade>`): it gets an element where it is written. */
function atSite(
  picture: Picture,
  text: ShownText,
  entry: StyleEntry | null,
  value: NewValue,
  property: string,
): StyleChange | null {
  const { tree } = picture;
  const parent = tree.parentOf(text.literal);
  const child = parent?.type === "JSXExpressionContainer" ? parent : text.literal;
  const site = picture.boxes.find(({ node }) => node === tree.parentOf(child));
  const printed = value.print(entry?.value ?? null);
  if (!site || site === text.box || printed === null) return null;
  const changes = wrapChild(tree, site, child, entry?.property ?? property, printed);
  return changes.length > 0 ? { changes } : null;
}

function together(all: StyleChange[]): StyleChange {
  const changes: TextChange[] = [];
  for (const one of all) {
    if ("reason" in one) return one;
    changes.push(...one.changes);
  }
  return { changes };
}

const unknown = "What it is now cannot be told from the code.";

function isLiteral(node: t.Node): boolean {
  return (
    node.type === "StringLiteral" ||
    node.type === "NumericLiteral" ||
    (node.type === "TemplateLiteral" && node.expressions.length === 0)
  );
}

function isQuoted(printed: string): boolean {
  const quote = printed.charAt(0);
  return (quote === '"' || quote === "'") && printed.endsWith(quote);
}

/** A printed literal where it stands: in braces or quotes as an attribute's value, with its key as a shorthand property. */
export function inPlace(
  tree: SceneTree,
  node: t.Node,
  printed: string,
  holder?: t.ObjectProperty | t.JSXAttribute,
): TextChange {
  const parent = tree.parentOf(node);
  if (holder?.type === "ObjectProperty" && holder.shorthand)
    return { ...range(holder), text: `${keyOf(holder)}: ${printed}` };
  const attribute =
    holder?.type === "JSXAttribute" ? holder : parent?.type === "JSXAttribute" ? parent : null;
  if (attribute?.value)
    return { ...range(attribute.value), text: isQuoted(printed) ? printed : `{${printed}}` };
  const outer = holder?.type === "ObjectProperty" ? holder.value : node;
  return { ...range(outer), text: printed };
}

function replaced(
  tree: SceneTree,
  node: t.Node,
  value: NewValue,
  current: t.Node,
  holder?: StyleEntry["holder"],
): StyleChange {
  const printed = value.print(current);
  return printed === null ? { reason: unknown } : { changes: [inPlace(tree, node, printed, holder)] };
}

/** The use of the component to which the literal is given: as an attribute or between its tags. */
function givingUse(tree: SceneTree, text: ShownText): t.JSXOpeningElement | null {
  if (!text.box?.component || text.box.component === tree.component) return null;
  for (let node = tree.parentOf(text.literal); node; node = tree.parentOf(node)) {
    if (isFunction(node)) return null;
    if (node.type === "JSXOpeningElement") return node;
    if (node.type === "JSXElement") return node.openingElement;
  }
  return null;
}

/** The prop that an expression in a component is: `color` of `({ color })`, of `props.color`. */
function propOf(tree: SceneTree, component: t.Function, wrapped: t.Node): string | null {
  const node = unwrap(wrapped);
  const [parameter] = component.params;
  if (node.type === "MemberExpression" && node.object.type === "Identifier") {
    return tree.bindingOf(node.object)?.identifier === parameter
      ? keyOf({ key: node.property, computed: node.computed })
      : null;
  }
  if (node.type !== "Identifier") return null;
  const declared = tree.bindingOf(node)?.identifier;
  let inner: t.Node | null = declared ? tree.parentOf(declared) : null;
  if (inner?.type === "AssignmentPattern") inner = tree.parentOf(inner);
  if (inner?.type !== "ObjectProperty") return null;
  return tree.parentOf(inner) === parameter ? keyOf(inner) : null;
}

/** `<Title text="…" color={…} />`: the text's own use of a component says what its value is. */
function throughProp(
  tree: SceneTree,
  text: ShownText,
  own: { box: Box; entry: StyleEntry },
  value: NewValue,
): StyleChange | null {
  const use = givingUse(tree, text);
  const prop = use && own.box.component ? propOf(tree, own.box.component, own.entry.value) : null;
  if (!use || !prop) return null;
  const given = use.attributes.find((one) => one.type === "JSXAttribute" && attributeName(one) === prop);
  if (given?.type === "JSXAttribute" && given.value) {
    const current = unwrap(given.value);
    return replaced(tree, current, value, current, given);
  }
  const printed = value.print(own.entry.value);
  if (printed === null) return { reason: unknown };
  const at = use.name.end ?? 0;
  return {
    changes: [{ start: at, end: at, text: ` ${prop}=${isQuoted(printed) ? printed : `{${printed}}`}` }],
  };
}

/** `{ name: "Team", color: "#…" }`: the text's own record holds its value. */
function throughRecord(
  tree: SceneTree,
  text: ShownText,
  leaves: t.Node[],
  value: NewValue,
): StyleChange | null {
  const record = recordOf(tree, text.literal);
  const leaf = record ? leaves.find((one) => isLiteral(one) && recordOf(tree, one) === record) : undefined;
  return leaf ? replaced(tree, leaf, value, leaf) : null;
}

function recordOf(tree: SceneTree, literal: t.Node): t.Node | null {
  for (let node = tree.parentOf(literal); node; node = tree.parentOf(node)) {
    if (node.type === "ObjectExpression") return node;
    if (node.type === "JSXElement" || node.type === "VariableDeclarator") return null;
  }
  return null;
}

/** One of several texts that one element draws: the element decides by the text itself; null where it cannot. */
function chosen(tree: SceneTree, text: ShownText, current: t.Node | null, value: NewValue): string | null {
  const child = text.child ? unwrap(text.child) : null;
  const isSimple = child?.type === "Identifier" || child?.type === "MemberExpression";
  const printed = value.print(current);
  if (!child || !isSimple || text.literal.type === "TemplateElement" || printed === null) return null;
  const source = (node: t.Node) => tree.code.slice(node.start ?? 0, node.end ?? 0);
  const shown = text.literal.type === "NumericLiteral" ? String(text.literal.value) : printString(text.value);
  return `${source(child)} === ${shown} ? ${printed} : ${current ? source(current) : "undefined"}`;
}

function drawnTogether(text: ShownText): string {
  return `“${text.value}” is drawn together with others by the same code, so it cannot be changed alone.`;
}

function conditional(
  tree: SceneTree,
  text: ShownText,
  own: { box: Box; entry: StyleEntry },
  value: NewValue,
): StyleChange {
  const { box, entry } = own;
  const expression = chosen(tree, text, entry.value, value);
  if (expression === null || !text.box) return { reason: drawnTogether(text) };
  if (box === text.box) return { changes: [inPlace(tree, entry.value, expression, entry.holder)] };
  return { changes: addStyle(tree, text.box, entry.property, expression, text.child) };
}
