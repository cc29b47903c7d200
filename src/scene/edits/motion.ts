import type * as t from "@babel/types";
import { type Box, ownComponent, usesOf } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import type { SceneTree } from "../analysis/scene-tree";
import { attributeName, keyOf, unwrap } from "../analysis/unwrap";
import { nameOf, valuesOf } from "../analysis/values";
import { isInside, textsWithin } from "./part-names";
import type { Picture } from "./picture";

/** One thing in the code that moves something over time. */
export type Motion =
  | { type: "interpolate"; call: t.CallExpression; input: t.Node; range: t.ArrayExpression }
  | { type: "spring"; call: t.CallExpression; options: t.ObjectExpression };

function calleeName(call: t.CallExpression): string | null {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression"
    ? keyOf({ key: callee.property, computed: callee.computed })
    : null;
}

/** Whether a name is the number of the frame. */
export function isFrame(tree: SceneTree, wrapped: t.Node): boolean {
  const node = unwrap(wrapped);
  if (node.type !== "Identifier") return false;
  const declared = tree.bindingOf(node)?.path.node;
  const init = declared?.type === "VariableDeclarator" && declared.init ? unwrap(declared.init) : null;
  return init?.type === "CallExpression" ? calleeName(init) === "useCurrentFrame" : node.name === "frame";
}

/** Whether an expression is the frame with something added or taken away: `frame - delay`, through names too. */
function countsFrames(tree: SceneTree, wrapped: t.Node, depth = 0): boolean {
  const node = unwrap(wrapped);
  if (depth > 5) return false;
  if (isFrame(tree, node)) return true;
  if (
    node.type === "BinaryExpression" &&
    (node.operator === "-" || node.operator === "+" || node.operator === "%")
  )
    return countsFrames(tree, node.left, depth + 1);
  if (node.type === "CallExpression" && (calleeName(node) === "max" || calleeName(node) === "min"))
    return node.arguments.some((argument) => countsFrames(tree, argument, depth + 1));
  if (node.type !== "Identifier") return false;
  const declared = tree.bindingOf(node)?.path.node;
  return declared?.type === "VariableDeclarator" && declared.init
    ? countsFrames(tree, declared.init, depth + 1)
    : false;
}

export function motionOf(tree: SceneTree, node: t.Node): Motion | null {
  if (node.type !== "CallExpression") return null;
  const name = calleeName(node);
  const [first, second] = node.arguments;
  if (!first) return null;
  if (name === "spring") {
    const options = unwrap(first);
    return options.type === "ObjectExpression" ? { type: "spring", call: node, options } : null;
  }
  if ((name !== "interpolate" && name !== "interpolateColors") || !second) return null;
  const [range] = valuesOf(tree, second);
  return range?.type === "ArrayExpression" && countsFrames(tree, first)
    ? { type: "interpolate", call: node, input: first, range }
    : null;
}

/** All motions of the scene. */
export function allMotions(tree: SceneTree): Motion[] {
  return tree.nodes.flatMap((node) => motionOf(tree, node) ?? []);
}

function within(tree: SceneTree, outer: t.Node): t.Node[] {
  const [start, end] = [outer.start ?? 0, outer.end ?? 0];
  return tree.nodes.filter((node) => (node.start ?? 0) >= start && (node.end ?? 0) <= end);
}

/** The nodes of which an expression is made, through the names in it. */
export function madeOf(tree: SceneTree, roots: t.Node[]): t.Node[] {
  const found = new Set<t.Node>();
  const queue = [...roots];
  for (let next = queue.pop(); next && found.size < 4_000; next = queue.pop()) {
    for (const node of within(tree, next)) {
      if (found.has(node)) continue;
      found.add(node);
      if (node.type !== "Identifier") continue;
      const declared = tree.bindingOf(node)?.path.node;
      if (declared?.type === "VariableDeclarator" && declared.init && !found.has(declared.init))
        queue.push(declared.init);
      if (declared?.type === "FunctionDeclaration" && !found.has(declared.body)) queue.push(declared.body);
    }
  }
  return [...found];
}

/** What of a box is written by hand about itself: its attributes, not its children. */
function ownExpressions(box: Box): t.Node[] {
  if (box.node.type === "JSXElement") return box.node.openingElement.attributes;
  const props = box.node.arguments[1];
  return props && props.type !== "ArgumentPlaceholder" ? [props] : [];
}

