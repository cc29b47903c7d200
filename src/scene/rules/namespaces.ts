import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import { globalObjectNames, refusedMembers } from "../allow-list";
import type { SceneTree } from "../analysis/scene-tree";
import { stringsOf } from "../analysis/strings";
import { keyOf, unwrap } from "../analysis/unwrap";
import { lowerFirst } from "./imports";
import { problemAt, type Rule } from "./rule";

const modulesOfGlobals = new Map([
  ["React", "react"],
  ["Remotion", "remotion"],
]);

/** Whole modules (`import * as R`, `React`, `window.Remotion`) are used by their members, so that each can be seen. */
export const namespaces: Rule = (node, tree) => {
  const isCandidate =
    node.type === "Identifier" ||
    node.type === "JSXIdentifier" ||
    node.type === "MemberExpression" ||
    node.type === "OptionalMemberExpression";
  const module = isCandidate ? moduleOf(tree, node) : null;
  if (!module || isDeclaration(tree, node)) return [];
  return refusedUse(tree, node, module);
};

/** The module whose namespace an expression is; null for anything else. */
function moduleOf(tree: SceneTree, wrapped: t.Node, depth = 0): string | null {
  const node = unwrap(wrapped);
  if (depth > 8) return null;
  if (node.type === "Identifier" || node.type === "JSXIdentifier") {
    const binding = tree.bindingOf(node);
    if (!binding) return modulesOfGlobals.get(node.name) ?? null;
    const declared: t.Node = binding.path.node;
    if (declared.type === "ImportNamespaceSpecifier" || declared.type === "ImportDefaultSpecifier") {
      const source = tree.parentOf(declared);
      return source?.type === "ImportDeclaration" ? source.source.value : null;
    }
    if (declared.type !== "VariableDeclarator" || !declared.init) return null;
    if (declared.id.type === "Identifier") return moduleOf(tree, declared.init, depth + 1);
    if (declared.id.type !== "ObjectPattern") return null;
    const property = declared.id.properties.find(
      (one) => one.type === "ObjectProperty" && one.value === binding.identifier,
    );
    const key = property?.type === "ObjectProperty" ? keyOf(property) : null;
    if (key === "default") return moduleOf(tree, declared.init, depth + 1);
    return isGlobalObject(tree, declared.init) && key ? (modulesOfGlobals.get(key) ?? null) : null;
  }
  if (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") {
    const key = keyOf({ key: node.property, computed: node.computed });
    if (key === "default") return moduleOf(tree, node.object, depth + 1);
    return isGlobalObject(tree, node.object) && key ? (modulesOfGlobals.get(key) ?? null) : null;
  }
  if (node.type === "LogicalExpression")
    return moduleOf(tree, node.left, depth + 1) ?? moduleOf(tree, node.right, depth + 1);
  if (node.type === "ConditionalExpression") {
    return moduleOf(tree, node.consequent, depth + 1) ?? moduleOf(tree, node.alternate, depth + 1);
  }
  return null;
}

function isGlobalObject(tree: SceneTree, wrapped: t.Node): boolean {
  const node = unwrap(wrapped);
  return node.type === "Identifier" && globalObjectNames.has(node.name) && !tree.bindingOf(node);
}

function isDeclaration(tree: SceneTree, node: t.Node): boolean {
  const parent = tree.parentOf(node);
  if (!parent) return true;
  if (parent.type === "ImportNamespaceSpecifier" || parent.type === "ImportDefaultSpecifier") return true;
  if (parent.type === "VariableDeclarator") return parent.id === node;
  if (parent.type === "ObjectProperty")
    return parent.key === node && !parent.computed ? true : tree.parentOf(parent)?.type === "ObjectPattern";
  if (parent.type === "MemberExpression" || parent.type === "OptionalMemberExpression")
    return parent.property === node && !parent.computed;
  return parent.type === "JSXMemberExpression" ? parent.property === node : parent.type === "JSXAttribute";
}

function refusedUse(tree: SceneTree, node: t.Node, module: string): Problem[] {
  let inner: t.Node = node;
  let parent = tree.parentOf(node);
  while (
    parent &&
    (unwrap(parent) === node ||
      parent.type === "LogicalExpression" ||
      parent.type === "ConditionalExpression")
  ) {
    inner = parent;
    parent = tree.parentOf(parent);
  }
  if (parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression") {
    return named(tree, parent, module, { key: parent.property, computed: parent.computed });
  }
  if (parent?.type === "JSXMemberExpression") return member(parent, module, parent.property.name);
  if (parent?.type === "VariableDeclarator" && parent.init === inner) {
    if (parent.id.type === "Identifier") return [];
    if (parent.id.type === "ObjectPattern") {
      return parent.id.properties.flatMap((one) =>
        one.type === "ObjectProperty" ? named(tree, one, module, one) : [whole(one, module)],
      );
    }
  }
  if (
    parent?.type === "UnaryExpression" ||
    parent?.type === "JSXClosingElement" ||
    parent?.type === "JSXOpeningElement"
  )
    return [];
  if (parent?.type === "ExpressionStatement" || parent?.type === "IfStatement") return [];
  // A library's default export is a component or function of its own, not a namespace.
  if (module !== "react" && module !== "remotion") return [];
  return [whole(node, module)];
}

function named(
  tree: SceneTree,
  node: t.Node,
  module: string,
  property: { key: t.Node; computed?: boolean | undefined },
): Problem[] {
  const key = keyOf(property);
  if (key !== null) return member(node, module, key);
  const names = stringsOf(tree, property.key);
  return names.length > 0
    ? names.flatMap((name) => member(node, module, name)).slice(0, 1)
    : [whole(node, module)];
}

function member(node: t.Node, module: string, name: string): Problem[] {
  const reason = refusedMembers.get(module)?.get(name);
  return reason ? [problemAt(node, "import", `${name} is not available: ${lowerFirst(reason)}`)] : [];
}

function whole(node: t.Node, module: string): Problem {
  return problemAt(
    node,
    "import",
    `Use “${module}” by its members, one by one (for example, import { useMemo } from "react").`,
  );
}
