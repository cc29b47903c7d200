import type * as t from "@babel/types";
import type { ControlValue } from "@/domain/control";
import { literalOf } from "./literal";
import { printString, printValue, quoteOf } from "./print-literal";
import { applyChanges, type TextChange } from "./text-change";
import { keyOf, unwrap } from "./unwrap";

function offsets(node: t.Node): { start: number; end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

function isSame(a: ControlValue, b: ControlValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The changes that make a literal hold another value. Only literals that differ are touched: quotes, comments and the
 * layout of lists stay. New elements are written as the last one is.
 */
export function writeLiteral(code: string, wrapped: t.Node, value: ControlValue): TextChange[] {
  const node = unwrap(wrapped);
  const current = literalOf(node);
  if (current.type === "literal" && isSame(current.value, value)) return [];
  if (node.type === "ArrayExpression" && Array.isArray(value)) return writeList(code, node, value);
  if (
    node.type === "ObjectExpression" &&
    value !== null &&
    typeof value === "object" &&
    !Array.isArray(value)
  ) {
    return writeRecord(code, node, value);
  }
  const { start, end } = offsets(node);
  const text =
    typeof value === "string" ? printString(value, quoteOf(code.slice(start, end))) : printValue(value);
  return [{ start, end, text }];
}

function writeRecord(
  code: string,
  node: t.ObjectExpression,
  value: Record<string, ControlValue>,
): TextChange[] {
  return node.properties.flatMap((property) => {
    if (property.type !== "ObjectProperty") return [];
    const item = value[keyOf(property) ?? ""];
    return item === undefined ? [] : writeLiteral(code, property.value, item);
  });
}

function writeList(code: string, node: t.ArrayExpression, value: ControlValue[]): TextChange[] {
  const elements = node.elements.filter((element) => element !== null);
  const changes = elements.flatMap((element, index) => {
    const item = value[index];
    return item === undefined ? [] : writeLiteral(code, element, item);
  });
  const last = elements.at(-1);
  const { start, end } = offsets(node);
  if (value.length === 0) return [{ start, end, text: "[]" }];
  if (!last) return [{ start, end, text: printValue(value) }];
  const lastEnd = offsets(last).end;
  const kept = elements[value.length - 1];
  if (kept && value.length < elements.length)
    changes.push({ start: offsets(kept).end, end: lastEnd, text: "" });
  const added = value.slice(elements.length);
  if (added.length > 0) {
    const separator = separatorOf(code, node, elements);
    changes.push({
      start: lastEnd,
      end: lastEnd,
      text: added.map((item) => separator + printLike(code, last, item)).join(""),
    });
  }
  return changes;
}

/** What stands between elements: a new line with the same indent where the list has a line for each. */
function separatorOf(code: string, node: t.ArrayExpression, elements: t.Node[]): string {
  const [first] = elements;
  if (!first) return ", ";
  const before = code.slice(offsets(node).start + 1, offsets(first).start);
  const isBlank = before.trim() === "";
  return isBlank && before.includes("\n") ? `,${before}` : ", ";
}

/** A value in the layout of another literal; in one line where it does not have the same fields. */
function printLike(code: string, model: t.Node, value: ControlValue): string {
  const node = unwrap(model);
  const current = literalOf(node);
  if (current.type !== "literal" || shapeOf(current.value) !== shapeOf(value)) return printValue(value);
  const { start, end } = offsets(node);
  const changes = writeLiteral(code, node, value);
  return applyChanges(
    code.slice(start, end),
    changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start })),
  );
}

function shapeOf(value: ControlValue): string {
  if (Array.isArray(value)) return "list";
  return value !== null && typeof value === "object" ? Object.keys(value).join() : typeof value;
}
