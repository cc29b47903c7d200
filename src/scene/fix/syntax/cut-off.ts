import { findComponent } from "../../find-component";
import { parseScene } from "../../parse";
import type { SyntaxFixer } from "../fixer";
import { type Boundary, closersOf, type Open, scanOpen } from "./open-stack";

/** What may be dropped behind the last thing that was whole: one element that was being written. */
const maxDropped = 1_500;
const maxTries = 16;

/** Code that ends in the middle: what is open is closed behind the last thing that is whole. */
export const cutOff: SyntaxFixer = {
  name: "cut-off",
  attempts({ code, message, at }) {
    const end = code.trimEnd().length;
    const isCut = at >= end - 2 || message.includes("Unterminated");
    if (!isCut) return [];
    const { open, boundaries } = scanOpen(code);
    if (open.length === 0) return [];
    return candidates(code.slice(0, end), open, boundaries)
      .filter(showsSomething)
      .map((text) => ({
        code: text,
        note: "The code was cut off: closed what was open.",
        isFinal: true as const,
      }));
  },
};

function candidates(code: string, open: readonly Open[], boundaries: Boundary[]): string[] {
  const found: string[] = [];
  const isInJsx = open.some(({ kind }) => kind === "element" || kind === "tag");
  const last = boundaries.at(-1);
  // Only closing tags and brackets are missing.
  if (last && code.slice(last.at).trim() === "") found.push(closed(code, open));
  else if (!isInJsx) found.push(closed(code, open));
  const text = cutText(code, open, boundaries);
  if (text !== null) found.push(text);
  const usable = boundaries.filter(({ kind, at }) => {
    if (code.length - at > maxDropped) return false;
    return isInJsx ? kind === "element" || kind === "opened" : true;
  });
  for (const { at, open: openThere } of usable.toReversed().slice(0, maxTries)) {
    const head = code.slice(0, at);
    found.push(closed(head, openThere));
    // `condition ? <A /> : <B …`
    if (code.slice(at).trimStart().startsWith(":")) found.push(closed(`${head} : null`, openThere));
  }
  return found;
}

function closed(head: string, open: readonly Open[]): string {
  const text = head.trimEnd();
  return `${text}${closersOf(text, open)}\n`;
}

/** A text that broke off: its element goes where it has a whole sibling, else the text ends with its last whole word. */
function cutText(code: string, open: readonly Open[], boundaries: Boundary[]): string | null {
  const element = open.at(-1);
  if (element?.kind !== "element") return null;
  const start = boundaries.findLast(({ at }) => at <= code.length)?.at ?? 0;
  const text = code.slice(start);
  if (text.trim() === "" || text.includes("<")) return null;
  const around = open.slice(0, -1);
  const parent = around.at(-1);
  const hasSibling =
    parent?.kind === "element" &&
    boundaries.some(
      ({ at, kind, open: there }) => kind === "element" && at <= element.at && there.length === around.length,
    );
  if (hasSibling) return closed(code.slice(0, element.at).trimEnd(), around);
  const word = text.lastIndexOf(" ");
  return closed(code.slice(0, start) + (word > 0 ? text.slice(0, word).trimEnd() : text), open);
}

/** The result has the component, and the component draws something. */
function showsSomething(code: string): boolean {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return false;
  const hasElement = code.includes("/>") || code.includes("</");
  return hasElement && findComponent(parsed.program).type !== "missing";
}
