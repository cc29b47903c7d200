import type * as t from "@babel/types";
import { converter, parse } from "culori";
import type { Box } from "../analysis/boxes";
import { colorKey, colorTokens } from "../analysis/css-colors";
import { printString, quoteOf } from "../analysis/print-literal";
import type { SceneTree } from "../analysis/scene-tree";
import { backgroundNames, borderNames, styleEntry, textColorNames } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { keyOf, unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { writeLiteral } from "../analysis/write-literal";
import { labelOf } from "../control-kind";
import { adjust } from "../look/adjust";
import { wordsOf } from "../words";
import { addStyle } from "./add-style";
import { backgroundEntries, rootBoxes } from "./backgrounds";
import { changeParts } from "./change-part";
import type { SourceEditOf, Target } from "./edit-schema";
import { findParts } from "./find-parts";
import { byChild, findTexts, nameOfTexts } from "./find-texts";
import { isUsedOnce } from "./leaf-uses";
import { controlFor, controlNamed, type NamedControl } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import { isInside } from "./part-names";
import type { Picture } from "./picture";
import type { ShownText } from "./shown-texts";
import { changeStyle, inPlace, type NewValue } from "./style-change";

function throughControl(picture: Picture, control: NamedControl, color: string): Outcome {
  const changes = writeLiteral(picture.tree.code, control.node, color);
  if (changes.length === 0) return unchanged(`${labelOf(control.name)} is ${color} already.`);
  return { type: "changes", changes, summary: `${labelOf(control.name)} is ${color}` };
}

/** The colour's literal; within `1px solid red` only the colour. */
function newColor(tree: SceneTree, color: string, keepsRest: boolean): NewValue {
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

export function setColor(picture: Picture, edit: SourceEditOf<"set_color">): Outcome {
  const { target, color } = edit;
  if (!parse(color)) return unchanged(`“${color}” is not a colour.`);
  if (target.role === "background" && target.text === undefined) return setBackground(picture, color);
  const constant = target.name === undefined ? [] : constantsCalled(picture, target.name);
  if (constant.length === 1 && constant[0])
    return {
      type: "changes",
      changes: [
        inPlace(
          picture.tree,
          constant[0],
          newColor(picture.tree, color, false).print(constant[0]) ?? printString(color),
        ),
      ],
      summary: `${labelOf(target.name ?? "")} is ${color}`,
    };
  const named = target.control ? controlNamed(picture, target.control, "color") : [];
  if (named.length === 1 && named[0]) return throughControl(picture, named[0], color);
  if (
    target.text === undefined &&
    (target.role === "accent" || target.role === "surface" || target.role === "shape")
  ) {
    // «accent» is a colour of the whole; «the icons», «the cards» are elements.
    const isElement = target.name !== undefined && !isAccentWord(target.name);
    const painted = isElement
      ? paintParts(picture, target, edit.part, newColor(picture.tree, color, edit.part === "border"), color)
      : null;
    if (painted?.type === "changes") return painted;
    const set = setNamed(picture, target.role, color);
    return set.type === "unchanged" && painted ? painted : set;
  }
  const called =
    target.name === undefined
      ? null
      : paintParts(picture, target, edit.part, newColor(picture.tree, color, edit.part === "border"), color);
  if (called?.type === "changes" && !hasText(picture, target)) return called;
  const found = findTexts(picture, target, true);
  if (found.type === "unchanged") {
    const byRole =
      target.role && target.text === undefined ? controlNamed(picture, target.role, "color") : [];
    return byRole.length === 1 && byRole[0] ? throughControl(picture, byRole[0], color) : (called ?? found);
  }
  if (found.type !== "found") return found;
  const isButton = found.texts.every((text) => text.role === "button");
  const isPill =
    wordsOf(target.name ?? "").some((word) => pills.has(word)) &&
    found.texts.every(
      (text) => text.box !== null && styleEntry(picture.tree, text.box, backgroundNames) !== null,
    );
  const part = edit.part ?? (isButton || isPill ? "fill" : "text");
  return colorFound(picture, found.texts, part, color, nameOfTexts(found.texts, target));
}

/** Through the control that holds it, else where the texts are drawn. */
function colorFound(
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

function colorTexts(
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

/** The scene's background, whatever it was: a gradient becomes one colour. */
export function setBackground(picture: Picture, color: string): Outcome {
  const { tree } = picture;
  if (!parse(color)) return unchanged(`“${color}” is not a colour.`);
  const controls = controlNamed(picture, "background", "color");
  const [control] = controls.filter(
    (one) =>
      controls.length === 1 ||
      one.words.join(" ") === "background" ||
      one.words.join(" ") === "background color",
  );
  if (control) return throughControl(picture, control, color);
  const value = newColor(tree, color, false);
  const entries = backgroundEntries(picture);
  const summary = `Background is ${color}`;
  if (entries.length === 0) {
    const [root] = rootBoxes(picture);
    const changes = root ? addStyle(tree, root, "backgroundColor", printString(color), null) : [];
    return changes.length > 0
      ? { type: "changes", changes, summary }
      : unchanged("The scene draws nothing that a background could be set on.");
  }
  const changes = entries.flatMap(({ entry }) => {
    const [leaf, ...others] = valuesOf(tree, entry.value);
    const isOwn =
      leaf?.type === "StringLiteral" &&
      others.length === 0 &&
      isUsedOnce(picture, leaf, entry, backgroundNames);
    if (isOwn) return [inPlace(tree, leaf, value.print(leaf) ?? printString(color))];
    return [inPlace(tree, entry.value, value.print(entry.value) ?? printString(color), entry.holder)];
  });
  const once = changes.filter(
    (one, index) => changes.findIndex((other) => other.start === one.start) === index,
  );
  const isSame = once.every(
    ({ start, end }) => colorKey(unquoted(tree.code.slice(start, end))) === colorKey(color),
  );
  return isSame
    ? unchanged(`The background is ${color} already.`)
    : { type: "changes", changes: once, summary };
}

function unquoted(source: string): string {
  return source.slice(1, -1);
}

const pills = new Set(["badge", "tag", "pill", "chip"]);

function isAccentWord(name: string): boolean {
  return wordsOf(name).some(
    (word) => word === "accent" || word === "accents" || word.startsWith("highlight"),
  );
}

/** Whether a text answers to the target's role, so that it is no question of names. */
function hasText(picture: Picture, target: Target): boolean {
  return (
    target.role !== undefined && findTexts(picture, { ...target, name: undefined }, true).type !== "unchanged"
  );
}

/** Gives a part another shade of the colour that it has. */
export function shadePart(picture: Picture, edit: SourceEditOf<"shade">): Outcome {
  const value: NewValue = {
    print(current) {
      const leaf = current ? unwrap(current) : null;
      const [token] = leaf?.type === "StringLiteral" ? colorTokens(leaf.value) : [];
      if (leaf?.type !== "StringLiteral" || !token) return null;
      const shade = adjust(token.text, edit.adjustment, edit.amount);
      const quote = quoteOf(picture.tree.code.slice(leaf.start ?? 0, leaf.end ?? 0));
      return printString(leaf.value.slice(0, token.start) + shade + leaf.value.slice(token.end), quote);
    },
  };
  return paintParts(
    picture,
    edit.target,
    edit.part,
    value,
    edit.adjustment === "more-vivid" ? "more vivid" : edit.adjustment,
  );
}

/** Paints elements that were found by what they are called: their fill, stroke or letters. */
function paintParts(
  picture: Picture,
  target: Target,
  part: "text" | "fill" | "border" | undefined,
  value: NewValue,
  manner: string,
): Outcome {
  const { tree } = picture;
  const found = findParts(picture, target);
  if (found.type !== "found") return found;
  const summary = `${found.name} ${found.boxes.length > 1 ? "are" : "is"} ${manner}`;
  const [box] = found.boxes;
  const fill = paintOf(picture, box);
  const isLetters = part === "text" || (part === undefined && fill === null);
  if (isLetters && found.texts.length > 0 && found.texts.every((text) => text.box !== null)) {
    const [first, ...rest] = found.texts;
    if (first) return colorTexts(picture, [first, ...rest], "text", value, summary);
  }
  if (part === "border") return changeParts(picture, found, borderNames, value, summary);
  const inner = isLetters ? paintedWithin(picture, box) : null;
  if (inner)
    return changeParts(
      picture,
      { ...found, boxes: [inner.box], use: null },
      [inner.property],
      value,
      summary,
    );
  const entry = isLetters ? styleEntry(tree, box, ["color"]) : null;
  return changeParts(
    picture,
    found,
    isLetters && (entry || part === "text") ? ["color"] : [fill ?? "backgroundColor"],
    value,
    summary,
  );
}

/** The property that fills a box. */
function paintOf({ tree }: Picture, box: Box): string | null {
  const painted = ["backgroundColor", "background", "fill", "stroke"].find((name) => {
    const entry = styleEntry(tree, box, [name]);
    return entry !== null && !(entry.value.type === "StringLiteral" && entry.value.value === "none");
  });
  return painted ?? null;
}

/** Of the shapes in a drawing the one that speaks: the most colourful. */
function paintedWithin(picture: Picture, outer: Box): { box: Box; property: string } | null {
  const inner = picture.boxes.flatMap((box) => {
    const property = isInside(box, outer) ? paintOf(picture, box) : null;
    const value = property ? styleEntry(picture.tree, box, [property])?.value : null;
    const [leaf] = value ? valuesOf(picture.tree, value) : [];
    const color = leaf?.type === "StringLiteral" ? toOklch(leaf.value) : undefined;
    return property && color ? [{ box, property, chroma: color.c }] : [];
  });
  return inner.toSorted((a, b) => b.chroma - a.chroma)[0] ?? null;
}

const toOklch = converter("oklch");

const colorNouns = new Set(["color", "colour", "colors", "colours", "the"]);

/** Constants and fields of one that are called so: «the brand colour» is `"--brand"`, `BRAND_COLOR`, `theme.brand`. */
function constantsCalled({ tree }: Picture, name: string): t.StringLiteral[] {
  if (!/colou?r/i.test(name)) return [];
  const words = wordsOf(name).filter((word) => !colorNouns.has(word));
  return tree.nodes.flatMap((node) => {
    if (node.type !== "StringLiteral" || words.length === 0 || colorKey(node.value) === null) return [];
    const parent = tree.parentOf(node);
    const key =
      parent?.type === "ObjectProperty"
        ? (keyOf(parent) ?? "")
        : parent?.type === "VariableDeclarator" && parent.id.type === "Identifier"
          ? parent.id.name
          : "";
    return words.every((word) => wordsOf(key).includes(word)) ? [node] : [];
  });
}

/** Colours that have a name but no text: accents, surfaces, shapes. */
function setNamed(picture: Picture, role: "accent" | "surface" | "shape", color: string): Outcome {
  const { tree } = picture;
  const controls = controlNamed(picture, role, "color");
  if (controls.length === 1 && controls[0]) return throughControl(picture, controls[0], color);
  const printed = printString(color);
  const constants = namedConstants(picture, role);
  if (constants.length === 1 && constants[0]) {
    return {
      type: "changes",
      changes: [inPlace(tree, constants[0], printed)],
      summary: `${labelOf(role)} colour is ${color}`,
    };
  }
  if (role === "shape") {
    const shapes = picture.boxes
      .filter((box) => shapeTags.has(box.tag))
      .flatMap((box) => styleEntry(tree, box, ["fill", "stroke"]) ?? []);
    const [shape, ...others] = shapes;
    if (shape && others.length === 0)
      return {
        type: "changes",
        changes: [inPlace(tree, shape.value, printed, shape.holder)],
        summary: `Shape is ${color}`,
      };
  }
  const marked = role === "accent" ? markedColors(picture) : [];
  if (marked.length > 0)
    return {
      type: "changes",
      changes: marked.map((literal) => inPlace(tree, literal, printString(color))),
      summary: `The highlight is ${color}`,
    };
  const buttons = role === "accent" ? picture.texts.filter((text) => text.role === "button") : [];
  const [button, ...more] = buttons;
  if (button && more.length === 0) return colorFound(picture, [button], "fill", color, "Button");
  return unchanged(`The scene has no ${role} colour that could be told from the others.`);
}

const markWords = new Set([
  "highlight",
  "highlighted",
  "featured",
  "popular",
  "active",
  "recommended",
  "best",
]);

/** `plan.highlighted ? "#4f46e5" : "#ffffff"`: the fill of what stands out. */
function markedColors({ tree, boxes }: Picture): t.StringLiteral[] {
  const found = boxes.flatMap((box) => {
    const value = styleEntry(tree, box, backgroundNames)?.value;
    const node = value ? unwrap(value) : null;
    if (node?.type !== "ConditionalExpression" || node.consequent.type !== "StringLiteral") return [];
    const test = tree.code.slice(node.test.start ?? 0, node.test.end ?? 0);
    return wordsOf(test).some((word) => markWords.has(word)) ? [node.consequent] : [];
  });
  return [...new Set(found)];
}

const shapeTags = new Set([
  "circle",
  "rect",
  "path",
  "ellipse",
  "polygon",
  "line",
  "Circle",
  "Rect",
  "Triangle",
  "Star",
  "Pie",
  "Ellipse",
  "Heart",
  "Polygon",
]);

/** Constants and fields of constants whose name says what colour they are. */
function namedConstants({ tree }: Picture, role: string) {
  return tree.nodes.flatMap((node) => {
    if (node.type !== "StringLiteral" || colorKey(node.value) === null) return [];
    const parent = tree.parentOf(node);
    const key =
      parent?.type === "ObjectProperty" && parent.key.type === "Identifier"
        ? parent.key.name
        : parent?.type === "VariableDeclarator" && parent.id.type === "Identifier"
          ? parent.id.name
          : "";
    return labelOf(key).toLowerCase().split(" ").includes(role) ? [node] : [];
  });
}
