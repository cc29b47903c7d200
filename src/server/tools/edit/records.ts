import type { ControlValue } from "@/domain/control";
import { itemOf } from "@/scene/brief/items";
import { isColor } from "@/scene/control-kind";
import { describeControls, writeControls } from "@/scene/controls";
import type { Applied } from "./applied";
import { type DataList, type Item, recordsOf, textListsOf } from "./data-lists";

const nameFields = ["title", "name", "label", "heading", "text"];
const fieldWords: Readonly<Record<string, readonly string[]>> = {
  price: ["price", "cost", "amount"],
  value: ["value", "amount", "count", "number"],
  text: ["text", "description", "detail", "body", "subtitle"],
  description: ["text", "description", "detail", "body"],
  title: nameFields,
  name: nameFields,
  label: ["label", "title", "name"],
  period: ["period", "per", "interval"],
  number: ["value", "number"],
  headline: nameFields,
};

function labelOf(item: Item): string {
  return String(
    nameFields.map((field) => item[field]).find((value) => typeof value === "string" && value !== "") ?? "",
  );
}

function same(first: string, second: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:the|our|my)\s+/, "")
      .replace(/[\s.,!'’"“”]+/g, " ")
      .trim();
  return plain(first) === plain(second);
}

function written<Value>(list: DataList<Value>, items: Value[], summary: string): Applied {
  return { type: "applied", code: list.write(items), summary, by: list.by };
}

/** «Team's price» → $39, «Feb» → 200: one field of one item; null where no item has that name. */
export function changeItem(code: string, owner: string, field: string | null, text: string): Applied | null {
  for (const list of recordsOf(code)) {
    const { items } = list;
    const index = items.findIndex((item) => same(labelOf(item), owner));
    const item = items[index];
    if (!item) continue;
    const key = field
      ? (fieldWords[field.replace(/s$/, "")] ?? [field]).find((candidate) => candidate in item)
      : isNumeric(text)
        ? (Object.keys(item).find((candidate) => typeof item[candidate] === "number") ??
          ("price" in item ? "price" : undefined))
        : nameFields.find((candidate) => candidate in item);
    if (!key) continue;
    const value = valueLike(item[key], text);
    if (value === null) continue;
    return written(
      list,
      items.map((one, at) => (at === index ? { ...one, [key]: value } : one)),
      `${labelOf(item)}'s ${key} is ${text}`,
    );
  }
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
  return text;
}

/** An item's own name or field, told by what stands there: «rename Team to Pro», «replace “$29” with “$39”». */
export function replaceInItems(code: string, from: string, to: string): Applied | null {
  const byName = changeItem(code, from, null, to);
  if (byName) return byName;
  for (const list of recordsOf(code)) {
    const { items } = list;
    for (const [index, item] of items.entries()) {
      const key = Object.keys(item).find(
        (candidate) =>
          typeof item[candidate] === "string" &&
          item[candidate] !== "" &&
          same(String(item[candidate]), from),
      );
      if (key)
        return written(
          list,
          items.map((one, at) => (at === index ? { ...one, [key]: to } : one)),
          `“${from}” is “${to}”`,
        );
    }
  }
  return null;
}

/** Adds an item written as in a prompt («Pro $49», «Apr 300», «Peru to the beans»); null where there is no list. */
export function addItem(code: string, said: string): Applied | null {
  const named =
    /^(.+?)\s+(?:to|in|into|on)\s+(?:the\s+|our\s+|my\s+)?(?:list of\s+)?([\p{L}]+)(?:\s+list)?$/iu.exec(
      said.trim(),
    );
  const isNamed = (list: { name: string }) => named?.[2] !== undefined && same(list.name, named[2]);
  const texts = textListsOf(code);
  const records = recordsOf(code);
  const text = texts.some(isNamed) || records.some(isNamed) ? (named?.[1] ?? said) : said;
  const plainList = texts.find(isNamed) ?? (records.length === 0 ? texts[0] : undefined);
  if (plainList) return written(plainList, [...plainList.items, text], `“${text}” is in the list`);
  const list = records.find(isNamed) ?? records[0];
  const item = list && itemLike(list.items, text);
  return list && item ? written(list, [...list.items, item], `${labelOf(item)} is in the list`) : null;
}

/** A new item with the fields of the others; null where it lacks the number that they have. */
function itemLike(items: Item[], text: string): Item | null {
  const model = items.at(-1) ?? {};
  const labelKey = nameFields.find((key) => key in model) ?? "title";
  const numeric = Object.keys(model).find((key) => typeof model[key] === "number");
  const point = /^(.+?)\s*(?:[:=]|\bwith\b|\bat\b|\bto\b)?\s*[$€£]?(-?\d[\d.,]*)%?$/.exec(text.trim());
  if (numeric && (!point?.[1] || !point[2])) return null;
  const read = itemOf(text);
  const known: Item = { price: read.price, period: read.period, text: read.text, description: read.text };
  return Object.fromEntries(
    Object.entries(model).map(([key, value]) => {
      if (key === labelKey) return [key, numeric ? (point?.[1]?.trim() ?? "") : read.title];
      if (key === numeric) return [key, Number((point?.[2] ?? "").replace(/,/g, ""))];
      if (typeof known[key] === "string" && typeof value === "string") return [key, known[key] ?? ""];
      if (typeof value === "string") return [key, isColor(value, key) ? value : ""];
      return [key, typeof value === "boolean" ? false : value];
    }),
  );
}

/** Takes an item out by its name; null where none has it or it is the last. */
export function removeItem(code: string, owner: string): Applied | null {
  for (const list of recordsOf(code)) {
    const rest = list.items.filter((item) => !same(labelOf(item), owner));
    if (rest.length > 0 && rest.length < list.items.length) return written(list, rest, `${owner} is gone`);
  }
  for (const list of textListsOf(code)) {
    const rest = list.items.filter((item) => !same(item, owner));
    if (rest.length > 0 && rest.length < list.items.length) return written(list, rest, `${owner} is gone`);
  }
  return null;
}

/** Makes one item the one that stands out; null where the scene has no such control or item. */
export function featureItem(code: string, text: string): Applied | null {
  const control = describeControls(code).find(({ name }) =>
    /^(?:featured|highlight|highlighted|popular)$/.test(name),
  );
  const item = recordsOf(code)
    .flatMap(({ items }) => items)
    .find((one) => same(labelOf(one), text.replace(/\s+(?:plan|tier|package|bar)$/i, "")));
  if (!control || typeof control.value !== "string" || !item) return null;
  return {
    type: "applied",
    code: writeControls(code, { [control.name]: labelOf(item) }),
    summary: `${labelOf(item)} stands out`,
    by: "control",
  };
}
