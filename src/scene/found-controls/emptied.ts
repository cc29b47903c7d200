import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";
import type { TextLiteral } from "../edits/shown-texts";
import { writeText } from "../edits/write-text";

/** Whether a text can stay empty in its place: not where it is a branch, an argument or a part of a sentence. */
export function isEmptiable(tree: SceneTree, literal: TextLiteral): boolean {
  if (literal.type === "JSXText") return true;
  if (literal.type !== "StringLiteral" && literal.type !== "TemplateLiteral") return false;
  const parent = tree.parentOf(literal);
  switch (parent?.type) {
    case "JSXExpressionContainer":
    case "JSXAttribute":
    case "ObjectProperty":
    case "ArrayExpression":
    case "AssignmentPattern":
      return true;
    case "VariableDeclarator": {
      // What a `let` begins with is written over.
      const declaration = tree.parentOf(parent);
      return declaration?.type === "VariableDeclaration" && declaration.kind === "const";
    }
    default:
      return false;
  }
}

/** Whether a literal is a text that was emptied, and may be filled again. */
export function isEmptied(tree: SceneTree, literal: TextLiteral): boolean {
  return (
    (literal.type === "StringLiteral"
      ? literal.value
      : literal.type === "TemplateLiteral"
        ? quasi(literal)
        : null) === "" && isEmptiable(tree, literal)
  );
}

function quasi(literal: Extract<TextLiteral, { type: "TemplateLiteral" }>): string | null {
  return literal.expressions.length === 0 ? (literal.quasis[0]?.value.cooked ?? null) : null;
}

/** Leaves nothing of a text but its place. */
export function emptied(tree: SceneTree, literal: TextLiteral): TextChange[] {
  const change = writeText(tree, literal, "");
  if (!change) return [];
  return [literal.type === "JSXText" ? { ...change, text: '{""}' } : change];
}
