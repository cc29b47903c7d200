import type * as t from "@babel/types";
import { attributeOf, type Box } from "./boxes";
import type { SceneTree } from "./scene-tree";
import { keyOf, unwrap } from "./unwrap";
import { valuesOf } from "./values";

/** Where one style property of a box is set. */
export type StyleEntry = {
  /** The property or attribute that sets it. */
  holder: t.ObjectProperty | t.JSXAttribute;
  /** Its value as written there. */
  value: t.Node;
  property: string;
};

/** The style property by one of its names (`background`, `backgroundColor`): in `style`, through spreads, or as an attribute. */
export function styleEntry(tree: SceneTree, box: Box, names: readonly string[]): StyleEntry | null {
  const style = attributeOf(box, "style");
  const inStyle = style ? inObject(tree, style.value, names, 0) : null;
  if (inStyle) return inStyle;
  for (const name of names) {
    const attribute = attributeOf(box, name);
    if (attribute) return { ...attribute, property: name };
  }
  return null;
}

function inObject(
  tree: SceneTree,
  wrapped: t.Node,
  names: readonly string[],
  depth: number,
): StyleEntry | null {
  if (depth > 6) return null;
  const node = unwrap(wrapped);
  if (node.type !== "ObjectExpression") {
    for (const value of valuesOf(tree, node)) {
      const found = value.type === "ObjectExpression" ? inObject(tree, value, names, depth + 1) : null;
      if (found) return found;
    }
    return null;
  }
  for (const property of node.properties.toReversed()) {
    if (property.type === "SpreadElement") {
      const found = inObject(tree, property.argument, names, depth + 1);
      if (found) return found;
    } else if (property.type === "ObjectProperty") {
      const key = keyOf(property);
      if (key !== null && names.includes(key))
        return { holder: property, value: unwrap(property.value), property: key };
    }
  }
  return null;
}

export const backgroundNames = ["backgroundColor", "background"] as const;
export const borderNames = ["borderColor", "border", "outline"] as const;
const svgTexts = new Set(["text", "tspan", "textPath"]);

/** The names of the property that colours a text in this box: SVG's texts are filled. */
export function textColorNames(box: Box): readonly string[] {
  return svgTexts.has(box.tag) ? ["fill"] : ["color"];
}
