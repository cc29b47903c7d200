import type * as t from "@babel/types";
import { sceneTree } from "../analysis/scene-tree";
import { applyChanges } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { writeLiteral } from "../analysis/write-literal";
import { wordsOf } from "../words";

const telling = new Set([
  "peak",
  "featured",
  "highlight",
  "highlighted",
  "active",
  "best",
  "popular",
  "selected",
  "recommended",
  "hero",
  "winner",
]);

/** The code after its one constant that says which row stands out (`const PEAK = 3`) names another; null where it has none. */
export function featureByConstant(code: string, labels: readonly string[], index: number): string | null {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return null;
  const { tree } = parsed;
  const found = tree.nodes.flatMap((node): { value: t.Node; next: string | number }[] => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !node.init) return [];
    if (!wordsOf(node.id.name).some((word) => telling.has(word))) return [];
    const value = unwrap(node.init);
    if (value.type === "NumericLiteral" && Number.isInteger(value.value) && value.value < labels.length)
      return [{ value, next: index }];
    if (value.type === "StringLiteral" && labels.includes(value.value))
      return [{ value, next: labels[index] ?? value.value }];
    return [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? applyChanges(code, writeLiteral(code, only.value, only.next)) : null;
}
