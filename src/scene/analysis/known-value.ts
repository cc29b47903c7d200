import type * as t from "@babel/types";
import type { Controls, ControlValue } from "@/domain/control";
import { type Env, isMember, memberKey, passedBy } from "./passed-value";
import type { SceneTree } from "./scene-tree";
import { unwrap } from "./unwrap";

export type Known = { value: ControlValue | undefined };

/** What an expression gives for these values of the controls; null where that needs more than their values to tell. */
export function knownValue(
  tree: SceneTree,
  env: Env,
  values: Controls,
  expression: t.Node,
  depth = 0,
): Known | null {
  const node = unwrap(expression);
  if (depth > 20) return null;
  const of = (part: t.Node) => knownValue(tree, env, values, part, depth + 1);
  const passed = passedBy(tree, env, node);
  if (passed.type === "control")
    return Object.hasOwn(values, passed.name) ? { value: values[passed.name] } : null;
  if (passed.type === "fixed") return { value: passed.value };
  if (isMember(node)) {
    const owner = memberKey(node) === "length" ? of(node.object)?.value : undefined;
    return typeof owner === "string" || Array.isArray(owner) ? { value: owner.length } : null;
  }
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return { value: node.value };
    case "NullLiteral":
      return { value: null };
    case "Identifier": {
      const binding = tree.bindingOf(node);
      const declarator = binding?.path.node;
      return binding?.constant &&
        declarator?.type === "VariableDeclarator" &&
        declarator.id.type === "Identifier" &&
        declarator.init
        ? of(declarator.init)
        : null;
    }
    case "UnaryExpression": {
      const argument = node.operator === "!" ? of(node.argument) : null;
      return argument && { value: !argument.value };
    }
    case "LogicalExpression":
      return joined(node.operator, of(node.left), of(node.right));
    case "ConditionalExpression": {
      const test = of(node.test);
      if (test) return of(test.value ? node.consequent : node.alternate);
      const one = of(node.consequent);
      const another = of(node.alternate);
      return one && another && one.value === another.value ? one : null;
    }
    case "BinaryExpression": {
      const left = of(node.left);
      const right = of(node.right);
      return left && right ? compared(node.operator, left.value, right.value) : null;
    }
    default:
      return null;
  }
}

/** One side may settle it: what is not known and false is false. */
function joined(operator: t.LogicalExpression["operator"], left: Known | null, right: Known | null) {
  if (operator === "??") return left && (left.value == null ? right : left);
  const settles = (side: Known | null) => side !== null && Boolean(side.value) === (operator === "||");
  if (left) return settles(left) ? left : right;
  return settles(right) ? { value: operator === "||" } : null;
}

function compared(operator: string, left: Known["value"], right: Known["value"]): Known | null {
  if (operator === "===" || operator === "==") return { value: left === right };
  if (operator === "!==" || operator === "!=") return { value: left !== right };
  if (typeof left !== "number" || typeof right !== "number") return null;
  switch (operator) {
    case ">":
      return { value: left > right };
    case ">=":
      return { value: left >= right };
    case "<":
      return { value: left < right };
    case "<=":
      return { value: left <= right };
    case "+":
      return { value: left + right };
    case "-":
      return { value: left - right };
    case "*":
      return { value: left * right };
    default:
      return null;
  }
}
