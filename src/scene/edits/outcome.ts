import type { TextChange } from "../analysis/text-change";
import type { ShownText } from "./shown-texts";

/** What an edit comes to, before it is applied. */
export type Outcome =
  | { type: "changes"; changes: TextChange[]; summary: string }
  | { type: "unchanged"; reason: string }
  | { type: "several"; texts: ShownText[] };

export function unchanged(reason: string): Outcome {
  return { type: "unchanged", reason };
}
