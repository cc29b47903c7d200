import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import type { SceneTree } from "../analysis/scene-tree";

/** One rule of the static check: looks at a single node, which it is shown once, and says what is wrong with it. */
export type Rule = (node: t.Node, tree: SceneTree) => Problem[];

/** A problem at a node's place. */
export function problemAt(node: t.Node, rule: string, message: string): Problem {
  const start = node.loc?.start;
  return start ? { rule, message, line: start.line, column: start.column + 1 } : { rule, message };
}
