import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import type { SceneTree } from "../analysis/scene-tree";
import { stringsOf } from "../analysis/strings";
import { valuesOf } from "../analysis/values";
import { calleeName } from "./callee-name";
import { problemAt, type Rule } from "./rule";

const embedding = "A scene cannot embed or run other documents.";
const media = "Sound and video come with the project's tracks, not with a scene's code.";

const refusedElements = new Map<string, string>([
  ...[
    "script",
    "noscript",
    "template",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "portal",
    "fencedframe",
    "webview",
  ].map((name) => [name, embedding] as const),
  ...["link", "meta", "base", "html", "head", "body"].map(
    (name) => [name, "A scene cannot change the page around it."] as const,
  ),
  ["form", "Nobody can fill in a form in a video: draw what it should look like."],
  ...["video", "audio", "source", "track"].map((name) => [name, media] as const),
]);

/** No element that loads, runs or asks for anything. */
export const elements: Rule = (node, tree) => {
  switch (node.type) {
    case "JSXOpeningElement":
      return opened(node, tree);
    case "CallExpression":
      return created(node, tree);
    default:
      return [];
  }
};

function refused(at: t.Node, names: string[]): Problem[] {
  const prefixed = names.find((one) => one.includes(":"));
  if (prefixed !== undefined) return [problemAt(at, "element", `<${prefixed}> is not available.`)];
  const name = names.find((one) => refusedElements.has(one.toLowerCase()));
  return name === undefined
    ? []
    : [problemAt(at, "element", `<${name}> is not available. ${refusedElements.get(name.toLowerCase())}`)];
}

function opened(node: t.JSXOpeningElement, tree: SceneTree): Problem[] {
  return [...styledByText(node), ...named(node, tree)];
}

/** React refuses it; a component that spreads it draws without it, and nobody is told. */
function styledByText(node: t.JSXOpeningElement): Problem[] {
  return node.attributes.flatMap((one) =>
    one.type === "JSXAttribute" && one.name.name === "style" && one.value?.type === "StringLiteral"
      ? [problemAt(one, "element", 'A style is an object, not a text: style={{ color: "red" }}.')]
      : [],
  );
}

function named(node: t.JSXOpeningElement, tree: SceneTree): Problem[] {
  if (node.name.type === "JSXNamespacedName") {
    return [
      problemAt(node, "element", "Elements of another namespace are not available: SVG needs no prefix."),
    ];
  }
  if (node.name.type !== "JSXIdentifier") return [];
  const isIntrinsic = node.name.name.charAt(0) === node.name.name.charAt(0).toLowerCase();
  return refused(node, isIntrinsic ? [node.name.name] : textsOf(tree, node.name));
}

/** `const Tag = "iframe"`: the texts that a name may stand for. */
function textsOf(tree: SceneTree, node: t.Node): string[] {
  return valuesOf(tree, node).some(
    (value) =>
      value.type === "StringLiteral" || value.type === "TemplateLiteral" || value.type === "BinaryExpression",
  )
    ? stringsOf(tree, node)
    : [];
}

function created(node: t.CallExpression, tree: SceneTree): Problem[] {
  const [type] = node.arguments;
  return type && calleeName(tree, node) === "createElement" ? refused(node, textsOf(tree, type)) : [];
}
