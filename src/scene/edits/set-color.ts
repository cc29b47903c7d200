import { parse } from "culori";
import { printString } from "../analysis/print-literal";
import { backgroundNames, styleEntry } from "../analysis/styles";
import { labelOf } from "../control-kind";
import { wordsOf } from "../words";
import { colorFound, newColor, throughControl } from "./color-texts";
import type { SourceEditOf, Target } from "./edit-schema";
import { findTexts, nameOfTexts } from "./find-texts";
import { constantsCalled, setNamed } from "./named-colors";
import { controlNamed } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import { paintParts } from "./paint-parts";
import type { Picture } from "./picture";
import { setBackground } from "./set-background";
import { inPlace } from "./style-change";

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
