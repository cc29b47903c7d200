import type { Binding } from "@babel/traverse";
import type * as t from "@babel/types";
import type { SceneTree } from "./scene-tree";
import { keyOf, unwrap } from "./unwrap";

/** What a name stands for, as far as the controls are concerned. */
export type Passed =
  | { type: "controls" }
  | { type: "control"; name: string }
  /** Props of a component of the scene: what is given by name, and the controls where they are spread into it. */
  | { type: "props"; fields: ReadonlyMap<string, Passed>; rest: Passed | null }
  /** The same in every use: `<Side first={false} />`. */
  | { type: "fixed"; value: string | number | boolean }
  | { type: "other" };

/** What parameters stand for in one call of a function. */
export type Env = ReadonlyMap<Binding, Passed>;

export const other: Passed = { type: "other" };

export function fieldOf(value: Passed, key: string): Passed {
  if (value.type === "controls") return { type: "control", name: key };
  if (value.type !== "props") return other;
  return value.fields.get(key) ?? (value.rest ? fieldOf(value.rest, key) : other);
}

/** Whether it holds several controls, so that where it goes tells nothing of which are read. */
export function isWhole(value: Passed): boolean {
  return (
    value.type === "controls" ||
    (value.type === "props" && (value.rest !== null || [...value.fields.values()].some(isWhole)))
  );
}

/** The key of a member access that is known without running the code. */
export function memberKey(node: t.MemberExpression | t.OptionalMemberExpression): string | null {
  return keyOf({ key: node.property, computed: node.computed });
}

export function isMember(node: t.Node): node is t.MemberExpression | t.OptionalMemberExpression {
  return node.type === "MemberExpression" || node.type === "OptionalMemberExpression";
}

/** What an expression stands for: through names, members and `const { a } = props`. */
export function passedBy(tree: SceneTree, env: Env, expression: t.Node, depth = 0): Passed {
  const node = unwrap(expression);
  if (depth > 20) return other;
  if (isMember(node)) {
    const key = memberKey(node);
    return key === null ? other : fieldOf(passedBy(tree, env, node.object, depth + 1), key);
  }
  if (node.type !== "Identifier") return other;
  const binding = tree.bindingOf(node);
  if (!binding) return other;
  const given = env.get(binding);
  if (given) return given;
  const declarator = binding.path.node;
  if (declarator.type !== "VariableDeclarator" || !declarator.init || !binding.constant) return other;
  if (unwrap(declarator.init) === tree.controls) return { type: "controls" };
  const { id } = declarator;
  if (id.type === "Identifier") return passedBy(tree, env, declarator.init, depth + 1);
  if (id.type !== "ObjectPattern") return other;
  for (const property of id.properties) {
    if (property.type === "RestElement") {
      if (isNamed(property.argument, node.name)) return passedBy(tree, env, declarator.init, depth + 1);
    } else if (isNamed(property.value, node.name)) {
      const key = keyOf(property);
      return key === null ? other : fieldOf(passedBy(tree, env, declarator.init, depth + 1), key);
    }
  }
  return other;
}

function isNamed(pattern: t.Node, name: string): boolean {
  return pattern.type === "AssignmentPattern"
    ? isNamed(pattern.left, name)
    : pattern.type === "Identifier" && pattern.name === name;
}
