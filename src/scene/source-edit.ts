import { sceneTree } from "./analysis/scene-tree";
import { applyChanges, linesChanged } from "./analysis/text-change";
import type { SourceEdit } from "./edits/edit-schema";
import type { Outcome } from "./edits/outcome";
import { type Picture, pictureOf } from "./edits/picture";
import { replaceColor, replaceText } from "./edits/replace";
import { setBackground, setColor } from "./edits/set-color";
import { setNumber } from "./edits/set-number";
import { setSize } from "./edits/set-size";
import { setText } from "./edits/set-text";
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
  }
}
