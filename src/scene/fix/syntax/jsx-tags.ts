import type { Attempt, SyntaxFixer } from "../fixer";

const expected = "Expected corresponding JSX closing tag for <";

/** Elements that were not closed, or closed by another name (`<br>`, `<Img …>`, `</div>` for `</span>`). */
export const jsxTags: SyntaxFixer = {
  name: "jsx-tags",
  attempts({ code, message, at }) {
    const start = message.indexOf(expected);
    if (start < 0) return [];
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
