import { parseScene } from "../parse";
import { unescapeHtml } from "./html-entities";
import { jsonText } from "./json-text";
import { withoutLineNumbers } from "./line-numbers";

export type ExtractedCode =
  | {
      type: "code";
      code: string;
      /** What was around it. */
      from: "fence" | "json" | "bare";
      /** The reply ended before its fence or its JSON did. */
      isCut: boolean;
    }
  | { type: "none"; reason: string };

const none: ExtractedCode = { type: "none", reason: "The reply holds no code." };

/**
 * The scene's code in a model's reply: out of fences, JSON, tags, chatter, HTML entities and line numbers; of several pieces
 * the one that is a scene, the last of equals. It says nothing on whether the code is right.
 */
export function extractCode(reply: string): ExtractedCode {
  const text = normalise(reply);
  if (text === "") return none;
  const json = jsonText(text);
  if (json) {
    const inner = extractCode(json.text);
    return inner.type === "code" ? { ...inner, from: "json", isCut: inner.isCut || json.isCut } : none;
  }
  const fenced = bestOf(fencesOf(text));
  if (fenced) return { type: "code", code: cleaned(fenced.code), from: "fence", isCut: fenced.isCut };
  const bare = withoutChatter(cleaned(text));
  return bare === null ? none : { type: "code", code: bare, from: "bare", isCut: false };
}

function normalise(reply: string): string {
  const text = reply
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replaceAll(/[\u200B\uFEFF\u2060]/g, "");
  return withoutThoughts(text).trim();
}

/** Reasoning that some models write before the answer. */
function withoutThoughts(text: string): string {
  for (const tag of ["think", "thinking", "reasoning"]) {
    const end = text.lastIndexOf(`</${tag}>`);
    if (end >= 0 && text.trimStart().startsWith(`<${tag}>`)) return text.slice(end + tag.length + 3);
  }
  return text;
}

function cleaned(code: string): string {
  const plain = unescapeHtml(withEscapedLines(withoutLineNumbers(withoutTags(code))));
  return `${plain.replace(/^\n+/, "").trimEnd()}\n`;
}

/** `import x from "y";\nexport …` on one line, with its line breaks written out. */
function withEscapedLines(code: string): string {
  const text = code.trim();
  if (text.includes("\n") || !text.includes("\\n")) return code;
  return text.replaceAll("\\n", "\n").replaceAll("\\t", "\t").replaceAll('\\"', '"');
}

/** `<scene>`, `<code>`, `<![CDATA[` on lines of their own around the code. */
function withoutTags(code: string): string {
  const lines = code.trim().split("\n");
  const first = lines[0]?.trim() ?? "";
  const last = lines.at(-1)?.trim() ?? "";
  if (lines.length < 3) return code;
  if (first.startsWith("<![CDATA["))
    return withoutTags([first.slice(9), ...lines.slice(1, -1), last.replace("]]>", "")].join("\n"));
  const name = first.startsWith("<") && first.endsWith(">") ? first.slice(1, -1).split(" ")[0] : "";
  if (!name || last !== `</${name}>` || !lines.some((line) => startsCode(line.trim()))) return code;
  return withoutTags(lines.slice(1, -1).join("\n"));
}

type Piece = { code: string; isCut: boolean };

function fencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let open: { fence: string; lines: string[]; isOther: boolean } | null = null;
  for (const line of text.split("\n")) {
    const mark = fenceOf(line.trim());
    if (!open) {
      if (mark) open = { fence: mark, lines: [], isOther: otherLanguages.has(languageOf(line, mark)) };
    } else if (
      mark &&
      mark.charAt(0) === open.fence.charAt(0) &&
      mark.length >= open.fence.length &&
      languageOf(line, mark) === ""
    ) {
      if (!open.isOther) pieces.push({ code: open.lines.join("\n"), isCut: false });
      open = null;
    } else open.lines.push(line);
  }
  if (open && !open.isOther) pieces.push({ code: open.lines.join("\n"), isCut: true });
  return pieces.filter(({ code }) => code.trim() !== "");
}

const otherLanguages = new Set([
  "bash",
  "sh",
  "shell",
  "zsh",
  "console",
  "css",
  "text",
  "diff",
  "yaml",
  "md",
  "markdown",
]);

function fenceOf(line: string): string | null {
  const character = line.charAt(0);
  if (character !== "`" && character !== "~") return null;
  let length = 0;
  while (line.charAt(length) === character) length++;
  return length >= 3 ? line.slice(0, length) : null;
}

function languageOf(line: string, fence: string): string {
  return line.trim().slice(fence.length).trim().toLowerCase();
}

/** The piece that is a scene; several that are its parts are joined. */
function bestOf(pieces: Piece[]): Piece | null {
  const [only, ...others] = pieces;
  if (!only) return null;
  if (others.length === 0) return only;
  const best = pieces.reduce((first, second) =>
    scoreOf(second.code) >= scoreOf(first.code) ? second : first,
  );
  if (scoreOf(best.code) >= 3) return best;
  const joined = pieces.map(({ code }) => code).join("\n\n");
  const isScene = scoreOf(joined) >= 3 && parseScene(joined).type === "parsed";
  return isScene ? { code: joined, isCut: pieces.some(({ isCut }) => isCut) } : best;
}

/** How much a text looks like a whole scene, 0..4. */
function scoreOf(code: string): number {
  const lines = code.split("\n").map((line) => line.trim());
  const has = (start: string) => lines.some((line) => line.startsWith(start));
  const hasComponent = has("export default") || has("export const") || has("export function");
  const hasJsx = code.includes("</") || code.includes("/>");
  return (hasComponent ? 2 : 0) + (has("import ") ? 1 : 0) + (hasJsx ? 1 : 0);
}

const starters = [
  "import ",
  "import{",
  "export ",
  "const ",
  "let ",
  "function ",
  "type ",
  "interface ",
  "//",
  "/*",
  '"use client"',
  "'use client'",
  "module.exports",
];

function startsCode(line: string): boolean {
  if (!starters.some((start) => line.startsWith(start))) return false;
  // «Import the font first …» is a sentence, and so is «type in the name of …».
  return !(line.endsWith(".") || line.endsWith(":")) || line.startsWith("//") || line.startsWith("/*");
}

const maxTailLines = 80;

/** Code without the sentences before and behind it; null for a text that has none. */
function withoutChatter(text: string): string | null {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => startsCode(unescapeHtml(line).trim()));
  if (first < 0) return null;
  const body = lines.slice(first);
  const whole = body.join("\n");
  if (parseScene(whole).type === "parsed") return whole;
  for (let end = body.length - 1; end > 0 && end > body.length - maxTailLines; end--) {
    const last = body[end - 1]?.trim() ?? "";
    if (!(last.endsWith("}") || last.endsWith(";") || last.endsWith(")"))) continue;
    const head = body.slice(0, end).join("\n");
    if (parseScene(head).type === "parsed") return `${head}\n`;
  }
  return whole;
}
