import { converter } from "culori";
import type { Box } from "../analysis/boxes";
import { colorTokens } from "../analysis/css-colors";
import { printString, quoteOf } from "../analysis/print-literal";
import { borderNames, styleEntry } from "../analysis/styles";
import { unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { adjust } from "../look/adjust";
import { changeParts } from "./change-part";
import { colorTexts } from "./color-texts";
import type { SourceEditOf, Target } from "./edit-schema";
import { findParts } from "./find-parts";
import type { Outcome } from "./outcome";
import { isInside } from "./part-names";
import type { Picture } from "./picture";
import type { NewValue } from "./style-change";

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
export function paintParts(
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
