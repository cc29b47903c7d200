import type { ControlValue } from "@/domain/control";
import { isColor } from "@/scene/control-kind";
import { type Row, type Table, tablesOf } from "@/scene/edits/tables";
import { wordsOf } from "@/scene/words";
import type { Applied } from "./applied";
import { isSameName } from "./same-name";

export const nameFields = [
  "title",
  "name",
  "label",
  "heading",
  "headline",
  "what",
  "text",
  "question",
  "category",
];
const textFields = ["text", "description", "detail", "body", "subtitle", "desc", "note", "caption"];
const fieldWords: Readonly<Record<string, readonly string[]>> = {
  price: ["price", "cost", "amount"],
  value: ["value", "amount", "count", "number", "share"],
  text: textFields,
  description: textFields,
  note: ["note", ...textFields],
  say: ["text", "message", "quote", "says", "line"],
  message: ["text", "message"],
  title: nameFields,
  name: ["name", ...nameFields],
  label: ["label", "title", "name"],
  heading: nameFields,
  headline: nameFields,
  period: ["period", "per", "interval"],
  number: ["value", "number"],
  color: ["color", "colour", "fill", "bg", "background", "tint"],
  colour: ["color", "colour", "fill", "bg", "background", "tint"],
  job: ["role", "job", "position", "title"],
  role: ["role", "job", "position"],
  position: ["role", "job", "position"],
  photo: ["photo", "image", "avatar", "picture", "src", "img"],
  origin: ["origin", "from", "country", "city", "place", "location", "source"],
  place: ["place", "where", "location", "city", "venue", "room", "origin"],
  time: ["time", "when", "at", "start", "hour", "date"],
  maker: ["by", "author", "maker", "artist", "speaker", "host", "owner"],
  date: ["date", "when", "year", "time"],
  year: ["year", "when", "date"],
};

/** The field of a row that a person's word means; null where it has none. */
export function fieldCalled(row: Row, said: string): string | null {
  const word = said.toLowerCase().replace(/s$/, "");
  const wanted = fieldWords[word] ?? [word];
  const keys = [...row.fields.keys()];
  for (const one of wanted) {
    const exact = keys.find((key) => key.toLowerCase() === one);
    if (exact !== undefined) return exact;
  }
  // Columns of their own are called in the plural, or by more than one word: `barColors`.
  for (const one of wanted) {
    const near = keys.find((key) => wordsOf(key).at(-1)?.replace(/s$/, "") === one);
    if (near !== undefined) return near;
  }
  if (/^colou?r$/.test(word)) {
    const [own, ...others] = keys.filter((key) => {
      const value = row.fields.get(key)?.value;
      return typeof value === "string" && isColor(value, key);
    });
    if (own !== undefined && others.length === 0) return own;
  }
  return /^(?:value|number|amount)$/.test(word) ? numberField(row) : null;
}

function isText(row: Row, key: string): boolean {
  const value = row.fields.get(key)?.value;
  return typeof value === "string" && /[\p{L}\p{N}]/u.test(value) && !isColor(value, key);
}

/** The field by which a row is called; null where it has no text. */
export function labelField(row: Row): string | null {
  return (
    nameFields.find((key) => isText(row, key)) ??
    [...row.fields.keys()].find((key) => isText(row, key)) ??
    null
  );
}

export function labelOfRow(row: Row | undefined): string {
  const key = row ? labelField(row) : null;
  return key === null ? "" : String(row?.fields.get(key)?.value);
}

export const sideNumbers =
  /^(?:delay|from|start|duration|durationInFrames|x|y|id|key|width|height|size|offset|index|order|rotate|scale|no|nr|num|rank|position)$/i;

/** The field that holds what a chart draws. */
export function numberField(row: Row | undefined): string | null {
  const numbers = [...(row?.fields ?? [])]
    .filter(([, { value }]) => typeof value === "number")
    .map(([key]) => key);
  return numbers.find((key) => !sideNumbers.test(key)) ?? numbers[0] ?? null;
}

const amount = /^[-+]?[$€£]?\s?-?\d[\d.,]*\s?(?:%|k|m|b|€|x|million|billion|thousand)?\+?$/i;

export function isNumeric(text: string): boolean {
  return amount.test(text.trim());
}

/** A text field of the row that holds an amount: «$29», «45%», «2021». */
export function moneyField(row: Row): string | null {
  for (const [key, { value }] of row.fields) if (typeof value === "string" && isNumeric(value)) return key;
  return null;
}

export function isPlain(table: Table): boolean {
  return table.rows.every((row) => row.fields.size === 1 && typeof row.fields.get("")?.value === "string");
}

/** Lists of colours are no data. */
export function dataTables(code: string): Table[] {
  return tablesOf(code).filter((table) => table.rows.some((row) => labelField(row) !== null));
}

export function written(table: Table, code: string, summary: string): Applied {
  return { type: "applied", code, summary, by: table.by };
}

/** The row of that name: what it is called, any other of its texts, or the only one whose name begins so («Cleo»); -1 for none. */
export function rowNamed(table: Table, name: string): number {
  const exact = table.rows.findIndex((row) => isSameName(labelOfRow(row), name));
  if (exact >= 0) return exact;
  const others = table.rows.flatMap((row, index) =>
    [...row.fields].some(
      ([key, { value }]) => typeof value === "string" && isText(row, key) && isSameName(value, name),
    )
      ? [index]
      : [],
  );
  if (others.length === 1 && others[0] !== undefined) return others[0];
  const spoken = name.trim().toLowerCase();
  const leading = table.rows.flatMap((row, index) =>
    spoken.length > 2 && labelOfRow(row).toLowerCase().startsWith(`${spoken} `) ? [index] : [],
  );
  return leading.length === 1 && leading[0] !== undefined ? leading[0] : -1;
}

/** The place of an ordinal in a table (-1 is the last); -1 where it has none. */
export function rowAt(table: Table, ordinal: number): number {
  const index = ordinal < 0 ? table.rows.length + ordinal : ordinal - 1;
  return table.rows[index] ? index : -1;
}

/** A person's amount as the field holds it: in the same money, as a plain number; null where it cannot be. */
export function valueLike(now: ControlValue | undefined, text: string): ControlValue | null {
  if (typeof now === "number") {
    const number = Number(text.replace(/[$€£%,\s+]|million|billion|thousand/gi, ""));
    const times = /million/i.test(text)
      ? 1e6
      : /billion/i.test(text)
        ? 1e9
        : /thousand/i.test(text)
          ? 1e3
          : 1;
    return Number.isFinite(number) ? number * times : null;
  }
  // «39» where the others say «$29» is a price in the same money.
  if (typeof now === "string" && /^[$€£]/.test(now) && /^\d/.test(text)) return `${now[0]}${text}`;
  if (typeof now === "string" && /^\d.*%$/.test(now) && /^\d+(?:\.\d+)?$/.test(text)) return `${text}%`;
  return text;
}
