import { printString, quoteOf } from "../analysis/print-literal";
import type { SceneTree } from "../analysis/scene-tree";
import { unwrap } from "../analysis/unwrap";
import type { StyleValueChange } from "./edit-schema";
import type { NewValue } from "./style-change";

/** Whole numbers where they were, two digits where they were not. */
export function tidy(value: number, like: number): number {
  const digits = Number.isInteger(like) && Math.abs(value) >= 3 ? 0 : 2;
  return Number(value.toFixed(digits));
}

/** How a change is written over what stands there: literals are computed, anything else is computed where it runs. */
export function newValue(tree: SceneTree, change: StyleValueChange, unit = ""): NewValue {
  return {
    print(current) {
      const value = current ? unwrap(current) : null;
      const source = value ? tree.code.slice(value.start ?? 0, value.end ?? 0) : "";
      const quote =
        value?.type === "StringLiteral" || value?.type === "TemplateLiteral" ? quoteOf(source) : '"';
      if ("to" in change)
        return typeof change.to === "number" ? String(change.to) : printString(change.to, quote);
      const apply = (number: number) =>
        tidy("times" in change ? number * change.times : number + change.plus, number);
      const withUnit = (number: number) =>
        unit === "" ? String(number) : printString(`${number}${unit}`, quote);
      if (!value)
        return withUnit(
          tidy("times" in change ? change.initial : change.initial + change.plus, change.initial),
        );
      if (value.type === "NumericLiteral") return String(apply(value.value));
      if (
        value.type === "UnaryExpression" &&
        value.operator === "-" &&
        value.argument.type === "NumericLiteral"
      )
        return String(apply(-value.argument.value));
      if (value.type === "StringLiteral") return lengths(value.value, apply, quote);
      if (value.type === "TemplateLiteral") return null;
      const isSimple =
        value.type === "Identifier" || value.type === "MemberExpression" || value.type === "CallExpression";
      const operand = isSimple ? source : `(${source})`;
      if ("times" in change) return `${operand} * ${Number(change.times.toFixed(3))}`;
      return change.plus < 0 ? `${operand} - ${-change.plus}` : `${operand} + ${change.plus}`;
    },
  };
}

/** «20px 40px» with each length changed; null for what holds no length. */
function lengths(text: string, apply: (value: number) => number, quote: '"' | "'" | "`"): string | null {
  let count = 0;
  const parts = text.split(" ").map((part) => {
    const value = Number.parseFloat(part);
    if (Number.isNaN(value)) return part;
    count += 1;
    let unit = part;
    while (unit !== "" && "0123456789.-+".includes(unit.charAt(0))) unit = unit.slice(1);
    return `${unit === "em" || unit === "rem" ? Number(apply(value * 100) / 100) : apply(value)}${unit}`;
  });
  return count > 0 ? printString(parts.join(" "), quote) : null;
}
