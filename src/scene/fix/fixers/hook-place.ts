import type * as t from "@babel/types";
import type { SceneTree } from "../../analysis/scene-tree";
import { type ComponentFunction, componentAround, prependTo, takesHooks } from "../components";
import { mended, type TreeFixer } from "../fixer";
import { removeStatement } from "../remove";

const isHookName = (name: string) =>
  name.startsWith("use") && name.charAt(3) !== name.charAt(3).toLowerCase();

/** Hooks at the top of the module, and what is made of them: into the components that use it. */
export const hookPlace: TreeFixer = {
  name: "hook-place",
  fix(tree) {
    const moving = new Map<string, t.VariableDeclaration>();
    for (const one of tree.program.body) {
      if (one.type !== "VariableDeclaration" || !one.declarations.every(({ init }) => init)) continue;
      if (one.declarations.some(({ init }) => init && needsFrame(tree, init, moving)))
        for (const name of one.declarations.flatMap(({ id }) => namesOf(id))) moving.set(name, one);
    }
    if (moving.size === 0) return null;
    const users = new Map<ComponentFunction, Set<t.VariableDeclaration>>();
    for (const node of tree.nodes) {
      if (node.type !== "Identifier" && node.type !== "JSXIdentifier") continue;
      const declaration = moving.get(node.name);
      if (!declaration || !isBoundTo(tree, node, declaration) || isInside(node, [...moving.values()]))
        continue;
      const component = outermostComponent(tree, node);
      // A plain function would need it as a parameter.
      if (!component) return null;
      users.set(
        component,
        new Set([...(users.get(component) ?? []), ...withSources(tree, declaration, moving)]),
      );
    }
    const out = mended();
    const text = (one: t.VariableDeclaration) => tree.code.slice(one.start ?? 0, one.end ?? 0);
    for (const [component, declarations] of users) {
      const inOrder = [...declarations].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
      out.add(
        "Moved a hook into the component that uses it.",
        ...prependTo(tree.code, component, inOrder.map(text)),
      );
    }
    for (const one of new Set(moving.values()))
      out.add("Moved a hook into the component that uses it.", removeStatement(one));
    return out.result();
  },
};

/** Whether a value is made by a hook, or of what is; a component that calls hooks itself is not. */
function needsFrame(tree: SceneTree, init: t.Node, moving: ReadonlyMap<string, t.Node>): boolean {
  return tree.nodes.some((node) => {
    if (!isInside(node, [init])) return false;
    const isHook =
      node.type === "CallExpression" && node.callee.type === "Identifier" && isHookName(node.callee.name);
    const isMade =
      node.type === "Identifier" && moving.has(node.name) && isBoundTo(tree, node, moving.get(node.name));
    if (!isHook && !isMade) return false;
    return componentAround(tree, node) === null && !isInFunction(tree, node, init);
  });
}

function isInFunction(tree: SceneTree, node: t.Node, until: t.Node): boolean {
  for (let one: t.Node | null = node; one; one = tree.parentOf(one)) {
    if (one.type.includes("Function")) return true;
    if (one === until) return false;
  }
  return false;
}

function isBoundTo(
  tree: SceneTree,
  node: t.Identifier | t.JSXIdentifier,
  declaration: t.Node | undefined,
): boolean {
  const binding = tree.bindingOf(node);
  return binding !== null && declaration !== undefined && isInside(binding.identifier, [declaration]);
}

function isInside(node: t.Node, around: readonly t.Node[]): boolean {
  const at = node.start ?? -1;
  return around.some(({ start, end }) => (start ?? 0) <= at && at < (end ?? 0));
}

function outermostComponent(tree: SceneTree, node: t.Node): ComponentFunction | null {
  let found: ComponentFunction | null = null;
  for (let one = tree.parentOf(node); one; one = tree.parentOf(one)) if (takesHooks(tree, one)) found = one;
  return found;
}

/** A declaration with those that it is made of. */
function withSources(
  tree: SceneTree,
  declaration: t.VariableDeclaration,
  moving: ReadonlyMap<string, t.VariableDeclaration>,
): t.VariableDeclaration[] {
  const sources = tree.nodes.flatMap((node) => {
    const source =
      node.type === "Identifier" && isInside(node, [declaration]) ? moving.get(node.name) : undefined;
    return source && (source.start ?? 0) < (declaration.start ?? 0) ? withSources(tree, source, moving) : [];
  });
  return [...sources, declaration];
}

function namesOf(id: t.Node): string[] {
  if (id.type === "Identifier") return [id.name];
  if (id.type === "ArrayPattern") return id.elements.flatMap((one) => (one ? namesOf(one) : []));
  if (id.type !== "ObjectPattern") return [];
  return id.properties.flatMap((one) => namesOf(one.type === "RestElement" ? one.argument : one.value));
}
