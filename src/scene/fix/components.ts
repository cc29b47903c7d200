import type * as t from "@babel/types";
import { isFunction } from "../analysis/calls";
import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";

export type ComponentFunction = t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression;

const isUpper = (name: string) => name.charAt(0) !== name.charAt(0).toLowerCase();

/** Whether a function is a component or a hook: hooks may be called in it. */
export function takesHooks(tree: SceneTree, node: t.Node): node is ComponentFunction {
  if (!isFunction(node)) return false;
  if (node === tree.component) return true;
  const name = nameOf(tree, node);
  return name !== null && (isUpper(name) || (name.startsWith("use") && isUpper(name.slice(3))));
}

function nameOf(tree: SceneTree, node: ComponentFunction): string | null {
  if (node.type !== "ArrowFunctionExpression" && node.id) return node.id.name;
  let parent = tree.parentOf(node);
  // memo(…), forwardRef(…)
  while (parent?.type === "CallExpression") parent = tree.parentOf(parent);
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : null;
}

/** The innermost component or hook around a node; null at the top of the module and in plain functions. */
export function componentAround(tree: SceneTree, node: t.Node): ComponentFunction | null {
  for (let one = tree.parentOf(node); one; one = tree.parentOf(one)) if (takesHooks(tree, one)) return one;
  return null;
}

/** Statements at the head of a function; one that only gives an expression becomes one with a body. */
export function prependTo(code: string, fn: ComponentFunction, statements: readonly string[]): TextChange[] {
  const { body } = fn;
  if (body.type === "BlockStatement") {
    const start = (body.directives.at(-1)?.end ?? body.start ?? 0) + (body.directives.length > 0 ? 0 : 1);
    const first = body.body[0]?.start ?? null;
    const indent = first === null ? "  " : indentBefore(code, first);
    const isOneLine = first !== null && !code.slice(start, first).includes("\n");
    const text = statements.map((one) => (isOneLine ? ` ${one}` : `\n${indent}${one}`)).join("");
    return [{ start, end: start, text }];
  }
  const start = parenStart(body) ?? body.start ?? 0;
  const end = fn.end ?? 0;
  const inner = code.slice(start, end);
  const lines = [...statements, `return ${inner};`].map((one) => `\n  ${one}`).join("");
  return [{ start, end, text: `{${lines}\n}` }];
}

function parenStart(node: t.Node): number | null {
  const at = node.extra?.parenStart;
  return typeof at === "number" ? at : null;
}

export function indentBefore(code: string, at: number): string {
  const line = code.slice(code.lastIndexOf("\n", at - 1) + 1, at);
  return line.slice(0, line.length - line.trimStart().length);
}
