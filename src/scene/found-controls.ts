import type { Controls, ControlValue } from "@/domain/control";
import { boxesOf } from "./analysis/boxes";
import { type SceneTree, sceneTree } from "./analysis/scene-tree";
import { applyChanges } from "./analysis/text-change";
import { isColor, kindOf, labelOf, numberRange } from "./control-kind";
import { type ControlDescriptor, fieldsOf } from "./controls";
import type { Picture } from "./edits/picture";
import { shownTexts } from "./edits/shown-texts";
import { type Table, tablesOf } from "./edits/tables";
import { writeText } from "./edits/write-text";
import { drawnNodes } from "./found-controls/drawn-nodes";
import { emptied, isEmptiable, isEmptied } from "./found-controls/emptied";
import { addressed } from "./found-controls/labels";
import { elementsOf, type SceneElement } from "./outline";

/** A literal of code without `controls` that is offered as if it were one. Its name is its address: see `addressed`. */
type Found = ControlDescriptor & { isEmptiable?: boolean; write(value: ControlValue): string };

/** As many as an inspector shows without becoming a list of everything. */
const most = { text: 14, color: 12, number: 8 } as const;

/**
 * The texts, colours, sizes and data of a scene that names no controls, as controls. `[]` where the code does not parse.
 * A name stays the same while values change: it is a literal's place among its like, in the order of the source.
 */
export function describeFound(code: string): ControlDescriptor[] {
  return findAll(code).map(({ write: _write, isEmptiable: _isEmptiable, ...descriptor }) => descriptor);
}

/** The code with other values for found controls; each changes its own literal. Values that do not fit are left out. */
export function writeFound(code: string, values: Controls): string {
  let current = code;
  for (const [name, value] of Object.entries(values)) {
    const found = findAll(current).find((one) => one.name === name);
    if (found && fits(found, value)) current = found.write(value);
  }
  return current;
}

const shown = /\p{L}|\p{N}|\p{Extended_Pictographic}/u;

function fits(found: Found, value: ControlValue): boolean {
  switch (found.kind) {
    // A text of mere signs is taken for one that holds others together, and is found no more.
    case "text":
    case "paragraph":
      return typeof value === "string" && (shown.test(value) || (value === "" && found.isEmptiable === true));
    case "color":
      return typeof value === "string" && isColor(value, "color");
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "list":
    case "records":
      return Array.isArray(value) && value.length > 0;
    case "boolean":
      return false;
  }
}

function findAll(code: string): Found[] {
  const parsed = sceneTree(code);
  if (parsed.type === "failed" || parsed.tree.controls) return [];
  const { tree } = parsed;
  const boxes = boxesOf(tree);
  const picture = { tree, boxes, texts: shownTexts(tree, boxes, (literal) => isEmptied(tree, literal)) };
  const tables = dataOf(code, tree);
  const data = tables.flatMap((table, index) => ofTable(code, table, index));
  const inData = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ fields }) => [...fields.values()].map(({ node }) => node.start)),
    ),
  );
  const drawn = drawnNodes(tree);
  const undrawn = tree.nodes.filter((node) => literals.has(node.type) && !drawn.has(node));
  const elements = elementsOf(picture).filter(
    ({ start, end }) =>
      !inData.has(start) &&
      !inData.has(start - 1) &&
      !undrawn.some((node) => (node.start ?? 0) <= start && (node.end ?? 0) >= end),
  );
  const singles = (["text", "color", "number"] as const).flatMap((kind) =>
    addressed(
      elements.filter((element) => element.kind === kind),
      picture,
    )
      .slice(0, most[kind])
      .flatMap(({ element, name, label }) => ofElement(code, picture, element, name, label)),
  );
  return [...singles, ...data];
}

const literals: ReadonlySet<string> = new Set([
  "StringLiteral",
  "TemplateLiteral",
  "NumericLiteral",
  "UnaryExpression",
  "JSXText",
]);

/** The tables with words that the scene draws, in the order that gives them their names. */
function dataOf(code: string, tree: SceneTree): Table[] {
  const drawn = drawnNodes(tree);
  return tablesOf(code).filter(
    (table) =>
      isData(table) &&
      table.rows.some(({ fields }) => [...fields.values()].some(({ node }) => drawn.has(node))),
  );
}

