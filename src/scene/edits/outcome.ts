import type { TextChange } from "../analysis/text-change";
import type { ShownText } from "./shown-texts";

/** What an edit comes to, before it is applied. */
export type Outcome = { type: "changes"; changes: TextChange[]; summary: string } | NoChange;
export type NoChange =
  | { type: "unchanged"; reason: string }
  /** Several things fit equally well. */
  | { type: "several"; texts: ShownText[] };

export function unchanged(reason: string): NoChange {
  return { type: "unchanged", reason };
}
