import type { ControlValue } from "@/domain/control";
import { itemOf } from "@/scene/brief/items";
import { isColor } from "@/scene/control-kind";
import { describeControls, writeControls } from "@/scene/controls";
import { type Row, type Table, tablesOf } from "@/scene/edits/tables";
import type { Applied } from "./applied";
import { isSameName } from "./same-name";

const nameFields = ["title", "name", "label", "heading", "text", "headline", "question", "category"];
const fieldWords: Readonly<Record<string, readonly string[]>> = {
  price: ["price", "cost", "amount"],
  value: ["value", "amount", "count", "number"],
  text: ["text", "description", "detail", "body", "subtitle", "desc"],
  description: ["text", "description", "detail", "body", "desc"],
  title: nameFields,
  name: nameFields,
  label: ["label", "title", "name"],
  period: ["period", "per", "interval"],
  number: ["value", "number"],
  headline: nameFields,
  color: ["color", "colour", "fill", "bg", "background"],
  colour: ["color", "colour", "fill", "bg", "background"],
};

/** The field by which a row is called; null where it has no text. */
function labelField(row: Row): string | null {
  const isText = (key: string) => {
    const value = row.fields.get(key)?.value;
    return typeof value === "string" && value !== "" && !isColor(value, key);
  };
  return nameFields.find(isText) ?? [...row.fields.keys()].find(isText) ?? null;
}

function labelOf(row: Row): string {
  const key = labelField(row);
  return key === null ? "" : String(row.fields.get(key)?.value);
}

const sideNumbers =
  /^(?:delay|from|start|duration|x|y|id|key|width|height|size|offset|index|order|rotate|scale)$/i;

/** The field that holds what a chart draws. */
function numberField(row: Row | undefined): string | null {
  const numbers = [...(row?.fields ?? [])]
    .filter(([, { value }]) => typeof value === "number")
    .map(([key]) => key);
  return numbers.find((key) => !sideNumbers.test(key)) ?? numbers[0] ?? null;
}

function isPlain(table: Table): boolean {
  return table.rows.every((row) => row.fields.size === 1 && typeof row.fields.get("")?.value === "string");
}

/** Lists of colours are no data. */
function dataTables(code: string): Table[] {
  return tablesOf(code).filter((table) => table.rows.some((row) => labelField(row) !== null));
}

function written(table: Table, code: string, summary: string): Applied {
  return { type: "applied", code, summary, by: table.by };
}

function rowNamed(table: Table, name: string): number {
  const exact = table.rows.findIndex((row) => isSameName(labelOf(row), name));
  return exact;
}

/** «Team's price» → $39, «Feb» → 200: one field of one row; null where no row has that name. */
export function changeItem(code: string, owner: string, field: string | null, text: string): Applied | null {
  for (const table of dataTables(code)) {
    const index = rowNamed(table, owner);
    const row = table.rows[index];
    if (!row) continue;
    const key = keyFor(row, field, text);
    if (key === null) continue;
    const value = valueLike(row.fields.get(key)?.value, text);
    if (value === null) continue;
    const label = labelOf(row);
    const what =
      key === labelField(row)
        ? `“${label}” is “${text}”`
        : `${label}${key === "" ? "" : `'s ${key}`} is ${text}`;
    return written(table, table.set(index, key, value), what);
  }
  return null;
}

function keyFor(row: Row, field: string | null, text: string): string | null {
  if (field)
    return (
      (fieldWords[field.replace(/s$/, "")] ?? [field]).find((candidate) => row.fields.has(candidate)) ??
      (/^(?:value|number|amount)$/.test(field) ? numberField(row) : null)
    );
  if (isNumeric(text)) return numberField(row) ?? (row.fields.has("price") ? "price" : moneyField(row));
  return labelField(row);
}

/** A text field of the row that holds an amount: «$29», «45%». */
function moneyField(row: Row): string | null {
  for (const [key, { value }] of row.fields) if (typeof value === "string" && isNumeric(value)) return key;
  return null;
}

function isNumeric(text: string): boolean {
  return /^[$€£]?\s?-?\d[\d.,]*\s?[%kKmM€]?$/.test(text.trim());
}

function valueLike(now: ControlValue | undefined, text: string): ControlValue | null {
  if (typeof now === "number") {
    const number = Number(text.replace(/[$€£%,\s]/g, ""));
    return Number.isFinite(number) ? number : null;
  }
  // «39» where the others say «$29» is a price in the same money.
  if (typeof now === "string" && /^[$€£]/.test(now) && /^\d/.test(text)) return `${now[0]}${text}`;
  if (typeof now === "string" && /^\d.*%$/.test(now) && /^\d+$/.test(text)) return `${text}%`;
  return text;
}

