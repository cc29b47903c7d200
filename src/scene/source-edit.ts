import { sceneTree } from "./analysis/scene-tree";
import { applyChanges, linesChanged } from "./analysis/text-change";
import { addText } from "./edits/add-text";
import type { SourceEdit } from "./edits/edit-schema";
import { setGradient, swapGradient } from "./edits/gradients";
import { insetPart } from "./edits/inset-part";
import { movePart } from "./edits/move-part";
import { orderParts } from "./edits/order-parts";
import type { Outcome } from "./edits/outcome";
import { shadePart } from "./edits/paint-parts";
import { type Picture, pictureOf } from "./edits/picture";
import { placePart } from "./edits/place-part";
import { raiseContrast } from "./edits/raise-contrast";
import { replaceColor, replaceText } from "./edits/replace";
import { resizePart } from "./edits/resize-part";
import { setBackground } from "./edits/set-background";
import { setColor } from "./edits/set-color";
import { setDelay, setHold } from "./edits/set-delay";
import { setNumber } from "./edits/set-number";
import { setSize } from "./edits/set-size";
import { setSource } from "./edits/set-source";
import { setSpeed } from "./edits/set-speed";
import { setStyle } from "./edits/set-style";
import { setText } from "./edits/set-text";
import { removePart, showPart } from "./edits/show-part";
import { spaceParts } from "./edits/space-parts";
import { swapColors } from "./edits/swap-colors";
import { elementOfText, type SceneElement } from "./outline";
import { parseScene } from "./parse";

export type EditResult =
  | {
      type: "edited";
      code: string;
      /** Past tense, for people: «Headline is #f2994a». */
      summary: string;
      /** Lines of the source that differ. */
      linesChanged: number;
    }
  | { type: "unchanged"; reason: string }
  /** Several things fit equally well. */
  | { type: "ambiguous"; candidates: SceneElement[] };

/**
 * Applies one edit without a model, to code with and without `controls`; where a control holds the thing, the control is
 * changed. Only what was asked for changes. Never throws for what people ask.
 */
export function editSource(code: string, edit: SourceEdit): EditResult {
  const parsed = sceneTree(code);
  if (parsed.type === "failed")
    return {
      type: "unchanged",
      reason: "The scene's code has an error, so it cannot be changed by a request.",
    };
  const picture = pictureOf(parsed.tree);
  const outcome = outcomeOf(picture, edit);
  if (outcome.type === "unchanged") return outcome;
  if (outcome.type === "several") {
    return { type: "ambiguous", candidates: outcome.texts.map((text) => elementOfText(picture, text)) };
  }
  const edited = applyChanges(code, outcome.changes);
  if (edited === code) return { type: "unchanged", reason: "It is so already." };
  if (parseScene(edited).type === "failed")
    return { type: "unchanged", reason: "This cannot be changed without rewriting the code." };
  return { type: "edited", code: edited, summary: outcome.summary, linesChanged: linesChanged(code, edited) };
}

function outcomeOf(picture: Picture, edit: SourceEdit): Outcome {
  switch (edit.type) {
    case "set_text":
      return setText(picture, edit);
    case "set_color":
      return setColor(picture, edit);
    case "set_background":
      return setBackground(picture, edit.color);
    case "set_size":
    case "set_size_px":
      return setSize(picture, edit);
    case "set_number":
      return setNumber(picture, edit);
    case "replace_text":
      return replaceText(picture, edit);
    case "replace_color":
      return replaceColor(picture, edit);
    case "swap_colors":
      return swapColors(picture, edit);
    case "set_style":
      return setStyle(picture, edit);
    case "move":
      return movePart(picture, edit);
    case "place":
      return placePart(picture, edit);
    case "resize":
      return resizePart(picture, edit);
    case "space":
      return spaceParts(picture, edit);
    case "speed":
      return setSpeed(picture, edit);
    case "delay":
      return setDelay(picture, edit);
    case "hold":
      return setHold(picture, edit);
    case "add_text":
      return addText(picture, edit);
    case "inset":
      return insetPart(picture, edit);
    case "show":
      return showPart(picture, edit);
    case "remove":
      return removePart(picture, edit);
    case "order":
      return orderParts(picture, edit);
    case "set_gradient":
      return setGradient(picture, edit);
    case "swap_gradient":
      return swapGradient(picture);
    case "shade":
      return shadePart(picture, edit);
    case "raise_contrast":
      return raiseContrast(picture, edit);
    case "set_source":
      return setSource(picture, edit);
  }
}
