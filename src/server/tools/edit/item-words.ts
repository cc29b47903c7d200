import { isColor } from "@/scene/control-kind";
import { singular } from "@/scene/edits/part-names";
import type { Table } from "@/scene/edits/tables";
import { wordsOf } from "@/scene/words";
import { ordinals } from "./ordinals";
import { isPlain, labelField, labelOfRow } from "./rows";
import { isSameName } from "./same-name";

/** Where a text speaks of a row of the scene's data, by its name. */
export type ItemMention = { table: Table; index: number; label: string; start: number; end: number };

const nouns =
  "card item bullet point step row column bar plan tier package message bubble feature stat tile box entry person member chapter slide milestone question quote option label panel month week day quarter year product dish reason topic line testimonial review scene shot clip page segment slice piece player country city client customer department category ingredient track song episode event task goal winner";

/** What people call one item of a list. */
export const itemNouns: ReadonlySet<string> = new Set(nouns.split(" "));
export const itemNoun = `(?:${nouns.split(" ").join("|")})s?`;

const word = /[\p{L}\p{N}][\p{L}\p{N}.&/+-]*(?:['’](?!s\b)\p{L}+)?/gu;

/** The rows that a text names, in order; a name that several rows have, or that stands within a longer one, is none. */
export function itemsIn(text: string, tables: readonly Table[]): ItemMention[] {
  const words = [...text.matchAll(word)].map((match) => ({
    said: match[0].replace(/[.]+$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: ItemMention[] = [];
  for (const table of tables) {
    for (const [index, label, name] of namesIn(table)) {
      const length = name.trim().split(/\s+/).length;
      const at = words.findIndex((_one, from) => {
        const run = words.slice(from, from + length);
        const [first] = run;
        const last = run.at(-1);
        return (
          run.length === length &&
          first !== undefined &&
          last !== undefined &&
          isSameName(text.slice(first.start, last.end), name)
        );
      });
      const [first, last] = [words[at], words[at + length - 1]];
      if (first && last) found.push({ table, index, label, start: first.start, end: last.end });
    }
  }
  return found
    .filter((one) => !found.some((other) => other !== one && other.start <= one.start && other.end > one.end))
    .filter(
      (one) =>
        !found.some((other) => other !== one && other.start === one.start && other.table === one.table),
    )
    .filter((one, at, all) => all.findIndex((other) => other.start === one.start) === at)
    .sort((a, b) => a.start - b.start);
}

/** The names of a table's rows, and what else stands in one of them only: «Ada Park» of a quote. */
function namesIn(table: Table): [index: number, label: string, name: string][] {
  const labels = table.rows.map(labelOfRow);
  const others = table.rows.flatMap((row, index) =>
    [...row.fields].flatMap(([key, { value }]) =>
      key !== labelField(row) &&
      typeof value === "string" &&
      /^\p{Lu}/u.test(value) &&
      value.split(/\s+/).length <= 3 &&
      !isColor(value, key)
        ? [{ index, name: value }]
        : [],
    ),
  );
  return [
    ...labels.flatMap((label, index): [number, string, string][] =>
      label === "" ? [] : [[index, label, label]],
    ),
    ...others.flatMap(({ index, name }): [number, string, string][] =>
      others.some((other) => other.index !== index && isSameName(other.name, name))
        ? []
        : [[index, labels[index] ?? "", name]],
    ),
  ];
}

/** The words of a text without those at the given places, in small letters and the singular. */
export function restOf(text: string, taken: readonly { start: number; end: number }[]): string[] {
  const bare = taken.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
  return (bare.toLowerCase().match(/[\p{L}\p{N}$€£%#'’]+/gu) ?? [])
    .map((one) => one.replace(/['’]s$/, "").replace(/^['’]|['’]$/g, ""))
    .filter((one) => one !== "" && one !== "s");
}

/** Whether all words are of a set, or nouns for items. */
export function areAll(words: readonly string[], allowed: ReadonlySet<string>): boolean {
  return words.every((one) => allowed.has(one) || itemNouns.has(singular(one)));
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** The list that a noun for its items means, on a side where one is told; null where it could be several. */
export function tableOfNoun(
  tables: readonly Table[],
  noun: string,
  side: "left" | "right" | null = null,
): Table | null {
  const sided = side === null ? tables : ofSide(tables, side);
  const plainWord = singular(noun.toLowerCase());
  const called = sided.filter((table) => wordsOf(table.name).map(singular).includes(plainWord));
  const records = sided.filter((table) => !isPlain(table));
  for (const fitting of [called, records, sided]) {
    const [only, ...others] = fitting;
    if (only && others.length === 0) return only;
  }
  return null;
}

/** The lists of a side: those that are called so, else the first or the second of two alike. */
export function ofSide(tables: readonly Table[], side: "left" | "right"): Table[] {
  const called = tables.filter((table) => wordsOf(table.name).includes(side));
  if (called.length > 0) return called;
  const plain = tables.filter(isPlain);
  const [left, right, ...others] = plain;
  const one = side === "left" ? left : right;
  return one && others.length === 0 ? [one] : [];
}

const places: Readonly<Record<string, number>> = {
  ...ordinals,
  final: -1,
  "5th": 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
export const placeWord = "first|second|third|fourth|fifth|sixth|last|final|1st|2nd|3rd|4th|5th|middle";
export const countWord = "one|two|three|four|five|six|\\d";

/** The row at «third», «last», «middle», «2»; -1 where the table has none. */
export function rowAtWord(table: Table, said: string): number {
  const word = said.toLowerCase();
  const count = table.rows.length;
  if (word === "middle") return count % 2 === 1 ? (count - 1) / 2 : -1;
  const place = places[word] ?? Number(word);
  const index = place < 0 ? count + place : place - 1;
  return table.rows[index] ? index : -1;
}
