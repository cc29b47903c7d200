import type * as t from "@babel/types";
import type { Controls, ControlValue } from "@/domain/control";
import { sceneTree } from "./analysis/scene-tree";
import { applyChanges } from "./analysis/text-change";
import { nameOf } from "./analysis/values";
import { isColor, kindOf, labelOf, numberRange } from "./control-kind";
import { type ControlDescriptor, fieldsOf } from "./controls";
import { nameWordsOf } from "./edits/part-names";
import { type Picture, pictureOf } from "./edits/picture";
import { type Table, tablesOf } from "./edits/tables";
import { writeText } from "./edits/write-text";
import { elementsOf, type SceneElement } from "./outline";
import { wordsOf } from "./words";

/** A literal of code without `controls` that is offered as if it were one. Its name is its address: see `addressed`. */
type Found = ControlDescriptor & { write(value: ControlValue): string };

/** As many as an inspector shows without becoming a list of everything. */
const most = { text: 14, color: 12, number: 8 } as const;

/**
 * The texts, colours, sizes and data of a scene that names no controls, as controls. `[]` where the code does not parse.
 * A name stays the same while values change: it is a literal's place among its like, in the order of the source.
 */
export function describeFound(code: string): ControlDescriptor[] {
  return findAll(code).map(({ write: _write, ...descriptor }) => descriptor);
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
    // A text without a letter is no longer found: it cannot be emptied by hand.
    case "text":
    case "paragraph":
      return typeof value === "string" && shown.test(value);
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
  const picture = pictureOf(parsed.tree);
  const tables = tablesOf(code).filter(isData);
  const data = tables.flatMap((table, index) => ofTable(code, table, index));
  const inData = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ fields }) => [...fields.values()].map(({ node }) => node.start)),
    ),
  );
  const elements = elementsOf(picture).filter(
    (element) => !inData.has(element.start) && !inData.has(element.start - 1),
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

/** Names and labels: by the constant that holds it, else by its role; counted where there are several. */
function addressed(
  elements: SceneElement[],
  picture: Picture,
): { element: SceneElement; name: string; label: string }[] {
  const bases = elements.map((element) => ({ element, base: baseOf(element, picture) }));
  const totals = new Map<string, number>();
  for (const { base } of bases) totals.set(base, (totals.get(base) ?? 0) + 1);
  const counts = new Map<string, number>();
  return bases.map(({ element, base }, place) => {
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const label = labelOf(base.replaceAll("_", " "));
    return {
      element,
      name: `found_${element.kind}_${place + 1}`,
      label: (totals.get(base) ?? 0) > 1 ? `${label} ${count}` : label,
    };
  });
}

const plainNames = new Set([
  "color",
  "fill",
  "background",
  "bg",
  "background color",
  "stroke",
  "stop color",
  "border",
  "border color",
  "text",
  "children",
]);

function baseOf(element: SceneElement, picture: Picture): string {
  const constant = constantOf(element, picture);
  if (constant)
    return element.kind === "color" &&
      !/colou?r$/i.test(constant) &&
      !wordsOf(constant).includes("background")
      ? `${constant}_color`
      : constant;
  if (element.kind === "text")
    return element.role === null || element.role === "headline"
      ? "title_text"
      : element.role === "button"
        ? "button_text"
        : element.role;
  if (element.kind === "number")
    return element.role === null
      ? (element.property ?? "number")
      : `${element.role === "headline" ? "title" : element.role}_size`;
  if (element.role === "background") return "background";
  const drawn = element.role === null || element.role === "surface" ? drawnName(element, picture) : null;
  if (drawn) return `${drawn}_color`;
  if (element.role !== null)
    return `${element.role === "headline" ? "title" : element.role}_${element.role === "button" && element.property?.startsWith("background") !== true && element.text !== null ? "text_" : ""}color`;
  return element.property && !plainNames.has(wordsOf(element.property).join(" "))
    ? `${element.property}_color`
    : "color";
}

const spokenShapes = [
  "bar",
  "card",
  "circle",
  "line",
  "icon",
  "badge",
  "avatar",
  "button",
  "rectangle",
  "path",
] as const;

/** The element in whose tag a colour stands, by what people call it. */
function drawnName(element: SceneElement, picture: Picture): string | null {
  const box = picture.boxes.findLast(({ node }) => {
    const tag = node.type === "JSXElement" ? node.openingElement : node;
    return (tag.start ?? 0) <= element.start && (tag.end ?? 0) >= element.end;
  });
  if (!box) return null;
  const names = nameWordsOf(picture, box);
  const shape = spokenShapes.find((word) => (names.get(word) ?? 0) >= 2);
  const { component } = box;
  if (shape || !component || component === picture.tree.component || box.parent?.component === component)
    return shape ?? null;
  return wordsOf(nameOf(picture.tree, component)?.name ?? "").join("_") || null;
}

/** What a constant or a field of one is called, where that says more than the property that it sets. */
function constantOf(element: SceneElement, { tree }: Picture): string | null {
  const node = tree.nodes.find(
    (one) =>
      (one.start === element.start || one.start === element.start - 1) &&
      /Literal$/.test(one.type) &&
      one.type !== "TemplateLiteral",
  );
  const parent = node ? tree.parentOf(node) : null;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier")
    return named(parent.id.name, element);
  if (parent?.type === "AssignmentPattern" && parent.left.type === "Identifier")
    return named(parent.left.name, element);
  if (parent?.type !== "ObjectProperty" || parent.key.type !== "Identifier") return null;
  const isStyle = plainNames.has(wordsOf(parent.key.name).join(" ")) || parent.key.name === "fontSize";
  return isStyle || holderOf(tree, parent) !== "constant" ? null : named(parent.key.name, element);
}

function named(name: string, element: SceneElement): string | null {
  const words = wordsOf(name).join("_");
  if (words === "" || plainNames.has(words.replaceAll("_", " ")))
    return element.kind === "number" ? words : null;
  return words;
}

/** Whether an object's field belongs to a constant (`const theme = { accent: … }`) or to a style in the markup. */
function holderOf(tree: Picture["tree"], property: t.Node): "constant" | "markup" {
  for (let node = tree.parentOf(property); node; node = tree.parentOf(node)) {
    if (node.type === "VariableDeclarator") return "constant";
    if (
      node.type === "JSXAttribute" ||
      node.type === "JSXExpressionContainer" ||
      node.type === "CallExpression"
    )
      return "markup";
  }
  return "markup";
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
      write(next) {
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

/** Lists of words and of records with words; ranges and curves are no data. */
function isData(table: Table): boolean {
  return (
    table.rows.length > 1 &&
    table.rows.every(({ fields }) =>
      [...fields].some(([, { value }]) => typeof value === "string" && shown.test(value)),
    )
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
  const table = tablesOf(code).filter(isData)[index];
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
