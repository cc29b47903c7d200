import type * as t from "@babel/types";
import type { SceneTree } from "./scene-tree";
import { unwrap } from "./unwrap";
import { valuesOf } from "./values";

const maxStrings = 64;

/**
 * The texts that an expression may be, as far as they can be known: literals, templates and sums of them, through names.
 * An unknown part counts as empty, so that the known beginning and end are still seen.
 */
export function stringsOf(tree: SceneTree, node: t.Node, depth = 0): string[] {
  if (depth > 12) return [];
  const found = valuesOf(tree, node).flatMap((value) => textsOf(tree, value, depth));
  return [...new Set(found)].slice(0, maxStrings);
}

function textsOf(tree: SceneTree, value: t.Node, depth: number): string[] {
  switch (value.type) {
    case "StringLiteral":
    case "JSXText":
      return [value.value];
    case "NumericLiteral":
      return [String(value.value)];
    case "TemplateLiteral": {
      let texts = [""];
      for (const [index, quasi] of value.quasis.entries()) {
        texts = texts.map((text) => text + (quasi.value.cooked ?? quasi.value.raw));
        const expression = value.expressions[index];
        if (expression) texts = join(texts, known(tree, expression, depth));
      }
      return texts;
    }
    case "BinaryExpression":
      if (value.operator !== "+") return [];
      return join(known(tree, value.left, depth), known(tree, value.right, depth));
    case "ArrayExpression": {
      // ["ht", "tps"].join("") passes through to its list.
      let texts = [""];
      for (const element of value.elements)
        if (element) texts = join(texts, known(tree, unwrap(element), depth));
      return texts;
    }
    default:
      return [];
  }
}

function known(tree: SceneTree, node: t.Node, depth: number): string[] {
  const texts = stringsOf(tree, node, depth + 1);
  return texts.length > 0 ? texts : [""];
}

function join(left: string[], right: string[]): string[] {
  return left.flatMap((head) => right.map((tail) => head + tail)).slice(0, maxStrings);
}
