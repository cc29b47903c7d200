import type * as t from "@babel/types";
import { allowedGlobals } from "../allow-list";
import { methodOf } from "../analysis/calls";
import type { SceneTree } from "../analysis/scene-tree";
import { unwrap } from "../analysis/unwrap";
import { problemAt, type Rule } from "./rule";

/** What is shared with other scenes and the page (globals, imports) is not changed: `Math.random = …`, `Easing.ease = …`. */
export const mutation: Rule = (node, tree) => {
  switch (node.type) {
    case "AssignmentExpression":
      return refused(tree, node.left);
    case "UpdateExpression":
      return refused(tree, node.argument);
    case "UnaryExpression":
      return node.operator === "delete" ? refused(tree, node.argument) : [];
    case "CallExpression": {
      const method = methodOf(node);
      const [target] = node.arguments;
      const changes =
        method !== null &&
        changing.has(method.name) &&
        method.object.type === "Identifier" &&
        method.object.name === "Object";
      return changes && target && isShared(tree, target) ? [problemAt(node, "member", text)] : [];
    }
    default:
      return [];
  }
};

const changing = new Set(["assign", "freeze", "seal", "preventExtensions"]);
const text =
  "What scenes share with each other (built-ins and imports) cannot be changed: make an object of your own.";

function refused(tree: SceneTree, wrapped: t.Node) {
  const node = unwrap(wrapped);
  const isMember = node.type === "MemberExpression" || node.type === "OptionalMemberExpression";
  return isMember && isShared(tree, node.object) ? [problemAt(node, "member", text)] : [];
}

/** Whether an object is a global, an import, or a part of one. */
function isShared(tree: SceneTree, wrapped: t.Node): boolean {
  let node = unwrap(wrapped);
  while (node.type === "MemberExpression" || node.type === "OptionalMemberExpression")
    node = unwrap(node.object);
  if (node.type !== "Identifier") return false;
  const binding = tree.bindingOf(node);
  return binding === null ? allowedGlobals.has(node.name) : binding.kind === "module";
}
