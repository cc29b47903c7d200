import type * as t from "@babel/types";
import { methodOf } from "./calls";
import type { SceneTree } from "./scene-tree";
import { attributeName, keyOf, unwrap } from "./unwrap";
import { nameOf, valuesOf } from "./values";

/** One drawn element: a JSX element or a call of `createElement`. */
export type Box = {
  node: t.JSXElement | t.CallExpression;
  /** `div`, `AbsoluteFill` (of `Remotion.AbsoluteFill` too), `Title`. */
  tag: string;
  /** Whether the tag is the page's own (`div`) or a library's, so that it takes a `style`. */
  isStyled: boolean;
  children: t.Node[];
  /** The box around it; for the outermost box of a component, that around the component's first use. */
  parent: Box | null;
  /** The component in whose body it stands. */
  component: t.Function | null;
};

/** All boxes of a scene in the order of the source. */
export function boxesOf(tree: SceneTree): Box[] {
  const byNode = new Map<t.Node, Box>();
  for (const node of tree.nodes) {
    const box =
      node.type === "JSXElement"
        ? ofElement(tree, node)
        : node.type === "CallExpression"
          ? ofCall(tree, node)
          : null;
    if (box) byNode.set(node, box);
  }
  for (const box of byNode.values()) {
    const { parent, component } = around(tree, byNode, box.node);
    box.parent = parent;
    box.component = component;
  }
  return [...byNode.values()];
}

function tagOf(name: t.JSXOpeningElement["name"]): string {
  if (name.type === "JSXIdentifier") return name.name;
  return name.type === "JSXMemberExpression" ? name.property.name : name.name.name;
}

function ofElement(tree: SceneTree, node: t.JSXElement): Box {
  const { name } = node.openingElement;
  const isOwn = name.type === "JSXIdentifier" && ownComponent(tree, name) !== null;
  return { node, tag: tagOf(name), isStyled: !isOwn, children: node.children, parent: null, component: null };
}

/** The function that a tag of the scene's own draws, `memo(…)` and `forwardRef(…)` in between. */
export function ownComponent(tree: SceneTree, name: t.JSXIdentifier | t.Identifier): t.Function | null {
  for (const value of valuesOf(tree, name)) {
    let node: t.Node = value;
    for (let step = 0; step < 4 && node.type === "CallExpression"; step++) node = node.arguments[0] ?? node;
    if (isFunction(node)) return node;
  }
  return null;
}

function ofCall(tree: SceneTree, node: t.CallExpression): Box | null {
  const callee = unwrap(node.callee);
  const isElement =
    methodOf(node)?.name === "createElement" ||
    (callee.type === "Identifier" && (callee.name === "createElement" || aliasOfCreate(tree, callee)));
  const [type, , ...children] = node.arguments;
  if (!isElement || !type) return null;
  const tag = type.type === "StringLiteral" ? type.value : type.type === "Identifier" ? type.name : "";
  return { node, tag, isStyled: true, children, parent: null, component: null };
}

function aliasOfCreate(tree: SceneTree, callee: t.Identifier): boolean {
  return valuesOf(tree, callee).some(
    (value) =>
      value.type === "MemberExpression" &&
      keyOf({ key: value.property, computed: value.computed }) === "createElement",
  );
}

function around(
  tree: SceneTree,
  boxes: Map<t.Node, Box>,
  start: t.Node,
): { parent: Box | null; component: t.Function | null } {
  let component: t.Function | null = null;
  const jumped = new Set<t.Node>();
  let node = tree.parentOf(start);
  while (node) {
    const box = boxes.get(node);
    if (box) return { parent: box, component: component ?? componentOf(tree, node) };
    const name = isFunction(node) ? nameOf(tree, node) : null;
    if (isFunction(node) && (name || node === tree.component)) {
      component ??= node;
      const use: t.Node | null = name ? firstUse(tree, name) : null;
      if (!use || jumped.has(use)) return { parent: null, component };
      jumped.add(use);
      const used = boxes.get(use);
      // The box around the use: the component's own tag draws nothing.
      if (used && used.node !== start) return { parent: used, component };
      node = tree.parentOf(use);
      continue;
    }
    node = tree.parentOf(node);
  }
  return { parent: null, component };
}

function componentOf(tree: SceneTree, start: t.Node): t.Function | null {
  for (let node = tree.parentOf(start); node; node = tree.parentOf(node)) {
    if (isFunction(node) && (nameOf(tree, node) || node === tree.component)) return node;
  }
  return null;
}

function isFunction(
  node: t.Node,
): node is t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression {
  return (
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression"
  );
}

/** The places where a component is drawn. */
export function usesOf(tree: SceneTree, name: t.Identifier): t.JSXElement[] {
  return (tree.bindingOf(name)?.referencePaths ?? []).flatMap((path) => {
    const opening = tree.parentOf(path.node);
    const element = opening?.type === "JSXOpeningElement" ? tree.parentOf(opening) : null;
    return element?.type === "JSXElement" ? [element] : [];
  });
}

function firstUse(tree: SceneTree, name: t.Identifier): t.JSXElement | null {
  return usesOf(tree, name)[0] ?? null;
}

/** The value of an attribute or prop of this name, as written. */
export function attributeOf(
  box: Box,
  name: string,
): { holder: t.JSXAttribute | t.ObjectProperty; value: t.Node } | null {
  if (box.node.type === "JSXElement") {
    for (const attribute of box.node.openingElement.attributes) {
      if (attribute.type !== "JSXAttribute" || attributeName(attribute) !== name || !attribute.value)
        continue;
      return { holder: attribute, value: unwrap(attribute.value) };
    }
    return null;
  }
  const props = box.node.arguments[1];
  if (props?.type !== "ObjectExpression") return null;
  for (const property of props.properties) {
    if (property.type === "ObjectProperty" && keyOf(property) === name)
      return { holder: property, value: unwrap(property.value) };
  }
  return null;
}