function ofElement(
  code: string,
  picture: Picture,
  element: SceneElement,
  name: string,
  label: string,
): Found[] {
  const { start, end, value } = element;
  if (element.kind === "color")
    return [
      {
        name,
        label,
        kind: "color",
        value,
        write: (next) => applyChanges(code, [{ start, end, text: String(next) }]),
      },
    ];
  if (element.kind === "number") {
    if (typeof value !== "number") return [];
    const range = numberRange(element.property ?? name, value);
    return [
      {
        name,
        label,
        kind: "number",
        value,
        ...range,
        write: (next) => applyChanges(code, [{ start, end, text: String(next) }]),
      },
    ];
  }
  const text = picture.texts.find(({ literal }) => literal.start === start);
  // A number that is shown is data or counted up: it has a name or none.
  if (!text || text.literal.type === "NumericLiteral" || text.box?.tag === "style") return [];
  const kind = kindOf("text", text.value) === "paragraph" ? "paragraph" : "text";
  return [
    {
      name,
      label,
      kind,
      value: text.value.trim(),
      isEmptiable: isEmptiable(picture.tree, text.literal),
      write(next) {
        // Something must stay in the place, or nothing could be typed into it again.
        if (next === "") return applyChanges(code, emptied(picture.tree, text.literal));
        // Blanks at the ends belong to what stands beside it; markup keeps them by itself.
        const [lead = "", tail = ""] = [/^\s*/, /\s*$/].map((blanks) => blanks.exec(text.value)?.[0]);
        const isMarkup = text.literal.type === "JSXText";
        const change = writeText(
          picture.tree,
          text.literal,
          isMarkup ? String(next) : lead + String(next) + tail,
        );
        return change ? applyChanges(code, [change]) : code;
      },
    },
  ];
}

/** Lists of words and of records with words, some of which may be empty; ranges and curves are no data. */
function isData({ rows }: Table): boolean {
  const words = rows.map(({ fields }) =>
    [...fields.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
  return (
    rows.length > 1 &&
    words.every((each) => each.some((word) => word === "" || shown.test(word))) &&
    words.some((each) => each.some((word) => shown.test(word)))
  );
}

function ofTable(code: string, table: Table, index: number): Found[] {
  const isPlain = table.rows.every(({ fields }) => fields.size === 1 && fields.has(""));
  const value = table.rows.map(
    (row): ControlValue =>
      isPlain
        ? (row.fields.get("")?.value ?? "")
        : Object.fromEntries([...row.fields].map(([key, field]) => [key, field.value])),
  );
  const base = table.name === "" ? "list" : table.name;
  const name = `found_data_${index + 1}_${base}`.replace(/\W/g, "_").slice(0, 60);
  const label = labelOf(base);
  const write = (next: ControlValue) =>
    Array.isArray(next) ? writeRows(code, table, index, next, isPlain) : code;
  if (isPlain) {
    const isColors = value.every((item) => typeof item === "string" && isColor(item, table.name));
    return [{ name, label, kind: "list", itemKind: isColors ? "color" : "text", value, write }];
  }
  return [{ name, label, kind: "records", fields: fieldsOf(value), value, write }];
}

/** Rows that only changed places keep their source; else fields are written, rows taken out and added one by one. */
function writeRows(
  code: string,
  table: Table,
  index: number,
  next: ControlValue[],
  isPlain: boolean,
): string {
  const plain = (value: ControlValue | undefined) => JSON.stringify(value);
  const fieldsOfRow = (value: ControlValue): Record<string, ControlValue> =>
    isPlain || value === null || typeof value !== "object" || Array.isArray(value) ? { "": value } : value;
  const now = table.rows.map(({ fields }) =>
    Object.fromEntries([...fields].map(([key, field]) => [key, field.value])),
  );
  const wanted = next.map(fieldsOfRow);
  const order = orderOf(now.map(plain), wanted.map(plain));
  if (order) return table.order(order);
  if (wanted.length < now.length) {
    const gone = now.findIndex((row, at) => plain(row) !== plain(wanted[at]));
    return again(table.remove(gone), index, (fewer) =>
      writeRows(fewer.code, fewer.table, index, next, isPlain),
    );
  }
  for (const [at, row] of now.entries()) {
    const changed = Object.entries(wanted[at] ?? {}).find(
      ([key, value]) => key in row && plain(value) !== plain(row[key]),
    );
    if (changed)
      return again(table.set(at, changed[0], changed[1]), index, (set) =>
        writeRows(set.code, set.table, index, next, isPlain),
      );
  }
  const added = wanted[now.length];
  return added
    ? again(table.add(added), index, (more) => writeRows(more.code, more.table, index, next, isPlain))
    : code;
}

function again(code: string, index: number, go: (next: { code: string; table: Table }) => string): string {
  const parsed = sceneTree(code);
  const table = parsed.type === "parsed" ? dataOf(code, parsed.tree)[index] : undefined;
  return table ? go({ code, table }) : code;
}

/** The order that makes one list the other; null where they are not the same rows or are so already. */
function orderOf(now: (string | undefined)[], wanted: (string | undefined)[]): number[] | null {
  if (now.length !== wanted.length) return null;
  const left = now.map((row, index) => ({ row, index }));
  const order: number[] = [];
  for (const row of wanted) {
    const at = left.findIndex((one) => one.row === row);
    const [one] = at < 0 ? [] : left.splice(at, 1);
    if (!one) return null;
    order.push(one.index);
  }
  return order.some((from, to) => from !== to) ? order : null;
}
