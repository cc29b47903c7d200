import type * as t from "@babel/types";
import { colorKey } from "../analysis/css-colors";
import { printString } from "../analysis/print-literal";
import { backgroundNames, styleEntry } from "../analysis/styles";
import { keyOf, unwrap } from "../analysis/unwrap";
import { labelOf } from "../control-kind";
import { wordsOf } from "../words";
import { colorFound, throughControl } from "./color-texts";
import { controlNamed } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { inPlace } from "./style-change";

const colorNouns = new Set(["color", "colour", "colors", "colours", "the"]);

/** Constants and fields of one that are called so: «the brand colour» is `"--brand"`, `BRAND_COLOR`, `theme.brand`. */
export function constantsCalled({ tree }: Picture, name: string): t.StringLiteral[] {
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
export function setNamed(picture: Picture, role: "accent" | "surface" | "shape", color: string): Outcome {
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
