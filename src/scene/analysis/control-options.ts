import type * as t from "@babel/types";
import type { SceneTree } from "./scene-tree";
import { keyOf, unwrap } from "./unwrap";
import { valuesOf } from "./values";

/**
 * The texts among which the code chooses by a control: those it is compared with, cases of a switch, keys of a table that
 * it looks up, and the members of a union type at the literal itself. Its own value comes first; `[]` where it is no choice.
 */
export function controlOptions(tree: SceneTree, literal: t.Node): string[] {
  const value = unwrap(literal);
  if (value.type !== "StringLiteral") return [];
  const found = new Set<string>(typeOptions(literal));
  const isControl = (node: t.Node) => valuesOf(tree, node).some((one) => one === value);
  for (const node of tree.nodes) {
    if (
      node.type === "BinaryExpression" &&
      (node.operator === "===" || node.operator === "!==" || node.operator === "==")
    ) {
      for (const [one, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const) {
        if (one.type === "StringLiteral" && other.type !== "StringLiteral" && isControl(other))
          found.add(one.value);
      }
    } else if (node.type === "SwitchStatement" && isControl(node.discriminant)) {
      for (const { test } of node.cases) if (test?.type === "StringLiteral") found.add(test.value);
    } else if (node.type === "MemberExpression" && node.computed && isControl(node.property)) {
      for (const table of valuesOf(tree, node.object)) {
        if (table.type === "ObjectExpression") for (const key of keysOf(table)) found.add(key);
      }
    }
  }
  found.delete(value.value);
  // A comparison with nothing asks whether there is a text, not which.
  found.delete("");
  return found.size > 0 ? [value.value, ...found] : [];
}

function keysOf(table: t.ObjectExpression): string[] {
  return table.properties.flatMap((property) => {
    const key = property.type === "SpreadElement" ? null : keyOf(property);
    return key === null ? [] : [key];
  });
}

function typeOptions(literal: t.Node): string[] {
  if (literal.type !== "TSAsExpression" && literal.type !== "TSSatisfiesExpression") return [];
  const type = literal.typeAnnotation;
  if (type.type !== "TSUnionType") return [];
  return type.types.flatMap((one) =>
    one.type === "TSLiteralType" && one.literal.type === "StringLiteral" ? [one.literal.value] : [],
  );
}
