import type { Attempt, SyntaxFixer } from "../fixer";
import { closersOf, scanOpen } from "./open-stack";

const expected = "Expected corresponding JSX closing tag for <";

/** Elements that were not closed, or closed by another name (`<br>`, `<Img …>`, `</div>` for `</span>`). */
export const jsxTags: SyntaxFixer = {
  name: "jsx-tags",
  attempts({ code, message, at }) {
    const start = message.indexOf(expected);
    if (start < 0) return closeBeside(code, at);
    const name = message.slice(start + expected.length, message.indexOf(">", start + expected.length));
    const closing = code.indexOf("</", Math.max(0, at - 1));
    if (closing < 0) return [];
    const end = code.indexOf(">", closing) + 1;
    const note = `Closed <${name}>.`;
    const attempts: Attempt[] = [];
    const opening = lastOpening(code, name, closing);
    const selfClosed: Attempt[] =
      opening === null ? [] : [{ code: `${code.slice(0, opening)} /${code.slice(opening)}`, note }];
    const inserted = { code: `${code.slice(0, closing)}</${name}>${code.slice(closing)}`, note };
    const outdented = opening === null ? null : firstOutdented(code, opening, closing);
    if (outdented !== null)
      attempts.push({ code: `${code.slice(0, outdented)}</${name}>\n${code.slice(outdented)}`, note });
    const renamed = { code: `${code.slice(0, closing)}</${name}>${code.slice(end)}`, note };
    if (voidElements.has(name)) attempts.push(...selfClosed, inserted);
    else attempts.push(inserted, renamed, ...selfClosed);
    return attempts;
  },
};

const voidElements = new Set(
  "br hr img input area col wbr Img circle rect line path ellipse polygon polyline stop use image".split(" "),
);

/** Where the last opening tag of this name ends (its “>”) before an offset. */
function lastOpening(code: string, name: string, before: number): number | null {
  for (
    let at = code.lastIndexOf(`<${name}`, before);
    at >= 0;
    at = at === 0 ? -1 : code.lastIndexOf(`<${name}`, at - 1)
  ) {
    const next = code.charAt(at + name.length + 1);
    if (next !== ">" && next.trim() !== "") continue;
    const end = endOfTag(code, at + name.length + 1);
    if (end !== null && end < before && code.charAt(end - 1) !== "/") return end;
  }
  return null;
}

/**
 * Closes what is open where the last closing tag is another's and a line beside it shows that it had ended: the parser takes that
 * tag for its own, and complains of what follows.
 */
function closeBeside(code: string, at: number): Attempt[] {
  const closing = code.lastIndexOf("</", at);
  const open = closing < 0 ? undefined : scanOpen(code.slice(0, closing)).open.at(-1);
  if (open?.kind !== "element" || code.startsWith(`</${open.name}>`, closing)) return [];
  const opening = endOfTag(code, open.at + 1);
  const line = opening === null ? null : firstOutdented(code, opening, closing);
  if (line === null) return [];
  const closer = closersOf("", [open]).trim();
  return [{ code: `${code.slice(0, line)}${closer}\n${code.slice(line)}`, note: `Closed ${closer}.` }];
}

/**
 * The start of the first line that stands no deeper than an element which was not closed: what follows lies beside it, not in it
 * (a heading within an `svg` would not be drawn). Null where the closing tag of what is around comes first.
 */
function firstOutdented(code: string, openingEnd: number, closing: number): number | null {
  const lineOf = (at: number) => code.lastIndexOf("\n", at - 1) + 1;
  const depthOf = (start: number) => code.slice(start).search(/\S/);
  const tag = code.lastIndexOf("<", openingEnd);
  const depth = depthOf(lineOf(tag));
  const last = lineOf(closing);
  for (
    let line = code.indexOf("\n", openingEnd) + 1;
    line > 0 && line < last;
    line = code.indexOf("\n", line) + 1
  )
    if (code.charAt(line + depthOf(line)) === "<" && depthOf(line) <= depth) return line;
  return null;
}

/** The “>” that ends a tag: not one in braces or quotes. */
function endOfTag(code: string, start: number): number | null {
  let depth = 0;
  let quote = "";
  for (let at = start; at < code.length; at++) {
    const character = code.charAt(at);
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === ">" && depth === 0) return at;
  }
  return null;
}
