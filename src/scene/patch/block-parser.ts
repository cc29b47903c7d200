import type { PatchBlock } from "./block";

/** Reads blocks out of a reply while it streams. */
export type BlockParser = {
  /** More of the reply's text, cut anywhere; gives the blocks that are whole now. */
  push(delta: string): PatchBlock[];
  /** The reply is over: gives what was still open, as far as it had a replacement. */
  end(): PatchBlock[];
};

type State = "outside" | "search" | "replace";

/**
 * A parser of blocks as models write them: markers may be indented, quoted or of another length, lines may end in CRLF,
 * whatever stands between blocks (chatter, fences) is passed over, and a block without an end marker ends where the next
 * begins.
 *
 *     <<<<<<< SEARCH
 *     what is there, word for word
 *     =======
 *     what shall be there
 *     >>>>>>> REPLACE
 */
export function createBlockParser(): BlockParser {
  let rest = "";
  let state: State = "outside";
  let search: string[] = [];
  let replace: string[] = [];

  const close = (isCut: boolean): PatchBlock[] => {
    const block = blockOf(search, replace, isCut);
    state = "outside";
    search = [];
    replace = [];
    return block ? [block] : [];
  };

  const line = (text: string): PatchBlock[] => {
    const marker = markerOf(text);
    if (marker === "start") {
      const before = state === "replace" ? close(false) : [];
      state = "search";
      search = [];
      return before;
    }
    if (state === "search") {
      if (marker === "divider") state = "replace";
      // An end marker in place of the divider: a removal that was written short.
      else if (marker === "end") return close(false);
      else search.push(text);
      return [];
    }
    if (state === "replace") {
      if (marker === "end") return close(false);
      const glued = beforeEndMarker(text);
      replace.push(glued ?? text);
      return glued === null ? [] : close(false);
    }
    return [];
  };

  return {
    push(delta) {
      const lines = (rest + delta).split("\n");
      rest = lines.pop() ?? "";
      return lines.flatMap((one) => line(withoutReturn(one)));
    },
    end() {
      const last = rest === "" ? [] : line(withoutReturn(rest));
      rest = "";
      // TypeScript does not see that `line` changed the state.
      const open: State = state;
      if (open === "replace") return [...last, ...close(true)];
      state = "outside";
      search = [];
      return last;
    },
  };
}

/** All blocks of a reply that is there at once. */
export function parseBlocks(reply: string): PatchBlock[] {
  const parser = createBlockParser();
  return [...parser.push(reply), ...parser.end()];
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

type Marker = "start" | "divider" | "end";

/** How many times a character stands at the head of a text. */
function run(text: string, character: string): number {
  let length = 0;
  while (text.charAt(length) === character) length++;
  return length;
}

const startWords = new Set(["", "search", "original", "old", "head", "before", "find"]);
const endWords = new Set(["", "replace", "replaced", "updated", "new", "after", "end"]);
const isMarkerLength = (length: number) => length >= 5 && length <= 12;

function firstWord(text: string): string {
  const [word = ""] = text
    .trim()
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((one, index) => one !== "" || index > 0);
  return word;
}

function markerOf(line: string): Marker | null {
  const text = line.trim();
  const starts = run(text, "<");
  if (isMarkerLength(starts) && startWords.has(firstWord(text.slice(starts)))) return "start";
  const dividers = run(text, "=");
  if (isMarkerLength(dividers) && text.length === dividers) return "divider";
  const ends = run(text, ">");
  if (isMarkerLength(ends) && endWords.has(firstWord(text.slice(ends)))) return "end";
  return null;
}

/** The text before an end marker that was written behind code; null where there is none. */
function beforeEndMarker(line: string): string | null {
  const marker = ">>>>>>> REPLACE";
  const text = line.trimEnd();
  return text.endsWith(marker) ? text.slice(0, -marker.length).trimEnd() : null;
}

function blockOf(search: string[], replace: string[], isCut: boolean): PatchBlock | null {
  const found = withoutFence(search);
  const given = withoutFence(isDivider(replace.at(-1)) ? replace.slice(0, -1) : replace);
  if (found.every((line) => line.trim() === "") && given.every((line) => line.trim() === "")) return null;
  return { search: found.join("\n"), replace: given.join("\n"), ...(isCut ? { isCut } : {}) };
}

function isDivider(line: string | undefined): boolean {
  return line !== undefined && markerOf(line) === "divider";
}

const isFence = (line: string | undefined) => line?.trim().startsWith("```") ?? false;

/** The lines without a fence around them (or a lone one at either end, which is never code). */
function withoutFence(lines: string[]): string[] {
  const start = isFence(lines[0]) ? 1 : 0;
  const end = lines.length > start && isFence(lines.at(-1)) ? lines.length - 1 : lines.length;
  return lines.slice(start, end);
}
