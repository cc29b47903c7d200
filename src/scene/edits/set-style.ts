import type { Box } from "../analysis/boxes";
import { styleEntry } from "../analysis/styles";
import { changeParts, distinct, takesStyle } from "./change-part";
import type { SourceEditOf, StyleProperty, StyleValueChange } from "./edit-schema";
import { type FoundParts, findParts, isRepeated } from "./find-parts";
import { byChild } from "./find-texts";
import { newValue } from "./new-value";
import { type Outcome, unchanged } from "./outcome";
import { isInside } from "./part-names";
import type { Picture } from "./picture";
import { changeStyle } from "./style-change";

/** Properties that belong to a text, so that only the text that is meant gets them. */
const ofTexts: ReadonlySet<StyleProperty> = new Set([
  "fontFamily",
  "fontStyle",
  "fontWeight",
  "textTransform",
  "textDecoration",
  "textAlign",
  "letterSpacing",
  "lineHeight",
  "textShadow",
]);
const spoken: Partial<Record<StyleProperty, string>> = {
  fontFamily: "font",
  fontStyle: "slant",
  fontWeight: "weight",
  textTransform: "letter case",
  textDecoration: "decoration",
  textAlign: "alignment",
  letterSpacing: "letter spacing",
  lineHeight: "line spacing",
  borderRadius: "corner radius",
  borderWidth: "border width",
  boxShadow: "shadow",
  textShadow: "glow",
  rotate: "tilt",
};
const units: Partial<Record<StyleProperty, string>> = { letterSpacing: "em", rotate: "deg" };

export function setStyle(picture: Picture, edit: SourceEditOf<"set_style">): Outcome {
  const { property, change } = edit;
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const value = newValue(picture.tree, change, units[property] ?? "");
  const summary = summaryOf(found, property, change);
  if (ofTexts.has(property) && found.boxes.some((box) => !takesStyle(picture.tree, box)))
    return unchanged("The kit's texts take this from the look of the project.");
  if (property === "thickness") return thickness(picture, found, change);
  if (
    ofTexts.has(property) &&
    found.texts.length > 0 &&
    found.boxes.every((box) => found.texts.some((text) => text.box === box))
  )
    return changeTexts(picture, found, property, change, summary);
  if (property === "borderRadius") {
    // The corners of a rectangle of SVG are called rx.
    const isRect = found.boxes.every((box) => box.tag === "rect" || box.tag === "Rect");
    return changeParts(picture, found, isRect ? ["rx"] : ["borderRadius"], value, summary);
  }
  if ((property === "width" || property === "height") && "times" in change) {
    const sized = found.boxes.map((box) => sizedBox(picture, box, property));
    const [first, ...others] = sized.filter((box) => box !== null);
    return first && others.length === sized.length - 1
      ? changeParts(picture, { ...found, boxes: [first, ...others], use: null }, [property], value, summary)
      : unchanged(`The ${property} of the ${found.name.toLowerCase()} is set nowhere in the code.`);
  }
  return changeParts(picture, found, [property], value, summary);
}

/** The box itself where it has that side, else the nearest around it that is drawn as often as it. */
function sizedBox(picture: Picture, start: Box, property: string): Box | null {
  for (let box: Box | null = start, step = 0; box && step < 3; box = box.parent, step++) {
    if (isRepeated(picture, box) !== isRepeated(picture, start)) return null;
    if (styleEntry(picture.tree, box, [property])) return box;
  }
  return null;
}

function changeTexts(
  picture: Picture,
  found: FoundParts,
  property: StyleProperty,
  change: StyleValueChange,
  summary: string,
): Outcome {
  const value = newValue(picture.tree, change, units[property] ?? "");
  const changes = [];
  for (const group of byChild(found.texts).values()) {
    const [first, ...rest] = group;
    if (!first) continue;
    const done = changeStyle(picture, [first, ...rest], [property], value, found.texts);
    if ("reason" in done) return unchanged(done.reason);
    changes.push(...done.changes);
  }
  return { type: "changes", changes: distinct(changes), summary };
}

/** «thicker bars», «thinner lines»: the width of a stroke, the short side of a box. */
function thickness(picture: Picture, found: FoundParts, change: StyleValueChange): Outcome {
  const { tree } = picture;
  const value = newValue(tree, change);
  const [box] = found.boxes;
  const literal = (name: string) => {
    const entry = styleEntry(tree, box, [name]);
    return entry !== null && (entry.value.type === "NumericLiteral" || entry.value.type === "StringLiteral");
  };
  const strokes =
    box.tag === "svg"
      ? picture.boxes.filter((one) => isInside(one, box) && styleEntry(tree, one, ["strokeWidth"]) !== null)
      : [];
  const [stroke, ...others] = strokes;
  if (stroke)
    return changeParts(
      picture,
      { ...found, boxes: [stroke, ...others], use: null },
      ["strokeWidth"],
      value,
      `${found.name}: another thickness`,
    );
  const name = styleEntry(tree, box, ["strokeWidth"])
    ? "strokeWidth"
    : literal("width") && !literal("height")
      ? "width"
      : literal("height")
        ? "height"
        : literal("width")
          ? "width"
          : null;
  if (name === null)
    return unchanged(`The thickness of the ${found.name.toLowerCase()} cannot be told from the code.`);
  const isMore = "times" in change && change.times > 1;
  return changeParts(picture, found, [name], value, `${found.name} is ${isMore ? "thicker" : "thinner"}`);
}

function summaryOf(found: FoundParts, property: StyleProperty, change: StyleValueChange): string {
  const what = spoken[property] ?? property;
  const now =
    "to" in change
      ? String(change.to)
      : "times" in change
        ? change.times > 1
          ? "more"
          : "less"
        : change.plus > 0
          ? "more"
          : "less";
  return "to" in change
    ? `${found.name}: ${what} is ${now === "" ? "none" : now}`
    : `${found.name} has ${now} ${what}`;
}
