import { singular } from "@/scene/edits/part-names";
import type { Row, Table } from "@/scene/edits/tables";
import { tablesOf } from "@/scene/edits/tables";
import { wordsOf } from "@/scene/words";
import type { Applied } from "./applied";
import {
  dataTables,
  fieldCalled,
  isNumeric,
  isPlain,
  labelField,
  labelOfRow,
  moneyField,
  numberField,
  rowAt,
  rowNamed,
  valueLike,
  written,
} from "./rows";
import { isSameName } from "./same-name";

/** «Team's price» → $39, «Feb» → 200: one field of one row; null where no row has that name. */
export function changeItem(code: string, owner: string, field: string | null, text: string): Applied | null {
  for (const table of dataTables(code)) {
    const index = rowNamed(table, owner);
    const changed = index < 0 ? null : changeRow(table, index, field, text);
    if (changed) return changed;
  }
  return null;
}

/** «the description of the second card»: a row by its place in the list that is called so, else in the scene's only one of records. */
export function changeNthItem(
  code: string,
  noun: string,
  ordinal: number,
  field: string | null,
  text: string,
): Applied | null {
  const table = tableCalled(code, noun);
  const index = table ? rowAt(table, ordinal) : -1;
  return table && index >= 0 ? changeRow(table, index, field, text) : null;
}

/** The list that a noun for its items means; null where it could be several. */
export function tableCalled(code: string, noun: string): Table | null {
  const tables = dataTables(code);
  const word = singular(noun.toLowerCase());
  const called = tables.filter((table) => wordsOf(table.name).map(singular).includes(word));
  const records = tables.filter((table) => !isPlain(table));
  for (const fitting of [called, records, tables]) {
    const [only, ...others] = fitting;
    if (only && others.length === 0) return only;
  }
  return null;
}

function changeRow(table: Table, index: number, field: string | null, text: string): Applied | null {
  const row = table.rows[index];
  const key = row ? keyFor(row, field, text) : null;
  if (!row || key === null) return null;
  const value = valueLike(row.fields.get(key)?.value, text);
  if (value === null) return null;
  const label = labelOfRow(row);
  const what =
    key === labelField(row)
      ? `“${label}” is “${text}”`
      : `${label}${key === "" ? "" : `'s ${key}`} is ${text}`;
  return written(table, table.set(index, key, value), what);
}

function keyFor(row: Row, field: string | null, text: string): string | null {
  if (field) return fieldCalled(row, field);
  if (isNumeric(text) || /^free$/i.test(text)) {
    const number = isNumeric(text) ? numberField(row) : null;
    return number ?? fieldCalled(row, "price") ?? (isNumeric(text) ? moneyField(row) : null);
  }
  return labelField(row);
}

/** Who speaks of «Cities» as «cities» means «Countries» by «countries». */
function casedAs(code: string, from: string, to: string): string {
  const first = from.charAt(0);
  const upper = first.toLocaleUpperCase();
  const isLoose =
    first !== upper &&
    tablesOf(code).some((table) =>
      table.rows.some((row) =>
        [...row.fields.values()].some(
          ({ value }) => typeof value === "string" && value.startsWith(upper) && isSameName(value, from),
        ),
      ),
    );
  return isLoose ? to.charAt(0).toLocaleUpperCase() + to.slice(1) : to;
}

/** A row's own name or field, told by what stands there: «rename Team to Pro», «replace “$29” with “$39”». */
export function replaceInItems(code: string, from: string, said: string): Applied | null {
  const to = casedAs(code, from, said);
  const tables = tablesOf(code);
  // What is not the row's name but stands in it is replaced where it stands.
  if (!isNumeric(to) || isNumeric(from)) {
    for (const table of tables) {
      for (const [index, row] of table.rows.entries()) {
        const key = [...row.fields].find(
          ([, { value }]) => typeof value === "string" && value !== "" && isSameName(value, from),
        )?.[0];
        if (key !== undefined && key !== labelField(row))
          return written(table, table.set(index, key, to), `“${from}” is “${to}”`);
      }
    }
  }
  return changeItem(code, from, null, to);
}
