import type * as t from "@babel/types";
import type { SceneTree } from "../analysis/scene-tree";
import { attributeName, keyOf } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { calleeName } from "./callee-name";
import { problemAt, type Rule } from "./rule";

/** No handlers: nobody clicks in a video, and an event leads to the page. A scene's own components may take callbacks. */
export const handlers: Rule = (node, tree) => {
  if (node.type === "JSXOpeningElement") {
    if (isOwnComponent(tree, node.name)) return [];
    const isPage = node.name.type === "JSXIdentifier" && isPageTag(node.name.name);
    return node.attributes.some((one) => holdsHandler(tree, one, isPage))
      ? [problemAt(node, "element", text)]
      : [];
  }
  if (node.type !== "CallExpression") return [];
  const [type, props] = node.arguments;
  const name = calleeName(tree, node);
  if (!type || !props || (name !== "createElement" && name !== "cloneElement") || isOwnComponent(tree, type))
    return [];
  const isPage = type.type === "StringLiteral" && isPageTag(type.value);
  return inObjects(tree, props, isPage) ? [problemAt(node, "element", text)] : [];
};

const text = "Handlers (onClick, onLoad …) do nothing in a video: derive everything from useCurrentFrame().";

function isPageTag(name: string): boolean {
  return name.charAt(0) === name.charAt(0).toLowerCase();
}

function isOwnComponent(tree: SceneTree, name: t.Node): boolean {
  return (
    (name.type === "JSXIdentifier" || name.type === "Identifier") &&
    valuesOf(tree, name).some((value) => value.type.includes("Function"))
  );
}

function isHandlerName(name: string): boolean {
  const third = name.charAt(2);
  return name.startsWith("on") && third !== "" && third !== third.toLowerCase();
}

/** A library's prop may be called so and be none (`onAccent` is a colour): there the value tells. */
function isHandler(
  tree: SceneTree,
  name: string,
  value: t.Node | null | undefined,
  isPage: boolean,
): boolean {
  if (!isHandlerName(name)) return false;
  return isPage || (value != null && valuesOf(tree, value).some((one) => one.type.includes("Function")));
}

function holdsHandler(tree: SceneTree, one: t.JSXAttribute | t.JSXSpreadAttribute, isPage: boolean): boolean {
  if (one.type === "JSXSpreadAttribute") return inObjects(tree, one.argument, isPage);
  return isHandler(tree, attributeName(one), one.value, isPage);
}

function inObjects(tree: SceneTree, node: t.Node, isPage: boolean, depth = 0): boolean {
  if (depth > 5) return false;
  return valuesOf(tree, node).some(
    (value) =>
      value.type === "ObjectExpression" &&
      value.properties.some((one) => {
        if (one.type === "SpreadElement") return inObjects(tree, one.argument, isPage, depth + 1);
        const name = keyOf(one) ?? "";
        return one.type === "ObjectMethod" ? isHandlerName(name) : isHandler(tree, name, one.value, isPage);
      }),
  );
}
