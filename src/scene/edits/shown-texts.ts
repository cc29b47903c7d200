import type * as t from "@babel/types";
import type { Box } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import { fontSizeOf } from "../analysis/measure";
import type { SceneTree } from "../analysis/scene-tree";
import { backgroundNames, styleEntry } from "../analysis/styles";
import { attributeName, keyOf, unwrap } from "../analysis/unwrap";
import { nameOf, valuesOf } from "../analysis/values";
import { wordsOf } from "../words";
import type { Role } from "./edit-schema";
import { roleOfWords } from "./role-words";
import { isAddress } from "./text-kinds";

export type TextLiteral =
  | t.StringLiteral
  | t.TemplateLiteral
  | t.TemplateElement
  | t.JSXText
  | t.NumericLiteral;

/** A text of the scene: the literal that holds it and the box that shows it. */
export type ShownText = {
  literal: TextLiteral;
  value: string;
  /** Null for a text that only a component of the kit shows. */
  box: Box | null;
  /** The child of the box that shows it: several literals may share one. */
  child: t.Node | null;
  fontSize: number;
  role: Role | null;
  /** Whether its name, tag or shape says so, not merely its size. */
  isSure: boolean;
  /** One of several records or items that one piece of code draws. */
  isRepeated: boolean;
};

/** Props by which components are handed a text to show. */
const textProps = new Set([
  "text",
  "title",
  "label",
  "headline",
  "heading",
  "subtitle",
  "subline",
  "caption",
  "value",
  "message",
  "tagline",
  "kicker",
  "prefix",
  "suffix",
]);

/** Whether a literal without letters counts as well, as one that was emptied by hand; by itself none does. */
type KeepsBare = (literal: TextLiteral) => boolean;

/** All texts that are shown, in the order of the picture's code, each literal once. */
export function shownTexts(tree: SceneTree, boxes: Box[], keepsBare: KeepsBare = () => false): ShownText[] {
  const found = new Map<t.Node, ShownText>();
  for (const box of boxes)
    for (const node of [...box.children, ...propsOf(tree, box)]) collect(tree, box, node, found, keepsBare);
  const texts = [...found.values()];
  for (const text of texts) text.isRepeated = isRepeated(tree, text, texts);
  assignRoles(tree, boxes, texts);
  return texts.sort((a, b) => (a.literal.start ?? 0) - (b.literal.start ?? 0));
}

function propsOf(tree: SceneTree, box: Box): t.Node[] {
  if (box.node.type !== "JSXElement") return [];
  const { name, attributes } = box.node.openingElement;
  const isImported = name.type === "JSXIdentifier" && tree.bindingOf(name)?.kind === "module";
  if (!isImported) return [];
  return attributes.flatMap((one) =>
    one.type === "JSXAttribute" && one.value && textProps.has(attributeName(one)) ? [one.value] : [],
  );
}

/** A letter, a number or a picture: what is more than a sign between others. */
const meaningful = /\p{L}|\p{N}|\p{Extended_Pictographic}/u;

function hasLetters(text: string): boolean {
  return meaningful.test(text);
}

function collect(
  tree: SceneTree,
  box: Box,
  child: t.Node,
  found: Map<t.Node, ShownText>,
  keepsBare: KeepsBare,
): void {
  if (child.type === "JSXElement") return;
  const values =
    child.type === "JSXText"
      ? [child]
      : valuesOf(tree, child).flatMap((value) => leaves(tree, value, unwrap(child) === value, 0));
  for (const literal of values) {
    const value = textOf(literal);
    if ((!hasLetters(value) && !keepsBare(literal)) || found.has(literal)) continue;
    found.set(literal, {
      literal,
      value,
      box,
      child,
      fontSize: 0,
      role: null,
      isSure: false,
      isRepeated: false,
    });
  }
}

