import type { SourceEdit } from "./edits/edit-schema";
import type { SceneElement } from "./outline";

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
export function editSource(_code: string, _edit: SourceEdit): EditResult {
  return { type: "unchanged", reason: "Nothing in the scene fits." };
}
