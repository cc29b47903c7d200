import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import type { SceneTree } from "../analysis/scene-tree";
import { stringsOf } from "../analysis/strings";
import { attributeName, keyOf } from "../analysis/unwrap";
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

/** No element that loads, runs or asks for anything; no handlers, since nobody clicks in a video. */
export const elements: Rule = (node, tree) => {
  switch (node.type) {
    case "JSXOpeningElement":
      return [...opened(node, tree), ...handlers(node, tree)];
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
  const name = calleeName(tree, node);
  const [type, props] = node.arguments;
  if ((name !== "createElement" && name !== "cloneElement") || !type) return [];
  const problems = name === "createElement" ? refused(node, textsOf(tree, type)) : [];
  if (props?.type !== "ObjectExpression") return problems;
  const isOwn = valuesOf(tree, type).some((value) => value.type.includes("Function"));
  const handler = props.properties.find((one) => one.type !== "SpreadElement" && isHandler(keyOf(one) ?? ""));
  return handler && !isOwn ? [...problems, handlerProblem(handler)] : problems;
}

function isHandler(name: string): boolean {
  const third = name.charAt(2);
  return name.startsWith("on") && third !== "" && third !== third.toLowerCase();
}

function handlerProblem(at: t.Node): Problem {
  return problemAt(
    at,
    "element",
    "Handlers do nothing in a video: derive everything from useCurrentFrame().",
  );
}

/** A scene's own components may have props of such names; what the page or a library draws may not. */
function handlers(node: t.JSXOpeningElement, tree: SceneTree): Problem[] {
  const isOwn =
    node.name.type === "JSXIdentifier" && (tree.bindingOf(node.name)?.kind ?? "module") !== "module";
  if (isOwn) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === "JSXSpreadAttribute") {
      return keysOf(tree, attribute.argument).some(isHandler) ? [handlerProblem(attribute)] : [];
    }
    return isHandler(attributeName(attribute)) ? [handlerProblem(attribute)] : [];
  });
}

/** The keys of the objects that an expression may be. */
function keysOf(tree: SceneTree, node: t.Node): string[] {
  return valuesOf(tree, node).flatMap((value) =>
    value.type === "ObjectExpression"
      ? value.properties.flatMap((one) =>
          one.type === "SpreadElement" ? keysOf(tree, one.argument) : (keyOf(one) ?? []),
        )
      : [],
  );
}