/** What moves an element: what its own style is made of, else that of the nearest element around only it. */
export function motionsOf(picture: Picture, box: Box): { motions: Motion[]; nodes: t.Node[]; box: Box } {
  const { tree } = picture;
  const own = new Set(textsWithin(picture, box));
  const seen = new Set<Box>();
  for (let one: Box | null = box; one && !seen.has(one); one = one.parent) {
    seen.add(one);
    if (one !== box && textsWithin(picture, one).some((text) => !own.has(text))) break;
    const nodes = madeOf(tree, [...ownExpressions(one), ...bodyOf(picture, one)]);
    const motions = nodes.flatMap((node) => motionOf(tree, node) ?? []);
    if (motions.length > 0) return { motions, nodes, box: one };
  }
  // Words or letters in it may each move.
  const inner = picture.boxes.filter((one) => one !== box && isInside(one, box));
  const nodes = inner.flatMap((one) => madeOf(tree, ownExpressions(one)));
  return { motions: [...new Set(nodes)].flatMap((node) => motionOf(tree, node) ?? []), nodes, box };
}

/** The body of a component that is used here only: its motion is that of what it wraps. */
function bodyOf({ tree }: Picture, box: Box): t.Node[] {
  const name = box.node.type === "JSXElement" ? box.node.openingElement.name : null;
  const component = name?.type === "JSXIdentifier" ? ownComponent(tree, name) : null;
  const known = component ? nameOf(tree, component) : null;
  return component && known && usesOf(tree, known).length === 1 ? [component.body] : [];
}

/** The option of a spring by its name. */
export function optionOf(options: t.ObjectExpression, name: string): t.ObjectProperty | null {
  for (const property of options.properties)
    if (property.type === "ObjectProperty" && keyOf(property) === name) return property;
  return null;
}

/** Attributes of the kit and of components that say when something begins or how long it takes. */
export const timeAttributes: Readonly<Record<string, "start" | "length" | "speed">> = {
  at: "start",
  delay: "start",
  startFrame: "start",
  start: "start",
  enterAt: "start",
  appearAt: "start",
  duration: "length",
  stagger: "length",
  every: "length",
  speed: "speed",
};

/** Numbers that time an element by attribute: `<Card delay={20} />`, `<Text at={0.4} />`. */
export function timeNumbers(
  element: t.JSXElement,
): { node: t.NumericLiteral; name: string; kind: "start" | "length" | "speed" }[] {
  return element.openingElement.attributes.flatMap((attribute) => {
    if (attribute.type !== "JSXAttribute" || !attribute.value) return [];
    const name = attributeName(attribute);
    const kind = timeAttributes[name];
    const value = unwrap(attribute.value);
    return kind && value.type === "NumericLiteral" ? [{ node: value, name, kind }] : [];
  });
}

/** `index * 8` in a delay: how far one follows the other. */
export function staggers(tree: SceneTree, nodes: readonly t.Node[]): t.NumericLiteral[] {
  return nodes.flatMap((node) => {
    if (node.type !== "BinaryExpression" || node.operator !== "*") return [];
    const [index, number] =
      node.left.type === "Identifier" && isIndex(tree, node.left)
        ? [node.left, node.right]
        : [node.right, node.left];
    const [literal, ...others] = valuesOf(tree, number);
    if (literal?.type !== "NumericLiteral" || others.length > 0) return [];
    if (index.type !== "Identifier" || !isIndex(tree, index)) return [];
    return isDelay(tree, node) ? [literal] : [];
  });
}

function isIndex(tree: SceneTree, node: t.Identifier): boolean {
  if (/^(?:i|idx|index|n)$/.test(node.name)) return true;
  const declared = tree.bindingOf(node)?.identifier;
  const holder = declared ? tree.parentOf(declared) : null;
  return holder !== null && isFunction(holder) && holder.params[1] === declared;
}

function isDelay(tree: SceneTree, product: t.Node): boolean {
  for (let node = tree.parentOf(product), step = 0; node && step < 5; node = tree.parentOf(node), step++) {
    if (node.type === "BinaryExpression" && node.operator === "-" && countsFrames(tree, node.left))
      return true;
    if (node.type === "ArrayExpression") return true;
    if (node.type === "VariableDeclarator")
      return node.id.type === "Identifier" && /delay|start|from|offset|begin|enter/i.test(node.id.name);
    if (node.type === "ObjectProperty") return /^(?:delay|from|frame)$/.test(keyOf(node) ?? "");
    if (node.type === "JSXAttribute") return /^(?:delay|from|at|start)$/.test(attributeName(node));
  }
  return false;
}