/** The literals in an expression that is shown; a number counts where it is data, not where it stands in the markup. */
function leaves(tree: SceneTree, value: t.Node, isInline: boolean, depth: number): TextLiteral[] {
  const inner = (node: t.Node) =>
    depth > 6 ? [] : valuesOf(tree, node).flatMap((one) => leaves(tree, one, false, depth + 1));
  switch (value.type) {
    case "StringLiteral":
    case "JSXText":
      return [value];
    case "NumericLiteral":
      return isInline ? [] : [value];
    case "TemplateLiteral": {
      if (value.expressions.length === 0) return [value];
      const parts: TextLiteral[] = value.quasis.filter((quasi) => hasLetters(quasi.value.raw));
      return [...parts, ...value.expressions.flatMap(inner)];
    }
    case "BinaryExpression":
      // «index + 1» is counted, no data.
      return value.operator === "+"
        ? [value.left, value.right].flatMap((side) => (side.type === "NumericLiteral" ? [] : inner(side)))
        : [];
    case "ArrayExpression":
      return value.elements.flatMap((element) => (element && !isMarkup(element) ? inner(element) : []));
    default:
      return [];
  }
}

function isMarkup(node: t.Node): boolean {
  return node.type === "JSXElement" || node.type === "JSXFragment";
}

export function textOf(literal: TextLiteral): string {
  switch (literal.type) {
    case "StringLiteral":
      return literal.value;
    case "NumericLiteral":
      return String(literal.value);
    case "JSXText":
      return squeezed(literal.value);
    case "TemplateElement":
      return literal.value.cooked ?? literal.value.raw;
    case "TemplateLiteral":
      return literal.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join("");
  }
}

