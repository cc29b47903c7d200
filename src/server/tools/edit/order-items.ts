import type { Row, Table } from "@/scene/edits/tables";
import { tablesOf } from "@/scene/edits/tables";
import type { Applied } from "./applied";
import { tableCalled } from "./change-item";
import {
  dataTables,
  labelOfRow,
  moneyField,
  numberField,
  rowAt,
  rowNamed,
  sideNumbers,
  written,
} from "./rows";

/** Sorts by value, or by name; null where there is nothing to sort. */
export function sortItems(code: string, by: "value" | "name", direction: "up" | "down"): Applied | null {
  const tables = dataTables(code);
  const table =
    by === "value"
      ? (tables.find(
          (one) => numberField(one.rows[0]) !== null && !sideNumbers.test(numberField(one.rows[0]) ?? ""),
        ) ?? tables.find((one) => one.rows[0] && moneyField(one.rows[0]) !== null))
      : tables[0];
  if (!table) return null;
  const sign = direction === "up" ? 1 : -1;
  const order = table.rows
    .map((_row, index) => index)
    .sort((a, b) => {
      const [one, other] = [table.rows[a], table.rows[b]];
      const difference =
        by === "value"
          ? amountOf(one) - amountOf(other)
          : labelOfRow(one).localeCompare(labelOfRow(other), "en");
      return difference === 0 ? a - b : sign * difference;
    });
  return written(table, table.order(order), `Sorted by ${by}, ${sortedWords[by][direction]}`);
}

function amountOf(row: Row | undefined): number {
  const key = row ? (numberField(row) ?? moneyField(row)) : null;
  const value = key === null ? 0 : row?.fields.get(key)?.value;
  return typeof value === "number" ? value : Number(String(value).replace(/[^\d.-]/g, ""));
}

const sortedWords = {
  value: { up: "smallest first", down: "largest first" },
  name: { up: "from A to Z", down: "from Z to A" },
} as const;

export function reverseItems(code: string): Applied | null {
  const [table] = dataTables(code);
  if (!table) return null;
  const order = table.rows.map((_row, index) => index).reverse();
  return written(table, table.order(order), "The order is reversed");
}

export type ItemPlace = "first" | "last" | "before" | "after" | "swap";

/** «put Studio first», «move Feb before Jan», «swap Jan and Feb»; null where no list has that row. */
export function placeItem(
  code: string,
  name: string,
  place: ItemPlace,
  other: string | null,
): Applied | null {
  for (const table of tablesOf(code)) {
    const from = rowNamed(table, name);
    const anchor = other === null ? -1 : rowNamed(table, other);
    if (from >= 0 && (other === null || anchor >= 0)) return placed(table, from, place, anchor);
  }
  return null;
}

/** «swap the first and the second step»: rows by their place in the list whose items are called so. */
export function placeNth(
  code: string,
  noun: string,
  nth: number,
  place: ItemPlace,
  other: number | null,
): Applied | null {
  const table = tableCalled(code, noun) ?? dataTables(code)[0];
  if (!table) return null;
  const from = rowAt(table, nth);
  const anchor = other === null ? -1 : rowAt(table, other);
  return from >= 0 && (other === null || anchor >= 0) ? placed(table, from, place, anchor) : null;
}

function placed(table: Table, from: number, place: ItemPlace, anchor: number): Applied {
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
  const [label, other] = [from, anchor].map((index) => labelOfRow(table.rows[index]));
  const summary =
    place === "swap"
      ? `${label} and ${other} have changed places`
      : `${label} is ${place}${anchor < 0 ? "" : ` ${other}`}`;
  return written(table, table.order(order), summary);
}
