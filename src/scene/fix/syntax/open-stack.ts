import { indentBefore } from "../components";

/**
 * What is open at the end of a source that was cut off, by a walk over its characters: brackets, templates, tags and
 * elements. A parser cannot say it, since it gives up at the end. It need not be right about everything: what is closed by
 * it counts only if the result parses.
 */
export type Open =
  | { kind: "bracket"; at: number; closer: string; isJsx: boolean }
  | { kind: "template"; at: number; closer: string }
  | { kind: "tag"; at: number; name: string }
  | { kind: "element"; at: number; name: string };

/** A place at which something was whole: the source may be cut there, and what is open there closed. */
export type Boundary = {
  at: number;
  kind: "element" | "opened" | "statement" | "item";
  open: readonly Open[];
};

export type Scan = { open: readonly Open[]; boundaries: Boundary[] };

const keptBoundaries = 80;
const wordsBeforeExpression = new Set([
  "return",
  "case",
  "default",
  "typeof",
  "else",
  "do",
  "in",
  "of",
  "await",
  "yield",
]);
const isWord = (character: string) => /[\w$]/.test(character);
const isNameStart = (character: string) => /[A-Za-z_$]/.test(character);

export function scanOpen(code: string): Scan {
  const open: Open[] = [];
  const boundaries: Boundary[] = [];
  /** The last token: a sign, a word, or “value” for a literal or an element. */
  let last = "";
  let at = 0;

  const bound = (kind: Boundary["kind"], place: number) => {
    boundaries.push({ at: place, kind, open: [...open] });
    if (boundaries.length > keptBoundaries) boundaries.shift();
  };
  const expectsExpression = () =>
    last === "" ||
    wordsBeforeExpression.has(last) ||
    (last.length <= 2 && !isWord(last.charAt(0)) && !")]}".includes(last));

  const closeElement = (place: number) => {
    open.pop();
    last = "value";
    bound("element", place);
  };

  /** Past a text in quotes; past the end of the line where it is not closed. */
  const skipQuoted = (quote: string, hasEscapes: boolean) => {
    for (at++; at < code.length && code.charAt(at) !== quote; at++) {
      if (hasEscapes && code.charAt(at) === "\\") at++;
      else if (hasEscapes && code.charAt(at) === "\n") return;
    }
    at++;
  };

  const openTag = () => {
    let end = at + 1;
    while (end < code.length && (isWord(code.charAt(end)) || ".-:".includes(code.charAt(end)))) end++;
    open.push({ kind: "tag", at, name: code.slice(at + 1, end) });
    at = end;
  };

  const inTag = (tag: Extract<Open, { kind: "tag" }>) => {
    const character = code.charAt(at);
    if (character === "{") {
      open.push({ kind: "bracket", at, closer: "}", isJsx: true });
      last = "{";
    } else if (character === '"' || character === "'") return skipQuoted(character, false);
    else if (code.startsWith("/>", at)) {
      at += 2;
      return closeElement(at);
    } else if (character === ">") {
      open.pop();
      open.push({ kind: "element", at: tag.at, name: tag.name });
      at++;
      return bound("opened", at);
    }
    at++;
  };

  const inElement = () => {
    const character = code.charAt(at);
    if (code.startsWith("</", at)) {
      const end = code.indexOf(">", at);
      at = end < 0 ? code.length : end + 1;
      if (end >= 0) closeElement(at);
      return;
    }
    if (character === "<" && (isNameStart(code.charAt(at + 1)) || code.charAt(at + 1) === ">"))
      return openTag();
    if (character === "{") {
      open.push({ kind: "bracket", at, closer: "}", isJsx: true });
      last = "{";
    }
    at++;
  };

  const inTemplate = () => {
    const character = code.charAt(at);
    if (character === "\\") at++;
    else if (character === "`") {
      open.pop();
      last = "value";
    } else if (code.startsWith("${", at)) {
      open.push({ kind: "bracket", at, closer: "}", isJsx: false });
      last = "{";
      at++;
    }
    at++;
  };

  const inCode = () => {
    const character = code.charAt(at);
    if (code.startsWith("//", at)) {
      const end = code.indexOf("\n", at);
      at = end < 0 ? code.length : end;
    } else if (code.startsWith("/*", at)) {
      const end = code.indexOf("*/", at + 2);
      at = end < 0 ? code.length : end + 2;
    } else if (character === '"' || character === "'") {
      skipQuoted(character, true);
      last = "value";
    } else if (character === "`") {
      open.push({ kind: "template", at, closer: "`" });
      at++;
    } else if (isWord(character)) {
      const start = at;
      while (at < code.length && isWord(code.charAt(at))) at++;
      last = code.slice(start, at);
    } else if (character === "<" && expectsExpression() && opensTag()) openTag();
    else if (character === "/" && expectsExpression()) skipPattern();
    else sign(character);
  };

  /** Not `<T,>(…) =>` nor `<T extends …>`. */
  const opensTag = () => {
    const next = code.charAt(at + 1);
    if (next === ">") return true;
    if (!isNameStart(next)) return false;
    let end = at + 1;
    while (isWord(code.charAt(end))) end++;
    return code.charAt(end) !== "," && !code.startsWith(" extends ", end);
  };

  const skipPattern = () => {
    let inClass = false;
    for (at++; at < code.length; at++) {
      const character = code.charAt(at);
      if (character === "\\") at++;
      else if (character === "\n") break;
      else if (character === "[") inClass = true;
      else if (character === "]") inClass = false;
      else if (character === "/" && !inClass) break;
    }
    at++;
    last = "value";
  };

  const sign = (character: string) => {
    const closer = { "(": ")", "[": "]", "{": "}" }[character];
    if (closer) open.push({ kind: "bracket", at, closer, isJsx: false });
    if (character === ",") bound("item", at);
    at++;
    if (character === ")" || character === "]" || character === "}") {
      const top = open.at(-1);
      if (top?.kind === "bracket") {
        open.pop();
        if (top.isJsx && open.at(-1)?.kind === "element") bound("element", at);
        else if (character === "}") bound("statement", at);
      }
    }
    if (character === ";") bound("statement", at);
    if (character.trim() !== "") last = character === ">" && last === "=" ? "=>" : character;
  };

  while (at < code.length) {
    const top = open.at(-1);
    if (top?.kind === "tag") inTag(top);
    else if (top?.kind === "element") inElement();
    else if (top?.kind === "template") inTemplate();
    else inCode();
  }
  return { open, boundaries };
}

/** What closes everything that is open behind a text: on a line of its own where it was opened on another. */
export function closersOf(head: string, open: readonly Open[]): string {
  return open
    .toReversed()
    .map((one) => {
      if (one.kind === "tag") return " />";
      const closer = one.kind === "element" ? `</${one.name}>` : one.closer;
      if (one.kind === "template" || !head.includes("\n", one.at)) return closer;
      return `\n${indentBefore(head, one.at)}${closer}`;
    })
    .join("");
}
