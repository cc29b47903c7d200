import type * as t from "@babel/types";
import type { ControlValue } from "@/domain/control";
import { literalOf } from "../analysis/literal";
import { type SceneTree, sceneTree } from "../analysis/scene-tree";
import { applyChanges, type TextChange } from "../analysis/text-change";
import { attributeName, keyOf, unwrap } from "../analysis/unwrap";
import { writeLiteral } from "../analysis/write-literal";
import { isColor } from "../control-kind";
import { range } from "./add-style";
import { type List, listGroups } from "./lists";
import { withLine } from "./show-part";
import { writeText } from "./write-text";

/** One record of a scene's data: the fields that are literals. A plain element has one field without a name. */
export type Row = { fields: ReadonlyMap<string, { value: ControlValue; node: t.Node }> };

/** A list of a scene's code: a control's, a constant's, or several lists that go together (`labels`, `values`). */
export type Table = {
  name: string;
  by: "control" | "source-edit";
  rows: Row[];
  /** The code after a change; all that was not asked for stays as it is. */
  set(row: number, field: string, value: ControlValue): string;
  remove(row: number): string;
  /** A new last row like the one before it, with these fields; texts that are not given are empty. */
  add(fields: Record<string, ControlValue>): string;
  /** The rows in this order. */
  order(rows: readonly number[]): string;
};

/** The tables of a scene, those of its controls first; `[]` where the code does not parse. */
export function tablesOf(code: string): Table[] {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return [];
  const { tree } = parsed;
  return listGroups(tree).flatMap((group) => tableOf(tree, group) ?? []);
}

function fieldsOf(element: t.Node, name: string): Row["fields"] {
  const node = unwrap(element);
  const fields = new Map<string, { value: ControlValue; node: t.Node }>();
  const add = (key: string, value: t.Node) => {
    const literal = literalOf(value);
    if (literal.type === "literal") fields.set(key, { value: literal.value, node: value });
  };
  if (node.type === "JSXElement") {
    for (const attribute of node.openingElement.attributes)
      if (attribute.type === "JSXAttribute" && attribute.value && attributeName(attribute) !== "key")
        add(attributeName(attribute), unwrap(attribute.value));
    const [child, ...others] = node.children.filter(
      (one) => one.type !== "JSXText" || one.value.trim() !== "",
    );
    if (child?.type === "JSXText" && others.length === 0)
      fields.set("children", { value: child.value.trim(), node: child });
  } else if (node.type === "ObjectExpression") {
    for (const property of node.properties)
      if (property.type === "ObjectProperty") add(keyOf(property) ?? "", property.value);
  } else if (node.type === "ArrayExpression") {
    for (const [index, item] of node.elements.entries()) if (item) add(String(index), item);
  } else add(name, node);
  return fields;
}

function tableOf(tree: SceneTree, lists: [List, ...List[]]): Table | null {
  const { code } = tree;
  const [first, ...others] = lists;
  const isPlain = others.length === 0;
  const columns = lists.map((list) => list.elements);
  const rows = first.records.map(
    (_record, index): Row => ({
      fields: new Map(
        lists.flatMap((list) => {
          const record = list.records[index];
          return record ? [...fieldsOf(record, isPlain ? "" : list.name)] : [];
        }),
      ),
    }),
  );
  if (rows.length === 0 || rows.some((row) => row.fields.size === 0)) return null;
  return {
    name: first.name,
    by: first.by,
    rows,
    set(row, field, value) {
      const node = rows[row]?.fields.get(field)?.node;
      return node ? applyChanges(code, written(tree, node, value)) : code;
    },
    remove(row) {
      return applyChanges(
        code,
        columns.flatMap((column, at) => without(code, column, row, lists[at]?.node === null)),
      );
    },
    add(fields) {
      return applyChanges(
        code,
        columns.flatMap((column, at) => appended(tree, lists[at] ?? first, column, fields, isPlain)),
      );
    },
    order(indexes) {
      return applyChanges(
        code,
        columns.flatMap((column) =>
          column.flatMap((element, index) => {
            const source = column[indexes[index] ?? index];
            return source && source !== element ? [{ ...range(element), text: sourceOf(code, source) }] : [];
          }),
        ),
      );
    },
  };
}

function sourceOf(code: string, node: t.Node): string {
  return code.slice(node.start ?? 0, node.end ?? 0);
}

/** An element with its comma: its lines where it has them for itself. */
function without(code: string, elements: t.Node[], index: number, isMarkup: boolean): TextChange[] {
  const element = elements[index];
  if (!element) return [];
  if (isMarkup) return [withLine(code, range(element))];
  const { start, end } = range(element);
  const before = elements[index - 1];
  const after = elements[index + 1];
  const comma = code.slice(end, after?.start ?? end + 1).startsWith(",") ? 1 : 0;
  const lines = withLine(code, { start, end: end + comma });
  if (lines.start !== start) return [lines];
  if (after) return [{ start, end: after.start ?? end, text: "" }];
  return [{ start: before?.end ?? start, end, text: "" }];
}

/** The last element's source with other values, set after it as it stands itself. */
function appended(
  tree: SceneTree,
  list: List,
  elements: t.Node[],
  fields: Record<string, ControlValue>,
  isPlain: boolean,
): TextChange[] {
  const { code } = tree;
  const model = elements.at(-1);
  if (!model) return [];
  const { start, end } = range(model);
  const record = list.records.at(-1) ?? model;
  const changes = [...fieldsOf(record, isPlain ? "" : list.name)].flatMap(([key, { value, node }]) => {
    const next = fields[key] ?? emptied(value, key);
    return written(tree, node, next);
  });
  const text = applyChanges(
    sourceOf(code, model),
    changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start })),
  );
  const lead = code.slice(
    elements.length > 1 ? (elements.at(-2)?.end ?? 0) : (list.node?.start ?? 0) + 1,
    start,
  );
  const blank = lead.slice(lead.lastIndexOf("\n"));
  const isOnLine = lead.includes("\n") && blank.trim() === "";
  const separator = list.node === null ? (isOnLine ? blank : " ") : isOnLine ? `,${blank}` : ", ";
  return [{ start: end, end, text: separator + text }];
}

/** A literal with another value, as its place demands: attributes and markup know no escapes. */
function written(tree: SceneTree, node: t.Node, value: ControlValue): TextChange[] {
  const isInMarkup = node.type === "JSXText" || tree.parentOf(node)?.type === "JSXAttribute";
  if (isInMarkup && (node.type === "JSXText" || node.type === "StringLiteral")) {
    const change = writeText(tree, node, String(value));
    return change ? [change] : [];
  }
  return writeLiteral(tree.code, node, value);
}

function emptied(value: ControlValue, key: string): ControlValue {
  // A picture without an address would not be drawn at all.
  if (/^(?:photo|image|picture|avatar|src|img)$/i.test(key)) return value;
  if (typeof value === "string") return isColor(value, key) ? value : "";
  if (typeof value === "boolean") return false;
  return value;
}
