import type * as t from "@babel/types";
import type { TextChange } from "../analysis/text-change";

export function spanOf(node: t.Node): { start: number; end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

/** Takes a node out, with the comma that parts it from its neighbour. */
export function removeFromList(list: readonly t.Node[], node: t.Node): TextChange {
  const at = list.indexOf(node);
  const next = list[at + 1];
  const before = list[at - 1];
  const { start, end } = spanOf(node);
  if (next) return { start, end: next.start ?? end, text: "" };
  return { start: before?.end ?? start, end, text: "" };
}

export function removeStatement(statement: t.Node): TextChange {
  return { ...spanOf(statement), text: "" };
}

/** Takes a name out of an import; the import with it where it was the only one. */
export function removeSpecifier(
  statement: t.ImportDeclaration,
  specifier: t.ImportDeclaration["specifiers"][number],
): TextChange {
  if (statement.specifiers.length === 1) return removeStatement(statement);
  const named = statement.specifiers.filter((one) => one.type === "ImportSpecifier");
  if (specifier.type !== "ImportSpecifier" || named.length === statement.specifiers.length)
    return removeFromList(statement.specifiers, specifier);
  return removeFromList(named, specifier);
}
