import type { Binding } from "@babel/traverse";
import type * as t from "@babel/types";
import { callbackArguments, isFunction, passesThrough, picksElement, returnsOf } from "./calls";
import { maxEffort, type SceneTree } from "./scene-tree";
import { attributeName, keyOf, unwrap } from "./unwrap";

/** Bounds one question, so that code made to be hard to follow costs no more than this. */
const maxSteps = 2_000;
type Walk = { tree: SceneTree; seen: Set<t.Node>; steps: number };

/**
 * The expressions that a node may stand for, as far as the text shows: through names, members of literals, parameters of
 * callbacks and components, conditions, `as` and `satisfies`, and methods that pass on what they are called on. What cannot
 * be followed further stands for itself.
 */
export function valuesOf(tree: SceneTree, node: t.Node): t.Node[] {
  return [...new Set(follow({ tree, seen: new Set(), steps: 0 }, node))];
}

/** What `node[key]` may be; every element or property for null. */
export function propertyOf(tree: SceneTree, node: t.Node, key: string | null): t.Node[] {
  return [...new Set(member({ tree, seen: new Set(), steps: 0 }, node, key))];
}

function follow(walk: Walk, wrapped: t.Node): t.Node[] {
  const node = unwrap(wrapped);
  if (walk.seen.has(node) || walk.steps++ > maxSteps || walk.tree.effort.steps++ > maxEffort) return [];
  walk.seen.add(node);
  try {
    return step(walk, node);
  } finally {
    walk.seen.delete(node);
  }
}

function step(walk: Walk, node: t.Node): t.Node[] {
  switch (node.type) {
    case "Identifier":
    case "JSXIdentifier": {
      const binding = walk.tree.bindingOf(node);
      return binding ? bound(walk, binding) : [walk.tree.enumOf(node.name) ?? node];
    }
    case "MemberExpression":
    case "OptionalMemberExpression": {
      const key = memberKey(walk, node);
      const found = key === "length" ? [] : member(walk, node.object, key);
      return found.length > 0 ? found : [node];
    }
    case "ConditionalExpression":
      return [...follow(walk, node.consequent), ...follow(walk, node.alternate)];
    case "LogicalExpression":
      return [...follow(walk, node.left), ...follow(walk, node.right)];
    case "AssignmentExpression":
      return follow(walk, node.right);
    case "SequenceExpression": {
      const last = node.expressions.at(-1);
      return last ? follow(walk, last) : [];
    }
    case "CallExpression":
    case "OptionalCallExpression":
      return called(walk, node);
    default:
      return [node];
  }
}

function memberKey(walk: Walk, node: t.MemberExpression | t.OptionalMemberExpression): string | null {
  if (!node.computed) return node.property.type === "Identifier" ? node.property.name : null;
  const [only, ...others] = follow(walk, node.property);
  if (others.length > 0 || !only) return null;
  return only.type === "StringLiteral"
    ? only.value
    : only.type === "NumericLiteral"
      ? String(only.value)
      : null;
}

function called(walk: Walk, node: t.CallExpression | t.OptionalCallExpression): t.Node[] {
  const passed = passesThrough(node);
  if (passed) return passed.flatMap((part) => follow(walk, part));
  const picked = picksElement(node);
  if (picked) return member(walk, picked, null);
  const callee = unwrap(node.callee);
  const functions =
    isFunction(callee) || callee.type === "Identifier" ? follow(walk, callee).filter(isFunction) : [];
  const returned = functions.flatMap((fn) => returnsOf(fn).flatMap((value) => follow(walk, value)));
  return returned.length > 0 ? returned : [node];
}

function member(walk: Walk, object: t.Node, key: string | null): t.Node[] {
  return follow(walk, object).flatMap((value) => memberOfValue(walk, value, key));
}

function memberOfValue(walk: Walk, value: t.Node, key: string | null): t.Node[] {
  switch (value.type) {
    case "ObjectExpression": {
      const found: t.Node[] = [];
      for (const property of value.properties) {
        if (property.type === "SpreadElement") found.push(...member(walk, property.argument, key));
        else if (key === null || keyOf(property) === key || keyOf(property) === null) {
          found.push(...(property.type === "ObjectProperty" ? follow(walk, property.value) : [property]));
        }
      }
      return found;
    }
    case "ArrayExpression": {
      const at = key === null ? null : Number(key);
      const spread = value.elements.some((element) => element?.type === "SpreadElement");
      const elements = at === null || spread ? value.elements : [value.elements[at] ?? null];
      return elements.flatMap((element) => {
        if (!element) return [];
        return element.type === "SpreadElement"
          ? member(walk, element.argument, null)
          : follow(walk, element);
      });
    }
    case "JSXOpeningElement":
      return value.attributes
        .flatMap((attribute) => {
          if (attribute.type === "JSXSpreadAttribute") return member(walk, attribute.argument, key);
          if (key !== null && attributeName(attribute) !== key) return [];
          return attribute.value ? follow(walk, attribute.value) : [];
        })
        .concat(key === "children" ? childrenOf(walk, value) : []);
    case "TSEnumDeclaration":
      return value.body.members.flatMap(({ id, initializer }) =>
        initializer &&
        (key === null || (id.type === "Identifier" ? id.name : "value" in id ? id.value : null) === key)
          ? follow(walk, initializer)
          : [],
      );
    // A character of a text is followed to the text.
    case "StringLiteral":
    case "TemplateLiteral":
    case "JSXText":
      return key === null || !Number.isNaN(Number(key)) ? [value] : [];
    case "CallExpression":
      return callbackArguments
        .elementsOf(value)
        .flatMap((part) => ("each" in part ? member(walk, part.each, null) : follow(walk, part.value)));
    default:
      return [];
  }
}

