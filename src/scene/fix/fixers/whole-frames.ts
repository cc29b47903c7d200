import { attributeName } from "../../analysis/unwrap";
import { mended, type TreeFixer } from "../fixer";
import { spanOf } from "../remove";

const names = new Set(["from", "durationInFrames"]);
const elements = new Set(["Sequence", "Loop", "Freeze"]);

/** Remotion takes whole frames only; what a check saw throw for that is rounded. */
export const wholeFrames: TreeFixer = {
  name: "whole-frames",
  fix(tree, problems) {
    const said = problems.some(
      ({ message }) => message.includes("must be an integer") || message.includes("must be finite integer"),
    );
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "JSXOpeningElement") continue;
      const name =
        node.name.type === "JSXMemberExpression"
          ? node.name.property.name
          : node.name.type === "JSXIdentifier"
            ? node.name.name
            : "";
      if (!elements.has(name)) continue;
      for (const one of node.attributes) {
        if (
          one.type !== "JSXAttribute" ||
          !names.has(attributeName(one)) ||
          one.value?.type !== "JSXExpressionContainer"
        )
          continue;
        const { expression } = one.value;
        const note = `Rounded ${attributeName(one)} to whole frames.`;
        if (expression.type === "NumericLiteral") {
          if (!Number.isInteger(expression.value))
            out.add(note, { ...spanOf(expression), text: String(Math.round(expression.value)) });
          continue;
        }
        const source = tree.code.slice(expression.start ?? 0, expression.end ?? 0);
        if (said && expression.type !== "JSXEmptyExpression" && !source.startsWith("Math."))
          out.add(note, { ...spanOf(expression), text: `Math.round(${source})` });
      }
    }
    return out.result();
  },
};
