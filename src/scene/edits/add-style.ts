import type * as t from "@babel/types";
import { attributeOf, type Box } from "../analysis/boxes";
import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";
import { keyOf, unwrap } from "../analysis/unwrap";

export function range(node: t.Node): { start: number; end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

const svgTexts = new Set(["text", "tspan", "textPath"]);

/**
 * Sets a style property on a box that does not set it itself: in its style object, around its style, or as a new style.
 * A component of the scene's own takes no style: the child is put into an element that does.
 * @param printed the value as source
 */
export function addStyle(
  tree: SceneTree,
  box: Box,
  property: string,
  printed: string,
  child: t.Node | null,
): TextChange[] {
  const { node } = box;
  if (node.type === "JSXElement" && svgTexts.has(box.tag)) {
    return [
      {
        ...after(node.openingElement.name),
        text: ` ${property}=${printed.startsWith('"') && printed.endsWith('"') ? printed : `{${printed}}`}`,
      },
    ];
  }
  const style = attributeOf(box, "style");
  if (style) {
    const value = unwrap(style.value);
    if (value.type === "ObjectExpression") return [added(tree.code, value, property, printed)];
    const source = tree.code.slice(value.start ?? 0, value.end ?? 0);
    const isSimple = value.type === "Identifier" || value.type === "MemberExpression";
    return [
      { ...range(value), text: `{ ...${isSimple ? source : `(${source})`}, ${property}: ${printed} }` },
    ];
  }
  if (node.type === "CallExpression") return inCall(tree, node, property, printed);
  if (!box.isStyled) return wrapChild(tree, box, child, property, printed);
  return [
    {
      ...after(node.openingElement.typeArguments ?? node.openingElement.name),
      text: ` style={{ ${property}: ${printed} }}`,
    },
  ];
}

function after(node: t.Node): { start: number; end: number } {
  return { start: node.end ?? 0, end: node.end ?? 0 };
}

/** A property at the end of an object, in its layout; in the place of one of the same name. */
export function added(
  code: string,
  object: t.ObjectExpression,
  property: string,
  printed: string,
): TextChange {
  const existing = object.properties.find((one) => one.type === "ObjectProperty" && keyOf(one) === property);
  if (existing) return { ...range(existing), text: `${property}: ${printed}` };
  const [first] = object.properties;
  const last = object.properties.at(-1);
  if (!first || !last) return { ...range(object), text: `{ ${property}: ${printed} }` };
  const before = code.slice((object.start ?? 0) + 1, first.start ?? 0);
  const separator = before.trim() === "" && before.includes("\n") ? `,${before}` : ", ";
  return { ...after(last), text: `${separator}${property}: ${printed}` };
}

function inCall(tree: SceneTree, node: t.CallExpression, property: string, printed: string): TextChange[] {
  const props = node.arguments[1];
  const style = `style: { ${property}: ${printed} }`;
  if (props?.type === "ObjectExpression")
    return [added(tree.code, props, "style", `{ ${property}: ${printed} }`)];
  if (props?.type === "NullLiteral" || (props?.type === "Identifier" && props.name === "undefined"))
    return [{ ...range(props), text: `{ ${style} }` }];
  const [type] = node.arguments;
  return type && !props ? [{ ...after(type), text: `, { ${style} }` }] : [];
}

/** Puts a child of a JSX element into an element that has the style; `[]` where that cannot be. */
export function wrapChild(
  tree: SceneTree,
  box: Box,
  child: t.Node | null,
  property: string,
  printed: string,
): TextChange[] {
  if (!child || box.node.type !== "JSXElement" || !box.node.children.some((one) => one === child)) return [];
  const source = tree.code.slice(child.start ?? 0, child.end ?? 0);
  const start = (child.start ?? 0) + (source.length - source.trimStart().length);
  const end = (child.end ?? 0) - (source.length - source.trimEnd().length);
  const [tag, attribute] = svgTexts.has(box.tag)
    ? ["tspan", `${property}={${printed}}`]
    : ["span", `style={{ ${property}: ${printed} }}`];
  return [
    { start, end: start, text: `<${tag} ${attribute}>` },
    { start: end, end, text: `</${tag}>` },
  ];
}
