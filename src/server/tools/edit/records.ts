import type { ControlValue } from "@/domain/control";
import { itemOf } from "@/scene/brief/items";
import { describeControls, writeControls } from "@/scene/controls";
import type { Applied } from "./applied";

type Item = { [key: string]: ControlValue };
type Records = { name: string; items: Item[] };

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

function recordsOf(code: string): Records[] {
  return describeControls(code).flatMap(({ name, kind, value }) =>
    kind === "records" && Array.isArray(value)
      ? [
          {
            name,
            items: value.filter(
              (item): item is Item => item !== null && typeof item === "object" && !Array.isArray(item),
            ),
          },
        ]
      : [],
  );
}

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

function written(code: string, name: string, items: Item[], summary: string): Applied {
  return { type: "applied", code: writeControls(code, { [name]: items }), summary, by: "control" };
}

/** «Team's price» → $39, «Feb» → 200: one field of one item; null where no item has that name. */
export function changeItem(code: string, owner: string, field: string | null, text: string): Applied | null {
  for (const { name, items } of recordsOf(code)) {
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
      code,
      name,
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
  for (const { name, items } of recordsOf(code)) {
    for (const [index, item] of items.entries()) {
      const key = Object.keys(item).find(
        (candidate) =>
          typeof item[candidate] === "string" &&
          item[candidate] !== "" &&
          same(String(item[candidate]), from),
      );
      if (key)
        return written(
          code,
          name,
          items.map((one, at) => (at === index ? { ...one, [key]: to } : one)),
          `“${from}” is “${to}”`,
        );
    }
  }
  return null;
}

/** Adds an item written as in a prompt («Pro $49», «Apr 300»); null where there is no list. */
export function addItem(code: string, text: string): Applied | null {
  const [records] = recordsOf(code);
  if (!records) return addToList(code, text);
  const model = records.items[0] ?? {};
  const numeric = Object.keys(model).find((key) => typeof model[key] === "number");
  const point = /^(.+?)\s*(?:[:=]|\bwith\b|\bat\b|\bto\b)?\s*([$€£]?-?\d[\d.,]*%?)$/.exec(text.trim());
  const item: Item = {};
  const labelKey = nameFields.find((key) => key in model) ?? "title";
  if (numeric) {
    if (!point?.[1] || !point[2]) return null;
    for (const key of Object.keys(model))
      item[key] =
        key === labelKey ? point[1].trim() : key === numeric ? Number(point[2].replace(/[$€£%,]/g, "")) : "";
  } else {
    const read = itemOf(text);
    for (const key of Object.keys(model))
      item[key] =
        key === labelKey
          ? read.title
          : key === "price"
            ? read.price
            : key === "period"
              ? read.period
              : key === "text" || key === "description"
                ? read.text
                : typeof model[key] === "boolean"
                  ? false
                  : "";
  }
  const label = labelOf(item);
  return written(code, records.name, [...records.items, item], `${label} is in the list`);
}

function addToList(code: string, text: string): Applied | null {
  const list = describeControls(code).find(
    (control) =>
      control.kind === "list" &&
      Array.isArray(control.value) &&
      control.value.every((item) => typeof item === "string"),
  );
  if (!list || !Array.isArray(list.value)) return null;
  return {
    type: "applied",
    code: writeControls(code, { [list.name]: [...list.value, text] }),
    summary: `“${text}” is in the list`,
    by: "control",
  };
}

/** Takes an item out by its name; null where none has it or it is the last. */
export function removeItem(code: string, owner: string): Applied | null {
  for (const { name, items } of recordsOf(code)) {
    const rest = items.filter((item) => !same(labelOf(item), owner));
    if (rest.length > 0 && rest.length < items.length) return written(code, name, rest, `${owner} is gone`);
  }
  const list = describeControls(code).find(
    (control) =>
      control.kind === "list" &&
      Array.isArray(control.value) &&
      control.value.some((item) => typeof item === "string" && same(item, owner)),
  );
  if (list && Array.isArray(list.value) && list.value.length > 1)
    return {
      type: "applied",
      code: writeControls(code, {
        [list.name]: list.value.filter((item) => typeof item !== "string" || !same(item, owner)),
      }),
      summary: `${owner} is gone`,
      by: "control",
    };
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
