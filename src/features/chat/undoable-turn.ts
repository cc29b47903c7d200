import type { Message } from "@/domain/message";
import type { HistoryState } from "@/domain/project";

/**
 * Which answers' changes undo and redo would move over now. The history tells its next steps by their summaries, and an
 * answer is made of the summaries of its steps: that is how they are matched. A change made by hand since then matches
 * no answer, so that no “Undo” under an answer ever takes back something else.
 */
export function historyTargets(
  answers: readonly Message[],
  history: HistoryState,
): { undo: string | null; redo: string | null } {
  const latest = (summary: string | null) =>
    summary === null
      ? null
      : (answers.findLast((answer) => answer.receipt?.undoable === true && tells(answer, summary))?.id ??
        null);
  const undo = latest(history.undo);
  const redo = latest(history.redo);
  // Two answers with the same words: the one that is undone cannot be the one that still stands.
  return { undo, redo: redo === undo ? null : redo };
}

function tells(answer: Message, summary: string): boolean {
  const text = answer.parts.map((part) => (part.type === "text" ? part.text : part.name)).join("");
  return summary
    .split(" · ")
    .map((part) => part.replace(/[.…]+$/u, ""))
    .every((part) => text.includes(part));
}
