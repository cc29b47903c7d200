import { parse } from "culori";
import type { ControlValue } from "@/domain/control";
import { wordsOf } from "./words";

export const controlKinds = ["text", "paragraph", "color", "number", "boolean", "list", "records"] as const;
export type ControlKind = (typeof controlKinds)[number];

const colorWords = new Set([
  "color",
  "colour",
  "background",
  "bg",
  "accent",
  "fill",
  "stroke",
  "tint",
  "ink",
  "surface",
  "border",
  "primary",
  "secondary",
  "foreground",
  "muted",
  "shade",
]);
const longWords = new Set(["body", "paragraph", "description", "copy", "story", "quote", "bio", "details"]);
const longestLine = 60;

/** Whether a text is a CSS colour. Bare words («tan», «coral») count only where `name` speaks of a colour. */
export function isColor(value: string, name: string): boolean {
  if (!parse(value)) return false;
  const isNotation = value.startsWith("#") || value.includes("(");
  return (
    isNotation || wordsOf(name).some((word) => colorWords.has(word)) || wordsOf(name).at(-1) === "colors"
  );
}

/** How a control is offered; null for a shape that has no field of its own (a single record, null). */
export function kindOf(name: string, value: ControlValue): ControlKind | null {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (Array.isArray(value)) {
    const isRecords =
      value.length > 0 &&
      value.every((item) => item !== null && typeof item === "object" && !Array.isArray(item));
    return isRecords ? "records" : "list";
  }
  if (typeof value !== "string") return null;
  if (isColor(value, name)) return "color";
  const isLong =
    value.length > longestLine || value.includes("\n") || wordsOf(name).some((word) => longWords.has(word));
  return isLong ? "paragraph" : "text";
}

const spoken = new Map([
  ["color", "colour"],
  ["colors", "colours"],
  ["bg", "background"],
  ["fg", "foreground"],
  ["cols", "columns"],
  ["cta", "button"],
  ["btn", "button"],
  ["img", "image"],
  ["url", "URL"],
  ["id", "ID"],
  ["fps", "FPS"],
  ["num", "number"],
  ["desc", "description"],
  ["px", "pixels"],
  ["deg", "degrees"],
  ["x", "X"],
  ["y", "Y"],
]);

/** A control's name for people: `headlineColor` is «Headline colour». */
export function labelOf(name: string): string {
  const words = wordsOf(name).map((word) => spoken.get(word) ?? word);
  const sentence = words.join(" ");
  return sentence === "" ? name : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export type NumberRange = { min: number; max: number; step: number };

const ranges: { words: string[]; range(value: number): NumberRange }[] = [
  { words: ["opacity", "alpha"], range: () => ({ min: 0, max: 1, step: 0.01 }) },
  {
    words: ["angle", "rotation", "rotate", "tilt", "degrees", "deg", "hue"],
    range: () => ({ min: -180, max: 180, step: 1 }),
  },
  {
    words: ["percent", "percentage", "progress"],
    range: (value) => (value <= 1 ? { min: 0, max: 1, step: 0.01 } : { min: 0, max: 100, step: 1 }),
  },
  {
    words: ["seconds", "duration", "delay", "stagger"],
    range: (value) => ({ min: 0, max: Math.max(10, rounded(value * 2)), step: value > 30 ? 1 : 0.1 }),
  },
  { words: ["frames"], range: (value) => ({ min: 0, max: Math.max(60, rounded(value * 2)), step: 1 }) },
  {
    words: ["scale", "zoom", "speed", "intensity", "strength", "ratio"],
    range: (value) => ({ min: 0, max: Math.max(3, rounded(value * 2)), step: 0.05 }),
  },
  {
    words: ["count", "columns", "rows", "lines", "particles", "steps"],
    range: (value) => ({ min: 1, max: Math.max(20, rounded(value * 2)), step: 1 }),
  },
  { words: ["weight"], range: () => ({ min: 100, max: 900, step: 100 }) },
  {
    words: ["size"],
    range: (value) => ({
      min: value < 8 ? 0 : 8,
      max: value <= 320 ? 400 : rounded(value * 1.5),
      step: value > 0 && value < 3 ? 0.05 : 1,
    }),
  },
  {
    words: ["padding", "margin", "gap", "radius", "blur", "width", "height", "thickness", "spacing"],
    range: (value) => ({ min: 0, max: Math.max(value < 20 ? 40 : 200, rounded(value * 2)), step: 1 }),
  },
  {
    words: ["x", "y", "offset", "top", "left", "right", "bottom"],
    range: (value) => ({
      min: -Math.max(1_000, rounded(Math.abs(value) * 2)),
      max: Math.max(1_000, rounded(Math.abs(value) * 2)),
      step: 1,
    }),
  },
];

/** Up to the next 1, 2 or 5 with zeros behind it. */
function rounded(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 2, 5, 10].find((one) => one * power >= value - power * 1e-9) ?? 10;
  return lead * power;
}

/** Bounds and step of a number's slider: by what its name says, else by its value; the value always lies within. */
export function numberRange(name: string, value: number): NumberRange {
  const words = wordsOf(name);
  const known = ranges.find((one) => words.some((word) => one.words.includes(word)));
  const range = known?.range(value) ?? general(value);
  const step = Number.isInteger(value) || range.step < 1 ? range.step : 0.1;
  return { min: Math.min(range.min, value), max: Math.max(range.max, value), step };
}

function general(value: number): NumberRange {
  const reach = Math.max(Number.isInteger(value) ? 10 : 1, rounded(Math.abs(value) * 2));
  return { min: value < 0 ? -reach : 0, max: reach, step: Number.isInteger(value) ? 1 : reach / 100 };
}