/** A row's own name or field, told by what stands there: «rename Team to Pro», «replace “$29” with “$39”». */
export function replaceInItems(code: string, from: string, to: string): Applied | null {
  const byName = changeItem(code, from, null, to);
  if (byName) return byName;
  for (const table of tablesOf(code)) {
    for (const [index, row] of table.rows.entries()) {
      const key = [...row.fields].find(
        ([, { value }]) => typeof value === "string" && value !== "" && isSameName(value, from),
      )?.[0];
      if (key !== undefined) return written(table, table.set(index, key, to), `“${from}” is “${to}”`);
    }
  }
  return null;
}

/** Adds a row written as in a prompt («Pro $49», «Apr 300», «Peru to the beans»); null where there is no list. */
export function addItem(code: string, said: string): Applied | null {
  const named =
    /^(.+?)\s+(?:to|in|into|on)\s+(?:the\s+|our\s+|my\s+)?(?:list of\s+)?([\p{L}]+)(?:\s+list)?$/iu.exec(
      said.trim(),
    );
  const tables = dataTables(code);
  const isNamed = (table: Table) => named?.[2] !== undefined && isSameName(table.name, named[2]);
  const chosen = tables.find(isNamed);
  const text = chosen ? (named?.[1] ?? said) : said;
  const point = /\d/.test(text) ? tables.find((table) => numberField(table.rows[0]) !== null) : undefined;
  const table = chosen ?? point ?? tables.find((one) => !isPlain(one)) ?? tables[0];
  if (!table) return null;
  if (isPlain(table)) return written(table, table.add({ "": text }), `“${text}” is in the list`);
  const fields = rowLike(table, text);
  return fields ? written(table, table.add(fields), `“${fields.label}” is in the list`) : null;
}

/** The fields of a new row, as the others have them; null where it lacks the number that they have. */
function rowLike(table: Table, text: string): Record<string, ControlValue> | null {
  const [model] = table.rows.slice(-1);
  const labelKey = model ? labelField(model) : null;
  if (!model || labelKey === null) return null;
  const numeric = numberField(model);
  const money = moneyField(model);
  const point =
    /^(.+?)\s*(?:[:=,]|\bwith\b|\bat\b|\bto\b|\bfor\b|\bof\b|\bcosting\b)?\s*([$€£]?(-?\d[\d.,]*)\s?[%kKmM€]?)$/.exec(
      text.trim(),
    );
  const isData = numeric !== null && !sideNumbers.test(numeric);
  if (isData && (!point?.[1] || !point[3])) return null;
  const read = itemOf(text);
  const label = point?.[1] ? point[1].trim() : read.title;
  const known: Record<string, string | null> = {
    price: point?.[2] ?? read.price,
    period: read.period,
    text: read.text,
    description: read.text,
    desc: read.text,
  };
  const fields: Record<string, ControlValue> = { [labelKey]: label };
  for (const [key, { value }] of model.fields) {
    if (key === labelKey) continue;
    if (key === numeric && point?.[3]) fields[key] = Number(point[3].replace(/,/g, ""));
    else if (key === money && point?.[2]) fields[key] = valueLike(value, point[2]) ?? "";
    else if (typeof known[key] === "string" && typeof value === "string") fields[key] = known[key];
  }
  return { ...fields, ...(labelKey === "label" ? {} : { label }) };
}

/** Takes a row out by its name; null where none has it or it is the last. */
export function removeItem(code: string, owner: string): Applied | null {
  for (const table of tablesOf(code)) {
    const index = rowNamed(table, owner);
    if (index >= 0 && table.rows.length > 1)
      return written(
        table,
        table.remove(index),
        `${labelOf(table.rows[index] ?? { fields: new Map() })} is gone`,
      );
  }
  return null;
}

/** Takes the nth row of the scene's only list out. */
export function removeNth(code: string, ordinal: number): Applied | null {
  const [table, ...others] = dataTables(code).filter((one) => !isPlain(one));
  const only = table && others.length === 0 ? table : dataTables(code)[0];
  if (!only || only.rows.length < 2) return null;
  const index = ordinal < 0 ? only.rows.length + ordinal : ordinal - 1;
  const row = only.rows[index];
  return row ? written(only, only.remove(index), `“${labelOf(row)}” is gone`) : null;
}

