import type { ControlValue } from "@/domain/control";
import type { ValueShape } from "./value-shape";

/** A first value for a new item, of its neighbour's kind. */
export function emptyValue(kind: ValueShape["kind"], neighbour: ControlValue | undefined): ControlValue {
  switch (kind) {
    case "text":
    case "paragraph":
      return "New";
    case "color":
      return typeof neighbour === "string" ? neighbour : "#7c8cff";
    case "number":
      return typeof neighbour === "number" ? neighbour : 0;
    case "boolean":
      return false;
    case "list":
    case "records":
      return [];
  }
}

/**
 * A new record like its neighbour: the same keys, so that the scene finds all that it reads; its first text is «New».
 */
export function recordLike(
  neighbour: ControlValue | undefined,
  fields: ValueShape["fields"] = [],
): ControlValue {
  if (isRecord(neighbour)) {
    const named = Object.keys(neighbour).find((key) => typeof neighbour[key] === "string");
    return named ? { ...neighbour, [named]: "New" } : { ...neighbour };
  }
  return Object.fromEntries(fields.map((field) => [field.name, emptyValue(field.kind, undefined)]));
}

export function isRecord(value: ControlValue | undefined): value is { [key: string]: ControlValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function replacedItem(
  items: readonly ControlValue[],
  index: number,
  item: ControlValue,
): ControlValue[] {
  return items.map((each, at) => (at === index ? item : each));
}

export function withoutItem(items: readonly ControlValue[], index: number): ControlValue[] {
  return items.filter((_, at) => at !== index);
}

export function movedItem(items: readonly ControlValue[], from: number, to: number): ControlValue[] {
  const item = items[from];
  if (item === undefined) return [...items];
  const others = withoutItem(items, from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
