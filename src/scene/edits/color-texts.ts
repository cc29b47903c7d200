import { colorTokens } from "../analysis/css-colors";
import { printString, quoteOf } from "../analysis/print-literal";
import type { SceneTree } from "../analysis/scene-tree";
import { backgroundNames, borderNames, textColorNames } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { writeLiteral } from "../analysis/write-literal";
import { labelOf } from "../control-kind";
import { byChild } from "./find-texts";
import { controlFor, type NamedControl } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import type { ShownText } from "./shown-texts";
import { changeStyle, type NewValue } from "./style-change";

export function throughControl(picture: Picture, control: NamedControl, color: string): Outcome {
  const changes = writeLiteral(picture.tree.code, control.node, color);
  if (changes.length === 0) return unchanged(`${labelOf(control.name)} is ${color} already.`);
  return { type: "changes", changes, summary: `${labelOf(control.name)} is ${color}` };
}

/** The colour's literal; within `1px solid red` only the colour. */
export function newColor(tree: SceneTree, color: string, keepsRest: boolean): NewValue {
  return {
    print(current) {
      const value = current ? unwrap(current) : null;
      const quote =
        value?.type === "StringLiteral" ? quoteOf(tree.code.slice(value.start ?? 0, value.end ?? 0)) : '"';
      if (!keepsRest || value?.type !== "StringLiteral") return printString(color, quote);
      const [token] = colorTokens(value.value);
      if (!token || token.text === value.value) return printString(color, quote);
      return printString(value.value.slice(0, token.start) + color + value.value.slice(token.end), quote);
    },
  };
}

/** Through the control that holds it, else where the texts are drawn. */
export function colorFound(
  picture: Picture,
  texts: [ShownText, ...ShownText[]],
  part: "text" | "fill" | "border",
  color: string,
  name: string,
): Outcome {
  const control = part === "border" || texts.length > 1 ? null : controlFor(picture, texts[0], part);
  if (control) return throughControl(picture, control, color);
  const summary = `${name} ${texts.length > 1 ? "are" : "is"} ${color}`;
  return colorTexts(picture, texts, part, newColor(picture.tree, color, part === "border"), summary);
}

export function colorTexts(
  picture: Picture,
  texts: [ShownText, ...ShownText[]],
  part: "text" | "fill" | "border",
  value: NewValue,
  summary: string,
): Outcome {
  const [text] = texts;
  const names =
    part === "text"
      ? text.box
        ? textColorNames(text.box)
        : ["color"]
      : part === "fill"
        ? backgroundNames
        : borderNames;
  const groups = byChild(texts);
  const changes: TextChange[] = [];
  for (const group of groups.values()) {
    const [first, ...rest] = group;
    if (!first) continue;
    const change = changeStyle(picture, [first, ...rest], names, value, texts);
    if ("reason" in change) return unchanged(change.reason);
    changes.push(
      ...change.changes.filter(
        ({ start, end }) => !changes.some((one) => one.start === start && one.end === end),
      ),
    );
  }
  return { type: "changes", changes, summary };
}