/** A text of the markup as it is shown: lines are trimmed and joined by a blank. */
function squeezed(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** An element of a list, or a field of one of several records. */
function isRepeated(tree: SceneTree, text: ShownText, all: ShownText[]): boolean {
  let node: t.Node | null = tree.parentOf(text.literal);
  for (let step = 0; node && step < 4; step++) {
    if (node.type === "ArrayExpression")
      return node.elements.length > 1 && all.some((other) => other !== text && other.child === text.child);
    if (node.type !== "ObjectExpression" && node.type !== "ObjectProperty" && node.type !== "TemplateLiteral")
      return false;
    node = tree.parentOf(node);
  }
  return false;
}

/** The names around a text, nearest first: its key or constant, the prop, the component, styles and tag of its box. */
export function namesOf(tree: SceneTree, text: ShownText): string[] {
  const names: string[] = [];
  let node: t.Node | null = tree.parentOf(text.literal);
  for (let step = 0; node && step < 5; step++) {
    if (node.type === "ObjectProperty") names.push(keyOf(node) ?? "");
    else if (node.type === "JSXAttribute") names.push(attributeName(node));
    else if (node.type === "VariableDeclarator") {
      if (node.id.type === "Identifier" && node.id.name !== "controls") names.push(node.id.name);
      break;
    } else if (node.type === "JSXElement" || isFunction(node)) break;
    node = tree.parentOf(node);
  }
  return names.filter((name) => name !== "");
}

/** The names by which the box is known: the style it takes (`styles.title`), its class and id, its own tag. */
function boxNames(box: Box): string[] {
  const names: string[] = [];
  if (box.node.type === "JSXElement") {
    for (const attribute of box.node.openingElement.attributes) {
      if (attribute.type !== "JSXAttribute" || !attribute.value) continue;
      const value = unwrap(attribute.value);
      const name = attributeName(attribute);
      if (name === "style") names.push(...styleNames(value));
      else if ((name === "className" || name === "id") && value.type === "StringLiteral")
        names.push(value.value);
    }
  }
  names.push(box.tag);
  return names;
}

function styleNames(value: t.Node): string[] {
  if (value.type === "Identifier") return [value.name];
  if (value.type === "MemberExpression")
    return [keyOf({ key: value.property, computed: value.computed }) ?? ""];
  if (value.type !== "ObjectExpression") return [];
  return value.properties.flatMap((one) =>
    one.type === "SpreadElement" ? styleNames(unwrap(one.argument)) : [],
  );
}

const shortest = 40;

/** A filled, rounded, padded box around one short text, or the tag itself. */
function isButton(tree: SceneTree, text: ShownText): boolean {
  const { box } = text;
  if (!box || text.value.length > shortest) return false;
  if (box.tag === "button") return true;
  const has = (names: readonly string[]) => styleEntry(tree, box, names) !== null;
  return (
    has(backgroundNames) &&
    has(["borderRadius"]) &&
    has(["padding", "paddingLeft", "paddingInline"]) &&
    !text.isRepeated
  );
}

function nameRole(tree: SceneTree, text: ShownText): Role | null {
  const { box } = text;
  const component =
    box?.component && box.component !== tree.component ? nameOf(tree, box.component)?.name : null;
  const groups = [...namesOf(tree, text), ...(box ? boxNames(box) : []), ...(component ? [component] : [])];
  for (const name of groups) {
    const role = roleOfWords(wordsOf(name));
    if (role && role !== "background" && role !== "surface" && role !== "accent") return role;
  }
  return null;
}

const headings = new Set(["h1"]);

/** The height of the largest thing that is shown without a literal of its own, as a counter. */
function countedSize(tree: SceneTree, boxes: Box[], texts: ShownText[]): number {
  const sizes = boxes.flatMap((box) => {
    const isCounted = box.children.some((child) => {
      const inner = unwrap(child);
      return (
        inner !== child &&
        (inner.type === "Identifier" || inner.type === "CallExpression" || inner.type === "TemplateLiteral")
      );
    });
    return isCounted && !texts.some((text) => text.box === box) ? [fontSizeOf(tree, box)] : [];
  });
  return Math.max(0, ...sizes);
}

function assignRoles(tree: SceneTree, boxes: Box[], texts: ShownText[]): void {
  for (const text of texts) {
    text.fontSize = text.box ? fontSizeOf(tree, text.box) : 0;
    const role = nameRole(tree, text);
    // A badge is as round as a button: its name tells.
    if (role)
      text.role =
        text.isRepeated && role === "headline" && !texts.every((one) => one.isRepeated) ? "list" : role;
    else if (text.box && headings.has(text.box.tag)) text.role = "headline";
    else if (isButton(tree, text)) text.role = "button";
    text.isSure = text.role !== null;
  }
  const free = () => texts.filter((text) => text.role === null && text.box !== null);
  if (!texts.some((text) => text.role === "headline")) {
    const candidates = free().filter((text) => !text.isRepeated);
    const largest = maxBy(candidates.length > 0 ? candidates : free(), rank);
    // What one piece of code draws in turn is one kind of text.
    for (const text of candidates.length > 0 ? candidates : free()) {
      if (largest && (text === largest || text.child === largest.child)) text.role = "headline";
    }
  }
  const head = texts.filter((text) => text.role === "headline");
  const [only] = head;
  // A line below a number that is counted is no headline.
  if (only && texts.length === 1 && !only.isSure && countedSize(tree, boxes, texts) > only.fontSize * 1.5)
    only.role = "subline";
  if (!texts.some((text) => text.role === "subline")) {
    const head = texts.find((text) => text.role === "headline");
    const next = free().find(
      (text) =>
        !text.isRepeated &&
        !isAddress(text.value) &&
        head &&
        text.fontSize <= head.fontSize &&
        placeIn(text) > placeIn(head),
    );
    if (next) next.role = "subline";
  }
  for (const text of free()) text.role = text.isRepeated ? "list" : text.fontSize < 26 ? "label" : "body";
}

function placeIn(text: ShownText): number {
  return text.child?.start ?? 0;
}

/** Size first; a heading's tag is worth a step. */
function rank(text: ShownText): number {
  const tag = text.box?.tag;
  return text.fontSize * (tag === "h2" ? 1.3 : 1);
}

function maxBy<Item>(items: Item[], value: (item: Item) => number): Item | null {
  let best: Item | null = null;
  for (const item of items) if (best === null || value(item) > value(best)) best = item;
  return best;
}
