import * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import { allowedGlobals, globalObjectNames } from "../allow-list";
import type { SceneTree } from "../analysis/scene-tree";
import { keyOf, unwrap } from "../analysis/unwrap";
import { hintFor } from "./global-hints";
import { problemAt, type Rule } from "./rule";

/** Every name is declared in the module or on the list, whatever it is. */
export const globals: Rule = (node, tree) => {
  if (node.type === "Identifier" || node.type === "JSXIdentifier")
    return isUse(node, tree) ? refusedUse(node, tree) : [];
  if (node.type === "WithStatement") return [problemAt(node, "global", "“with” is not available.")];
  if (node.type === "AwaitExpression" && !isInFunction(node, tree)) {
    return [problemAt(node, "syntax", "A scene cannot wait (await) outside of a function.")];
  }
  return [];
};

function isInFunction(node: t.Node, tree: SceneTree): boolean {
  for (let parent = tree.parentOf(node); parent; parent = tree.parentOf(parent))
    if (t.isFunction(parent)) return true;
  return false;
}

/** Whether the identifier stands for a variable (and isn't a key, a label or a declaration). */
function isUse(node: t.Identifier | t.JSXIdentifier, tree: SceneTree): boolean {
  const parent = tree.parentOf(node);
  if (!parent) return false;
  if (node.type === "JSXIdentifier") {
    if (parent.type === "JSXMemberExpression") return parent.object === node;
    const isElementName = parent.type === "JSXOpeningElement";
    return isElementName && node.name.charAt(0) !== node.name.charAt(0).toLowerCase();
  }
  if (isAssigned(node, parent, tree)) return true;
  return t.isReferenced(node, parent, tree.parentOf(parent) ?? undefined);
}

/** `name = …`, `[name] = …`, `for (name of …)`: targets, which Babel does not count as references. */
function isAssigned(node: t.Node, parent: t.Node, tree: SceneTree): boolean {
  let inner: t.Node = node;
  let outer: t.Node | null = parent;
  while (outer) {
    if (
      outer.type === "AssignmentExpression" ||
      outer.type === "ForOfStatement" ||
      outer.type === "ForInStatement"
    ) {
      return outer.left === inner;
    }
    const isPattern =
      outer.type === "ArrayPattern" ||
      outer.type === "ObjectPattern" ||
      outer.type === "RestElement" ||
      (outer.type === "AssignmentPattern" && outer.left === inner) ||
      (outer.type === "ObjectProperty" && outer.value === inner);
    if (!isPattern) return false;
    inner = outer;
    outer = tree.parentOf(outer);
  }
  return false;
}

function refusedUse(node: t.Identifier | t.JSXIdentifier, tree: SceneTree): Problem[] {
  if (tree.bindingOf(node) || tree.enumOf(node.name)) return [];
  if (globalObjectNames.has(node.name)) return refusedGlobalObject(node, tree);
  if (allowedGlobals.has(node.name)) return [];
  return [problemAt(node, "global", hintFor(node.name))];
}

const provided = new Set(["React", "Remotion"]);

/** `window.Remotion`, `window.React`, `const { Remotion } = window` and `typeof window`: nothing else of it. */
function refusedGlobalObject(node: t.Identifier | t.JSXIdentifier, tree: SceneTree): Problem[] {
  let inner: t.Node = node;
  let parent = tree.parentOf(node);
  while (parent && unwrap(parent) === node) {
    inner = parent;
    parent = tree.parentOf(parent);
  }
  if (parent?.type === "UnaryExpression" && parent.operator === "typeof") return [];
  let wanted: (string | null)[] = [null];
  if (parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression") {
    wanted = [keyOf({ key: parent.property, computed: parent.computed })];
  } else if (
    parent?.type === "VariableDeclarator" &&
    parent.init === inner &&
    parent.id.type === "ObjectPattern"
  ) {
    wanted = parent.id.properties.map((one) => (one.type === "ObjectProperty" ? keyOf(one) : null));
  }
  return wanted
    .filter((name) => name === null || !provided.has(name))
    .map((name) =>
      problemAt(
        node,
        "global",
        name
          ? hintFor(name)
          : `${node.name} is not available to scenes, but for ${node.name}.Remotion and ${node.name}.React.`,
      ),
    );
}
