import type * as t from "@babel/types";
import type { ControlValue } from "@/domain/control";
import { keyOf, unwrap } from "./unwrap";

export type Literal = { type: "literal"; value: ControlValue } | { type: "other"; node: t.Node };

/** Reads a JSON-like literal: texts, numbers (negative ones too), booleans, null, lists and objects of them. */
export function literalOf(wrapped: t.Node): Literal {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return { type: "literal", value: node.value };
    case "NullLiteral":
      return { type: "literal", value: null };
    case "TemplateLiteral": {
      const [only, ...others] = node.quasis;
      if (!only || others.length > 0) return { type: "other", node };
      return { type: "literal", value: only.value.cooked ?? only.value.raw };
    }
    case "UnaryExpression": {
      const inner = node.argument.type === "NumericLiteral" ? node.argument.value : null;
      if (inner === null || (node.operator !== "-" && node.operator !== "+")) return { type: "other", node };
      return { type: "literal", value: node.operator === "-" ? -inner : inner };
    }
    case "ArrayExpression":
      return listOf(node);
    case "ObjectExpression":
      return recordOf(node);
    default:
      return { type: "other", node };
  }
}

function listOf(node: t.ArrayExpression): Literal {
  const list: ControlValue[] = [];
  for (const element of node.elements) {
    if (!element || element.type === "SpreadElement") return { type: "other", node: element ?? node };
    const item = literalOf(element);
    if (item.type === "other") return item;
    list.push(item.value);
  }
  return { type: "literal", value: list };
}

function recordOf(node: t.ObjectExpression): Literal {
  const entries: [string, ControlValue][] = [];
  for (const property of node.properties) {
    const key = property.type === "ObjectProperty" ? keyOf(property) : null;
    if (property.type !== "ObjectProperty" || key === null) return { type: "other", node: property };
    const item = literalOf(property.value);
    if (item.type === "other") return item;
    entries.push([key, item.value]);
  }
  return { type: "literal", value: Object.fromEntries(entries) };
}