function childrenOf(walk: Walk, opening: t.JSXOpeningElement): t.Node[] {
  const element = walk.tree.parentOf(opening);
  if (element?.type !== "JSXElement") return [];
  return element.children.flatMap((child) =>
    child.type === "JSXExpressionContainer" ? follow(walk, child) : child.type === "JSXText" ? [child] : [],
  );
}

/** The values of a declared name: what it is given at its declaration, as a parameter, and by assignments. */
function bound(walk: Walk, binding: Binding): t.Node[] {
  const { tree } = walk;
  const steps: (string | null)[] = [];
  const found: t.Node[] = [];
  for (const violation of binding.constantViolations) {
    if (violation.node.type === "AssignmentExpression") found.push(...follow(walk, violation.node.right));
  }
  let node: t.Node = binding.identifier;
  let parent = tree.parentOf(node);
  while (parent) {
    if (parent.type === "ObjectProperty") steps.unshift(keyOf(parent));
    else if (parent.type === "ArrayPattern") steps.unshift(String(parent.elements.indexOf(node as never)));
    else if (parent.type === "AssignmentPattern" && parent.left === node)
      found.push(...follow(walk, parent.right));
    else if (parent.type !== "ObjectPattern" && parent.type !== "RestElement") break;
    node = parent;
    parent = tree.parentOf(node);
  }
  if (!parent) return found;
  const sources = sourcesOf(walk, parent, node);
  let values = sources;
  for (const key of steps) values = values.flatMap((value) => memberOfValue(walk, value, key));
  if (parent.type === "FunctionDeclaration" && parent.id === node) found.push(parent);
  return [...found, ...values];
}

function sourcesOf(walk: Walk, holder: t.Node, pattern: t.Node): t.Node[] {
  if (holder.type === "VariableDeclarator") {
    if (holder.init) return follow(walk, holder.init);
    const declaration = walk.tree.parentOf(holder);
    const loop = declaration ? walk.tree.parentOf(declaration) : null;
    return loop?.type === "ForOfStatement" ? member(walk, loop.right, null) : [];
  }
  if (!isFunction(holder)) return [];
  const index = holder.params.indexOf(pattern as never);
  return index < 0 ? [] : argumentsFor(walk, holder, index);
}

/** What a function is called with in this place: by a method of lists, by JSX as a component, by name. */
function argumentsFor(walk: Walk, fn: t.Function, index: number): t.Node[] {
  const { tree } = walk;
  const found: t.Node[] = [];
  if (fn === tree.component && index === 0 && tree.controls) found.push(tree.controls);
  const parent = tree.parentOf(fn);
  if (parent?.type === "CallExpression") {
    const over = callbackArguments.sourceOf(parent, fn, index);
    if (over) found.push(...member(walk, over, null));
  }
  found.push(...fromRenderer(walk, fn, index));
  const name = nameOf(tree, fn);
  for (const reference of name ? (tree.bindingOf(name)?.referencePaths ?? []) : []) {
    const use = tree.parentOf(reference.node);
    if (use?.type === "JSXOpeningElement" && index === 0) found.push(use);
    else if (use?.type === "CallExpression") {
      const at =
        use.callee === reference.node ? index : index === 0 && use.arguments[0] === reference.node ? 1 : -1;
      const argument = at < 0 ? undefined : use.arguments[at];
      if (argument) found.push(...follow(walk, argument));
    }
  }
  return found;
}

/** `<List>{(item) => …}</List>`: what the component calls its children with. */
function fromRenderer(walk: Walk, fn: t.Function, index: number): t.Node[] {
  const { tree } = walk;
  const container = tree.parentOf(fn);
  const element = container?.type === "JSXExpressionContainer" ? tree.parentOf(container) : null;
  if (element?.type !== "JSXElement") return [];
  const components = follow(walk, element.openingElement.name).filter(isFunction);
  return components.flatMap((component) =>
    tree.nodes.flatMap((node) => {
      const isWithin = (node.start ?? 0) > (component.start ?? 0) && (node.end ?? 0) < (component.end ?? 0);
      if (node.type !== "CallExpression" || !isWithin) return [];
      const callee = unwrap(node.callee);
      const called =
        callee.type === "Identifier"
          ? callee.name
          : callee.type === "MemberExpression"
            ? keyOf({ key: callee.property, computed: callee.computed })
            : null;
      const argument = called === "children" ? node.arguments[index] : undefined;
      return argument ? follow(walk, argument) : [];
    }),
  );
}

/** The name under which a function is known: its own, or that of the constant that holds it, `memo(…)` in between. */
export function nameOf(tree: SceneTree, fn: t.Function): t.Identifier | null {
  if (fn.type === "FunctionDeclaration") return fn.id ?? null;
  let parent = tree.parentOf(fn);
  for (
    let step = 0;
    step < 3 && (parent?.type === "CallExpression" || parent?.type === "TSAsExpression");
    step++
  ) {
    parent = tree.parentOf(parent);
  }
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id : null;
}
