import { differenceEuclidean, parse } from "culori";
import { colorKey } from "../analysis/css-colors";
import { elementsOf, type SceneElement } from "../outline";
import type { SourceEditOf, Target } from "./edit-schema";
import { findTexts } from "./find-texts";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import type { ShownText } from "./shown-texts";
import { writeText } from "./write-text";

const wordCharacter = /[\p{L}\p{N}_]/u;

/** Where `from` stands in a text, as whole words where it begins and ends with letters. */
function places(text: string, from: string, matchesCase: boolean): number[] {
  const haystack = matchesCase ? text : text.toLowerCase();
  const needle = matchesCase ? from : from.toLowerCase();
  // Letters whose lower case is longer would move all places behind them.
  if (haystack.length !== text.length || needle.length !== from.length)
    return matchesCase ? [] : places(text, from, true);
  const found: number[] = [];
  const joins = (index: number, inner: string) =>
    wordCharacter.test(text.charAt(index)) && wordCharacter.test(inner);
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
    const isInside =
      joins(at - 1, needle.charAt(0)) || joins(at + needle.length, needle.charAt(needle.length - 1));
    if (!isInside) found.push(at);
  }
  return found;
}

function swapped(text: string, from: string, to: string, matchesCase: boolean): string | null {
  const at = places(text, from, matchesCase);
  if (at.length === 0) return null;
  let result = "";
  let done = 0;
  for (const start of at) {
    result += text.slice(done, start) + to;
    done = start + from.length;
  }
  return result + text.slice(done);
}

export function replaceText(picture: Picture, { from, to }: SourceEditOf<"replace_text">): Outcome {
  for (const matchesCase of [true, false]) {
    const changes = picture.texts.flatMap((text) => {
      const next = swapped(text.value, from, to, matchesCase);
      const change = next === null ? null : writeText(picture.tree, text.literal, next);
      return change ? [change] : [];
    });
    if (changes.length > 0) return { type: "changes", changes, summary: `“${from}” is “${to}”` };
  }
  const number = sameNumber(picture.texts, from);
  const change = number ? writeText(picture.tree, number.literal, to) : null;
  if (change) return { type: "changes", changes: [change], summary: `“${from}” is “${to}”` };
  return unchanged(`The scene shows no text “${from}”.`);
}

/** «$29» where the code has the number 29 and draws the sign beside it. */
function sameNumber(texts: ShownText[], from: string): ShownText | null {
  const bare = from
    .split("")
    .filter((character) => "0123456789.".includes(character))
    .join("");
  const fitting =
    bare === ""
      ? []
      : texts.filter(({ literal }) => literal.type === "NumericLiteral" && literal.value === Number(bare));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const distance = differenceEuclidean("oklab");
/** Farther than this a colour is not what people would call by the other's name. */
const farthest = 0.28;

export function replaceColor(picture: Picture, { from, to }: SourceEditOf<"replace_color">): Outcome {
  if (!parse(from) || !parse(to)) return unchanged(`“${parse(from) ? to : from}” is not a colour.`);
  const colors = colorsOf(picture);
  const key = colorKey(from);
  let meant = colors.filter(({ value }) => colorKey(String(value)) === key);
  if (meant.length === 0) {
    const near = colors
      .map((one) => ({ one, away: distance(from, String(one.value)) }))
      .filter(({ away }) => away < farthest);
    const nearest = near.toSorted((a, b) => a.away - b.away)[0];
    const nearestKey = nearest ? colorKey(String(nearest.one.value)) : null;
    meant = colors.filter(({ value }) => nearestKey !== null && colorKey(String(value)) === nearestKey);
  }
  const [first] = meant;
  if (!first) return unchanged(`The scene has no colour like ${from}.`);
  if (colorKey(String(first.value)) === colorKey(to)) return unchanged(`It is ${to} already.`);
  const changes = meant.map(({ start, end }) => ({ start, end, text: to }));
  return { type: "changes", changes, summary: `${first.value} is ${to}` };
}

function colorsOf(picture: Picture): SceneElement[] {
  return elementsOf(picture).filter(({ kind }) => kind === "color");
}

/** The one literal colour of a target: of its text, its button's fill, the background. */
function colorOf(picture: Picture, target: Target): SceneElement | Exclude<Outcome, { type: "changes" }> {
  const colors = colorsOf(picture);
  if (target.role === "background" || target.role === "accent" || target.role === "surface") {
    const fitting = colors.filter(({ role }) => role === target.role);
    const [only] = fitting;
    return only && new Set(fitting.map(({ value }) => value)).size === 1
      ? only
      : unchanged(`The scene has no single ${target.role} colour.`);
  }
  const found = findTexts(picture, target, true);
  if (found.type !== "found") return found;
  const [text] = found.texts;
  const own = colors.filter((one) => one.text === text.value);
  const preferred = text.role === "button" ? ["backgroundColor", "background"] : ["color", "fill"];
  const color =
    own.find(({ property }) => preferred.includes(property ?? "")) ??
    colors.find((one) => one.role === text.role);
  return color ?? unchanged(`“${text.value}” has no colour of its own to swap.`);
}

export function swapColors(picture: Picture, { first, second }: SourceEditOf<"swap_colors">): Outcome {
  const one = colorOf(picture, first);
  const other = colorOf(picture, second);
  if (!("kind" in one)) return one;
  if (!("kind" in other)) return other;
  if (one.start === other.start || one.value === other.value) return unchanged("Both have the same colour.");
  return {
    type: "changes",
    changes: [
      { start: one.start, end: one.end, text: String(other.value) },
      { start: other.start, end: other.end, text: String(one.value) },
    ],
    summary: `${one.label} is ${other.value}, ${other.label.toLowerCase()} is ${one.value}`,
  };
}
