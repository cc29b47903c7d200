import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Problem } from "@/domain/problem";

/** A problem's place in the text, from its line and column (both from 1) to the end of the word; held within the text. */
export function rangeOf(text: Text, problem: Pick<Problem, "line" | "column">): { from: number; to: number } {
  const line = text.line(Math.min(text.lines, Math.max(1, problem.line ?? 1)));
  const from = Math.min(line.to, line.from + Math.max(0, (problem.column ?? 1) - 1));
  const rest = line.text.slice(from - line.from);
  const end = [...rest].findIndex((char, index) => index > 0 && " ()[]{},;.<>=\"'`".includes(char));
  return { from, to: end < 0 ? line.to : from + end };
}

export function goToProblem(view: EditorView, problem: Problem): void {
  const { from } = rangeOf(view.state.doc, problem);
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  view.focus();
}
