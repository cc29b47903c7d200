import type { ControlValue } from "@/domain/control";
import { itemOf } from "@/scene/brief/items";
import { isColor } from "@/scene/control-kind";
import { type Row, type Table, tablesOf } from "@/scene/edits/tables";
import { wordsOf } from "@/scene/words";
import type { Applied } from "./applied";
import { tableCalled } from "./change-item";
import { ofSide } from "./item-words";
import { quoteFields, quoteOf } from "./quote-row";
import {
  dataTables,
  isNumeric,
  isPlain,
  labelField,
  labelOfRow,
  moneyField,
  numberField,
  rowAt,
  rowNamed,
  sideNumbers,
  valueLike,
  written,
} from "./rows";
import { isLongName, isSameName, isShortName } from "./same-name";

/** Adds a row written as in a prompt («Pro $49», «Apr 300», «40 countries», «Peru to the beans»); null where there is no list. */
export function addItem(code: string, said: string, side: "left" | "right" | null = null): Applied | null {
  const named =
    /^(.+?)\s+(?:to|in|into|on)\s+(?:the\s+|our\s+|my\s+)?(?:list of\s+)?([\p{L}]+)(?:\s+list)?$/iu.exec(
      said.trim(),
    );
  const all = dataTables(code);
  const tables = side === null ? all : ofSide(all, side);
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

const sign = "[$€£]?-?\\d[\\d.,]*\\s?(?:[%kKmM€](?![\\p{L}])|million|billion|thousand)?\\+?";
const trailing = new RegExp(
  `^(?<label>.+?)\\s*(?:[:=,]|\\bwith\\b|\\bat\\b|\\bto\\b|\\bfor\\b|\\bof\\b|\\bcosting\\b)?\\s*(?<amount>${sign})$`,
  "u",
);
const leading = new RegExp(`^(?<amount>${sign})\\s*(?:[:=,–-]\\s*)?(?<label>\\p{L}.*)$`, "u");

/** «Foxes with 33 points», «Fri with 24 and Sun»: what stands behind the amount is its unit or one more field. */
const followed = new RegExp(
  `^(?<label>.+?)\\s*(?:[:=,]|\\b(?:with|at|to|of|scoring|having|got|has)\\b)\\s*(?<amount>${sign})(?:\\s+\\p{Ll}[\\p{L}]*)?(?:\\s*(?:,|\\band\\b)\\s*(?<detail>.+))?$`,
  "u",
);

/** The name and the amount in what is added: «Pro $49», «40 countries», «2026 Going public». */
function pointIn(text: string): { label: string; amount: string; detail: string | null } | null {
  const groups = (trailing.exec(text) ?? leading.exec(text) ?? followed.exec(text))?.groups;
  return groups?.label && groups.amount
    ? { label: groups.label.trim(), amount: groups.amount.trim(), detail: groups.detail?.trim() ?? null }
    : null;
}

/** The fields of a new row, as the others have them; null where it lacks the number that they have. */
function rowLike(table: Table, text: string): Record<string, ControlValue> | null {
  const [model] = table.rows.slice(-1);
  const labelKey = model ? labelField(model) : null;
  if (!model || labelKey === null) return null;
  const numeric = numberField(model);
  // One of them may be written otherwise: «24/7» beside «12k» and «98%».
  const money = table.rows.map(moneyField).find((key) => key !== null) ?? null;
  const point = pointIn(text.trim());
  const isData = numeric !== null && !sideNumbers.test(numeric);
  if (isData && !point) return null;
  const read = itemOf(text);
  // «Dan Fox, Marketing»: told in the order in which the others have their texts.
  const [first = "", ...details] = point || read.text ? [] : text.split(/\s*,\s*|\s+[–—-]\s+/);
  if (point?.detail) details.push(...point.detail.split(/\s*,\s*/));
  const quoted = quoteOf(text);
  if (quoted && numeric === null) return quoteFields(model, quoted);
  const label = nameLike(table, labelKey, point?.label ?? (details.length > 0 ? first : read.title));
  const known: Record<string, string | null> = {
    price: point?.amount ?? read.price,
    period: read.period,
    text: read.text,
    description: read.text,
    desc: read.text,
  };
  const fields: Record<string, ControlValue> = { [labelKey]: label };
  for (const [key, { value }] of model.fields) {
    if (key === labelKey) continue;
    if (key === numeric && point) fields[key] = valueLike(0, point.amount) ?? 0;
    else if (key === money && point)
      fields[key] = sharesSign(table, key) ? (valueLike(value, point.amount) ?? "") : point.amount;
    else if (/^(?:period|per|interval|unit|suffix|prefix|currency)$/i.test(key) && !known[key])
      fields[key] = usual(table, key) ?? "";
    else if (typeof known[key] === "string" && typeof value === "string") fields[key] = known[key];
    else if (isDetail(key, value)) fields[key] = details.shift() ?? "";
  }
  return { ...fields, ...(labelKey === "label" ? {} : { label }) };
}

/** Whether all amounts are of one kind, so that a bare number is one too: «$9», «$29». */
function sharesSign(table: Table, key: string): boolean {
  const signs = table.rows.map((row) => String(row.fields.get(key)?.value ?? "").replace(/[\d.,\s-]/g, ""));
  return new Set(signs).size === 1;
}

function isDetail(key: string, value: ControlValue): boolean {
  return (
    typeof value === "string" &&
    /\p{L}{2}/u.test(value) &&
    !isColor(value, key) &&
    !isNumeric(value) &&
    !/^(?:icon|photo|image|avatar|src|img|side|id|href|url|picture)$/i.test(key) &&
    !/^[/.]|\.(?:png|jpe?g|svg|webp)$/i.test(value)
  );
}

/** What most rows have there: «/month». */
function usual(table: Table, key: string): string | null {
  const values = table.rows
    .map((row) => String(row.fields.get(key)?.value ?? ""))
    .filter((value) => value !== "");
  return values.length * 2 > table.rows.length ? (values[0] ?? null) : null;
}

/** «June» where the others are «Jan», «Feb» is «Jun»; else as it was said, with a capital where the others have one. */
function nameLike(table: Table, key: string, label: string): string {
  const short = table.rows.every((row) => isShortName(String(row.fields.get(key)?.value ?? "")));
  return short && isLongName(label) ? cased(table, key, label.slice(0, 3)) : cased(table, key, label);
}

/** Begins with a capital where all the others do. */
function cased(table: Table, key: string, label: string): string {
  const isCapital = (value: unknown) =>
    typeof value !== "string" || value.charAt(0) === value.charAt(0).toLocaleUpperCase();
  return table.rows.every((row) => isCapital(row.fields.get(key)?.value))
    ? label.charAt(0).toLocaleUpperCase() + label.slice(1)
    : label;
}

/** Takes a row out by its name; null where none has it or it is the last. */
export function removeItem(code: string, owner: string): Applied | null {
  for (const table of tablesOf(code)) {
    const index = rowNamed(table, owner);
    if (index >= 0 && table.rows.length > 1)
      return written(table, table.remove(index), `${labelOfRow(table.rows[index])} is gone`);
  }
  return null;
}

/** As removeNth, only where the list itself is called so: «the last team» of `teams`. */
export function removeNthOf(code: string, noun: string, ordinal: number): Applied | null {
  const isCalled = dataTables(code).some((table) => isSameName(wordsOf(table.name).at(-1) ?? "", noun));
  return isCalled ? removeNth(code, noun, ordinal) : null;
}

/** Takes the nth row of the list out whose items are called so. */
export function removeNth(code: string, noun: string, ordinal: number): Applied | null {
  const table: Table | null = tableCalled(code, noun);
  const index = table && table.rows.length > 1 ? rowAt(table, ordinal) : -1;
  const row: Row | undefined = table?.rows[index];
  return table && row ? written(table, table.remove(index), `“${labelOfRow(row)}” is gone`) : null;
}
