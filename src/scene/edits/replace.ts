import { differenceEuclidean, parse } from "culori";
import { colorKey } from "../analysis/css-colors";
import { elementsOf, type SceneElement } from "../outline";
import type { SourceEditOf } from "./edit-schema";
import { type Outcome, unchanged } from "./outcome";
import { controlOf, type Picture } from "./picture";
import type { TextLiteral } from "./shown-texts";
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
  const number = sameNumber(picture, from);
  const change = number ? writeText(picture.tree, number.literal, to) : null;
  if (change) return { type: "changes", changes: [change], summary: `“${from}” is “${to}”` };
  return unchanged(`The scene shows no text “${from}”.`);
}

/** «$29» where the code has the number 29 and draws the sign beside it: the one number of data that is meant. */
function sameNumber({ tree, texts }: Picture, from: string): { literal: TextLiteral } | null {
  const bare = from
    .split("")
    .filter((character) => "0123456789.".includes(character))
    .join("");
  if (bare === "") return null;
  const value = Number(bare);
  const shown = texts.filter(({ literal }) => literal.type === "NumericLiteral" && literal.value === value);
  if (shown.length > 0) return shown.length === 1 ? (shown[0] ?? null) : null;
  // A number that counts up is drawn from data by way of a calculation.
  const data = tree.nodes.flatMap((node) => {
    if (node.type !== "NumericLiteral" || node.value !== value) return [];
    const holder = tree.parentOf(node);
    const record = holder?.type === "ObjectProperty" ? tree.parentOf(holder) : null;
    const isData =
      holder?.type === "VariableDeclarator" ||
      (record !== null && tree.parentOf(record)?.type === "ArrayExpression") ||
      controlOf(tree, node) !== null;
    return isData ? [{ literal: node }] : [];
  });
  return data.length === 1 ? (data[0] ?? null) : null;
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

export function colorsOf(picture: Picture): SceneElement[] {
  return elementsOf(picture).filter(({ kind }) => kind === "color");
}
