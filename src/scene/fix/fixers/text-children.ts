import type * as t from "@babel/types";
import { mended, type TreeFixer } from "../fixer";
import { kitComponents } from "../known/known";
import { kitName } from "./kit-props";

/** The kit's texts take one text between their tags: a mixture (`<Text>{count} cups</Text>`) becomes a template. */
export const textChildren: TreeFixer = {
  name: "text-children",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "JSXElement") continue;
      const name = kitName(tree, node.openingElement);
      if (!name || kitComponents.get(name)?.children !== "text") continue;
      const shown = node.children.filter((one) => !isBlankLine(one) && !isEmpty(one));
      if (shown.length < 2) continue;
      const parts = shown.map((one, index) =>
        partOf(tree.code, one, index === 0, index === shown.length - 1),
      );
      if (parts.some((part) => part === null)) continue;
      const start = node.openingElement.end ?? 0;
      const end = node.closingElement?.start ?? start;
      out.add(`Wrote the parts of a ${name} as one text.`, { start, end, text: `{\`${parts.join("")}\`}` });
    }
    return out.result();
  },
};

const isBlankLine = (node: t.Node) =>
  node.type === "JSXText" && node.value.trim() === "" && node.value.includes("\n");
const isEmpty = (node: t.Node) =>
  node.type === "JSXExpressionContainer" && node.expression.type === "JSXEmptyExpression";

function partOf(code: string, node: t.Node, isFirst: boolean, isLast: boolean): string | null {
  if (node.type === "JSXText") {
    let text = node.value.replaceAll(/\s*\n\s*/g, " ");
    if (isFirst) text = text.trimStart();
    if (isLast) text = text.trimEnd();
    return escaped(text);
  }
  if (node.type === "JSXElement") {
    const { name } = node.openingElement;
    return name.type === "JSXIdentifier" && name.name === "br" ? "\\n" : null;
  }
  if (node.type !== "JSXExpressionContainer" || node.expression.type === "JSXEmptyExpression") return null;
  const { expression } = node;
  if (expression.type === "StringLiteral") return escaped(expression.value);
  // A condition that may give false, or elements, is no text.
  if (expression.type === "LogicalExpression" && expression.operator === "&&") return null;
  if (
    expression.type === "CallExpression" &&
    code.slice(expression.start ?? 0, expression.end ?? 0).includes("<")
  )
    return null;
  return `\${${code.slice(expression.start ?? 0, expression.end ?? 0)}}`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
}