/** Sorts by value, or by name; null where there is nothing to sort. */
export function sortItems(code: string, by: "value" | "name", direction: "up" | "down"): Applied | null {
  const tables = dataTables(code);
  const table =
    by === "value"
      ? (tables.find(
          (one) => numberField(one.rows[0]) !== null && !sideNumbers.test(numberField(one.rows[0]) ?? ""),
        ) ?? tables.find((one) => moneyField(one.rows[0] ?? { fields: new Map() }) !== null))
      : tables[0];
  if (!table) return null;
  const amountOf = (row: Row | undefined): number => {
    const key = row ? (numberField(row) ?? moneyField(row)) : null;
    const value = key === null ? 0 : row?.fields.get(key)?.value;
    return typeof value === "number" ? value : Number(String(value).replace(/[^\d.-]/g, ""));
  };
  const sign = direction === "up" ? 1 : -1;
  const order = table.rows
    .map((_row, index) => index)
    .sort((a, b) => {
      const [one, other] = [table.rows[a], table.rows[b]];
      const difference =
        by === "value"
          ? amountOf(one) - amountOf(other)
          : labelOf(one ?? { fields: new Map() }).localeCompare(
              labelOf(other ?? { fields: new Map() }),
              "en",
            );
      return difference === 0 ? a - b : sign * difference;
    });
  return written(table, table.order(order), `Sorted by ${by}, ${sortedWords[by][direction]}`);
}

const sortedWords = {
  value: { up: "smallest first", down: "largest first" },
  name: { up: "from A to Z", down: "from Z to A" },
} as const;

export function reverseItems(code: string): Applied | null {
  const [table] = dataTables(code);
  if (!table) return null;
  return written(
    table,
    table.order(table.rows.map((_row, index) => index).reverse()),
    "The order is reversed",
  );
}

type Place = "first" | "last" | "before" | "after" | "swap";

/** «put Studio first», «move Feb before Jan», «swap Jan and Feb»; null where no list has that row. */
export function placeItem(code: string, name: string, place: Place, other: string | null): Applied | null {
  for (const table of tablesOf(code)) {
    const from = rowNamed(table, name);
    const anchor = other === null ? -1 : rowNamed(table, other);
    if (from >= 0 && (other === null || anchor >= 0)) return placed(table, from, place, anchor);
  }
  return null;
}

/** «swap the first and the second step»: rows by their place in the scene's first list. */
export function placeNth(code: string, nth: number, place: Place, other: number): Applied | null {
  const [table] = dataTables(code);
  const at = (ordinal: number) => (ordinal < 0 ? (table?.rows.length ?? 0) + ordinal : ordinal - 1);
  return table?.rows[at(nth)] && table.rows[at(other)] ? placed(table, at(nth), place, at(other)) : null;
}

function placed(table: Table, from: number, place: Place, anchor: number): Applied {
  const order = table.rows.map((_row, index) => index);
  if (place === "swap") {
    order[from] = anchor;
    order[anchor] = from;
  } else {
    order.splice(from, 1);
    const at =
      place === "first"
        ? 0
        : place === "last"
          ? order.length
          : order.indexOf(anchor) + (place === "after" ? 1 : 0);
    order.splice(at, 0, from);
  }
  const labels = [from, anchor].map((index) => labelOf(table.rows[index] ?? { fields: new Map() }));
  const [label, other] = labels;
  const summary =
    place === "swap"
      ? `${label} and ${other} have changed places`
      : `${label} is ${place}${anchor < 0 ? "" : ` ${other}`}`;
  return written(table, table.order(order), summary);
}

/** Makes one item the one that stands out; null where the scene has no such control, field or item. */
export function featureItem(code: string, text: string): Applied | null {
  const name = text.replace(/\s+(?:plan|tier|package|bar)$/i, "");
  const control = describeControls(code).find((one) =>
    /^(?:featured|highlight|highlighted|popular)$/.test(one.name),
  );
  for (const table of dataTables(code)) {
    const index = rowNamed(table, name);
    const row = table.rows[index];
    if (!row) continue;
    const label = labelOf(row);
    if (control && typeof control.value === "string")
      return {
        type: "applied",
        code: writeControls(code, { [control.name]: label }),
        summary: `${label} stands out`,
        by: "control",
      };
    const flag = table.rows.flatMap(({ fields }) =>
      [...fields].filter(([, { value }]) => typeof value === "boolean").map(([key]) => key),
    )[0];
    if (!flag || !row.fields.has(flag)) continue;
    let current = code;
    for (const [at, one] of table.rows.entries()) {
      const again = dataTables(current).find((next) => next.name === table.name);
      if (again && one.fields.has(flag) && one.fields.get(flag)?.value !== (at === index))
        current = again.set(at, flag, at === index);
    }
    return { type: "applied", code: current, summary: `${label} stands out`, by: table.by };
  }
  return null;
}
