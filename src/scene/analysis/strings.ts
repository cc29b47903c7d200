import type * as t from "@babel/types";
import type { SceneTree } from "./scene-tree";
import { unwrap } from "./unwrap";
import { valuesOf } from "./values";

const maxStrings = 64;
const maxDepth = 400;
/** What is known of each node within one question; a node that is being looked into counts as unknown. */
type Known = Map<t.Node, string[]>;

/**
 * The texts that an expression may be, as far as they can be known: literals, templates and sums of them, through names.
 * An unknown part counts as empty, so that the known beginning and end are still seen.
 */
export function stringsOf(tree: SceneTree, node: t.Node): string[] {
  return possible(tree, node, new Map(), 0);
}

function possible(tree: SceneTree, wrapped: t.Node, known: Known, depth: number): string[] {
  const node = unwrap(wrapped);
  const before = known.get(node);
  if (before) return before;
  known.set(node, []);
  if (depth > maxDepth) return [];
  const found = valuesOf(tree, node).flatMap((value) => textsOf(tree, value, known, depth));
  const texts = [...new Set(found)].slice(0, maxStrings);
  known.set(node, texts);
  return texts;
}

function textsOf(tree: SceneTree, value: t.Node, known: Known, depth: number): string[] {
  const part = (node: t.Node): string[] => {
    const texts = possible(tree, node, known, depth + 1);
    return texts.length > 0 ? texts : [""];
  };
  switch (value.type) {
    case "StringLiteral":
    case "JSXText":
      return [value.value];
    case "NumericLiteral":
      return [String(value.value)];
    case "TemplateLiteral":
      return value.quasis.reduce(
        (texts, quasi, index) => {
          const longer = texts.map((text) => text + (quasi.value.cooked ?? quasi.value.raw));
          const expression = value.expressions[index];
          return expression ? join(longer, part(expression)) : longer;
        },
        [""],
      );
    case "BinaryExpression":
      return value.operator === "+" ? join(part(value.left), part(value.right)) : [];
    case "ArrayExpression":
      // ["ht", "tps"].join("") is followed to its list.
      return value.elements.reduce((texts, element) => (element ? join(texts, part(element)) : texts), [""]);
    default:
      return [];
  }
}

function join(left: string[], right: string[]): string[] {
  return left.flatMap((head) => right.map((tail) => head + tail)).slice(0, maxStrings);
}
