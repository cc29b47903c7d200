import type * as t from "@babel/types";
import type { SceneTree } from "../analysis/scene-tree";
import { keyOf, unwrap } from "../analysis/unwrap";

/**
 * Every node that the scene's component can come to: its own, and the constants, fields of constants, functions and
 * components that it names, and what these name in turn. The rest of the code draws nothing.
 */
export function drawnNodes(tree: SceneTree): ReadonlySet<t.Node> {
  const children = childrenOf(tree);
  const drawn = new Set<t.Node>();

  function visit(node: t.Node): void {
    if (drawn.has(node)) return;
    drawn.add(node);
    if (node.type === "Identifier" || node.type === "JSXIdentifier") name(node);
    for (const child of children.get(node) ?? []) if (!waitsForItsName(tree, child)) visit(child);
  }

  function name(node: t.Identifier | t.JSXIdentifier): void {
    const declared = isReference(tree, node) ? tree.bindingOf(node) : null;
    if (!declared) return;
    reach(declared.path.node, pathBehind(tree, node));
    // `let y = 0; y = 12;`, `total += 3`: what is given later counts as well.
    for (const { node: given } of declared.constantViolations) visit(given);
  }

  function reach(declaration: t.Node, path: string[]): void {
    if (declaration.type === "VariableDeclarator" && declaration.id.type === "Identifier") {
      if (declaration.init) reachWithin(declaration.init, path);
    } else if (!declaration.type.startsWith("Import")) visit(declaration);
  }

  /** Of `theme.accent` only that field of the constant counts. */
  function reachWithin(value: t.Node, path: string[]): void {
    const node = unwrap(value);
    const [key, ...rest] = path;
    if (node.type !== "ObjectExpression" || key === undefined) {
      visit(value);
      return;
    }
    const own = node.properties.find((one) => one.type !== "SpreadElement" && keyOf(one) === key);
    if (own?.type === "ObjectProperty") reachWithin(own.value, rest);
    else if (own) visit(own);
    else for (const one of node.properties) if (one.type === "SpreadElement" || one.computed) visit(one);
  }

  if (!tree.component) return new Set(tree.nodes);
  visit(tree.component);
  for (const statement of tree.program.body)
    if (statement.type === "ExportDefaultDeclaration" || statement.type === "ExpressionStatement")
      visit(statement);
  for (const node of tree.nodes) if (node.type === "TSEnumDeclaration") visit(node);
  return drawn;
}

function childrenOf(tree: SceneTree): Map<t.Node, t.Node[]> {
  const children = new Map<t.Node, t.Node[]>();
  for (const node of tree.nodes) {
    const parent = tree.parentOf(node);
    if (!parent) continue;
    const known = children.get(parent);
    if (known) known.push(node);
    else children.set(parent, [node]);
  }
  return children;
}

/** A declaration counts where something names it, and a parameter's default where the parameter is read. */
function waitsForItsName(tree: SceneTree, node: t.Node): boolean {
  if (node.type === "VariableDeclarator") return node.id.type === "Identifier";
  if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration")
    return tree.parentOf(node)?.type !== "ExportDefaultDeclaration";
  return (
    node.type === "AssignmentPattern" &&
    node.left.type === "Identifier" &&
    tree.bindingOf(node.left)?.referenced === false
  );
}

function isReference(tree: SceneTree, node: t.Identifier | t.JSXIdentifier): boolean {
  const parent = tree.parentOf(node);
  if (parent?.type === "JSXAttribute") return false;
  if (parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression")
    return parent.object === node || parent.computed;
  return parent?.type !== "ObjectProperty" || parent.value === node || parent.computed;
}

/** The keys that are read of a name: `["colors", "accent"]` of `theme.colors.accent`; `[]` where it is read as a whole. */
function pathBehind(tree: SceneTree, node: t.Node): string[] {
  const path: string[] = [];
  let inner = node;
  for (let outer = tree.parentOf(node); outer; outer = tree.parentOf(outer)) {
    if (outer.type !== "MemberExpression" && outer.type !== "OptionalMemberExpression") break;
    const key = outer.object === inner ? keyOf({ key: outer.property, computed: outer.computed }) : null;
    if (key === null) break;
    path.push(key);
    inner = outer;
  }
  return path;
}
