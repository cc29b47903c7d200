import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import { methodOf } from "../analysis/calls";
import type { SceneTree } from "../analysis/scene-tree";
import { stringsOf } from "../analysis/strings";
import { attributeName, keyOf } from "../analysis/unwrap";
import { propertyOf, valuesOf } from "../analysis/values";
import { isLocalFile, isRemoteAddress, remoteInCss } from "./addresses";
import { calleeName } from "./callee-name";
import { problemAt, type Rule } from "./rule";

/** Attributes and properties whose value is loaded. */
const loading = new Set([
  "src",
  "href",
  "xlinkhref",
  "xlink:href",
  "srcset",
  "imagesrcset",
  "poster",
  "formaction",
  "ping",
  "lowsrc",
  "dynsrc",
]);
/** HTML reads the names of attributes in any case; `background` of a table loads too. */
function isLoading(name: string, element: string): boolean {
  const lower = name.toLowerCase();
  return (
    loading.has(lower) || (lower === "background" && element !== "" && element === element.toLowerCase())
  );
}

/** SVG's animations may set any attribute, an address too. */
const animating = new Set(["animate", "set", "animateMotion", "discard"]);
const animated = new Set(["to", "from", "by", "values"]);

/** Nothing is loaded from elsewhere: not by an element, not by CSS. An address that is merely shown as text is fine. */
export const remote: Rule = (node, tree) => {
  switch (node.type) {
    case "JSXAttribute":
      return attribute(node, tree);
    case "JSXSpreadAttribute":
      return properties(node.argument, tree);
    case "CallExpression":
      return [...created(node, tree), ...joined(node, tree)];
    case "AssignmentExpression":
      return assigned(node, tree);
    case "StringLiteral":
      return tree.parentOf(node)?.type === "ImportDeclaration" ? [] : css(node, [node.value]);
    case "TemplateLiteral":
    case "BinaryExpression":
      return isPart(node, tree) ? [] : css(node, stringsOf(tree, node));
    case "JSXElement":
      return isStyle(node) ? node.children.flatMap((child) => styleText(child, tree)) : [];
    default:
      return [];
  }
};

function attribute(node: t.JSXAttribute, tree: SceneTree): Problem[] {
  const name = attributeName(node);
  const element = tree.parentOf(node);
  const elementName =
    element?.type === "JSXOpeningElement" && element.name.type === "JSXIdentifier" ? element.name.name : "";
  if (!node.value) return [];
  if (isLoading(name, elementName)) return address(node, node.value, tree, elementName === "a");
  if (animated.has(name) && animating.has(elementName)) return address(node, node.value, tree, true);
  return [];
}

function address(at: t.Node, value: t.Node, tree: SceneTree, mayBeLocal: boolean): Problem[] {
  const found = stringsOf(tree, value).flatMap(candidates).find(isRemoteAddress);
  if (found !== undefined) return [remoteProblem(at, found)];
  if (mayBeLocal) return [];
  const file = valuesOf(tree, value).find((one) => one.type === "StringLiteral" && isLocalFile(one.value));
  if (file?.type !== "StringLiteral") return [];
  return [
    problemAt(
      at,
      "remote",
      `“${file.value}” cannot be loaded: scenes have no files of their own. Draw with SVG, or place one of the project's images.`,
    ),
  ];
}

/** A srcset or an animation's values hold several addresses. */
function candidates(text: string): string[] {
  if (text.trimStart().toLowerCase().startsWith("data:")) return [text];
  return [text, ...text.split(",").map((part) => part.trim()), ...text.split(";").map((part) => part.trim())];
}

function remoteProblem(at: t.Node, found: string): Problem {
  const shown = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  return problemAt(
    at,
    "remote",
    `“${shown}” cannot be loaded: scenes cannot reach other addresses. Shown as text it is fine.`,
  );
}

const spreadNames = ["src", "href", "xlinkHref", "srcSet", "srcset", "poster", "SRC", "HREF"];

function properties(object: t.Node, tree: SceneTree): Problem[] {
  for (const name of spreadNames) {
    const found = propertyOf(tree, object, name)
      .flatMap((value) => stringsOf(tree, value))
      .flatMap(candidates)
      .find(isRemoteAddress);
    if (found !== undefined) return [remoteProblem(object, found)];
  }
  return [];
}

/** `createElement(type, props)`, `cloneElement(element, props)`, `Object.assign(element, props)`. */
function created(node: t.CallExpression, tree: SceneTree): Problem[] {
  const name = calleeName(tree, node);
  if (name !== "createElement" && name !== "cloneElement" && name !== "assign") return [];
  const props = node.arguments[1];
  return props ? properties(props, tree) : [];
}

/** `["url(", host, ")"].join("")`: CSS that is put together. */
function joined(node: t.CallExpression, tree: SceneTree): Problem[] {
  const method = methodOf(node);
  return method?.name === "join" || method?.name === "concat" ? css(node, stringsOf(tree, node)) : [];
}

function assigned(node: t.AssignmentExpression, tree: SceneTree): Problem[] {
  if (node.left.type !== "MemberExpression") return [];
  const name = keyOf({ key: node.left.property, computed: node.left.computed });
  return name !== null && isLoading(name, "") ? address(node, node.right, tree, false) : [];
}

function css(at: t.Node, texts: string[]): Problem[] {
  for (const text of texts) {
    const found = remoteInCss(text);
    if (found !== null) return [remoteProblem(at, found)];
  }
  return [];
}

/** A part of a larger sum or template, which is looked at as a whole. */
function isPart(node: t.Node, tree: SceneTree): boolean {
  if (node.type === "BinaryExpression" && node.operator !== "+") return true;
  const parent = tree.parentOf(node);
  return (
    parent?.type === "TemplateLiteral" || (parent?.type === "BinaryExpression" && parent.operator === "+")
  );
}

function isStyle(node: t.JSXElement): boolean {
  return node.openingElement.name.type === "JSXIdentifier" && node.openingElement.name.name === "style";
}

function styleText(child: t.Node, tree: SceneTree): Problem[] {
  if (child.type === "JSXText") return css(child, [child.value]);
  return child.type === "JSXExpressionContainer" ? css(child, stringsOf(tree, child)) : [];
}
