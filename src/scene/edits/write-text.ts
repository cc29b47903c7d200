import type * as t from "@babel/types";
import { printString, quoteOf } from "../analysis/print-literal";
import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";
import { range } from "./add-style";
import type { TextLiteral } from "./shown-texts";

/** Characters that mean something in markup. */
const markup = new Set(["{", "}", "<", ">", "&"]);

/** The change that makes a literal show another text, as its place demands; null for a number that is given words. */
export function writeText(tree: SceneTree, literal: TextLiteral, text: string): TextChange | null {
  switch (literal.type) {
    case "JSXText":
      return inMarkup(tree.code, literal, text);
    case "TemplateElement": {
      const printed = printString(text, "`");
      return { ...range(literal), text: printed.slice(1, -1) };
    }
    case "NumericLiteral":
      return inNumber(tree, literal, text);
    default:
      return inLiteral(tree, literal, text);
  }
}

/** Only what is shown is replaced: line breaks and indents around it stay. */
function inMarkup(code: string, literal: t.JSXText, text: string): TextChange {
  const { start, end } = range(literal);
  const source = code.slice(start, end);
  const lead = source.length - source.trimStart().length;
  const tail = source.length - source.trimEnd().length;
  const isPlain =
    text.trim() === text &&
    text !== "" &&
    ![...text].some((character) => markup.has(character) || character === "\n");
  const printed = isPlain ? text : text === "" ? "" : `{${printString(text)}}`;
  // Blanks within a line are shown: they belong to the text next to it and stay.
  return { start: start + lead, end: end - tail, text: printed };
}

function inLiteral(tree: SceneTree, literal: t.StringLiteral | t.TemplateLiteral, text: string): TextChange {
  const { start, end } = range(literal);
  const raw = tree.code.slice(start, end);
  if (tree.parentOf(literal)?.type !== "JSXAttribute")
    return { start, end, text: printString(text, quoteOf(raw)) };
  // An attribute knows no escapes: what it cannot hold goes into braces.
  const quote = raw.charAt(0) === "'" ? "'" : '"';
  const isPlain = ![...text].some(
    (character) => character === quote || character === "&" || character === "\n" || character === "\\",
  );
  return { start, end, text: isPlain ? `${quote}${text}${quote}` : `{${printString(text)}}` };
}

function inNumber(tree: SceneTree, literal: t.NumericLiteral, text: string): TextChange | null {
  const bare = text
    .trim()
    .split("")
    .filter((character) => "0123456789.-".includes(character))
    .join("");
  const value = Number(bare);
  if (bare === "" || Number.isNaN(value)) return null;
  const parent = tree.parentOf(literal);
  const signed = parent?.type === "UnaryExpression" ? parent : literal;
  return { ...range(signed), text: String(value) };
}
