import type { Place } from "./place";

const indentOf = (line: string) => line.slice(0, line.length - line.trimStart().length);
const isBlank = (line: string) => line.trim() === "";
const widthOf = (indent: string) => indent.replaceAll("\t", "  ").length;

/** A block's replacement with the indentation of its place instead of the one that the model remembered. */
export function indentedFor(code: string, place: Place, search: string, replace: string): string {
  const lineStart = code.lastIndexOf("\n", place.start - 1) + 1;
  const lead = code.slice(lineStart, place.start);
  const there = indentOf(code.slice(lineStart));
  const startsLine = isBlank(lead);
  const lines = replace.split("\n");
  const searched = search.split("\n").filter((line) => !isBlank(line));
  const wrote = indentOf(searched[0] ?? "");
  if (place.rung === "exact") {
    // Found word for word: only a text that was copied without its indentation needs any.
    if (!startsLine || wrote !== "" || there === "") return replace;
    const later = lines.slice(1).filter((line) => !isBlank(line));
    const lowest = Math.min(...later.map((line) => widthOf(indentOf(line))));
    if (lowest >= widthOf(there)) return replace;
    return lines.map((line, index) => (index === 0 || isBlank(line) ? line : there + line)).join("\n");
  }
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return "";
  const base = Math.min(widthOf(wrote), widthOf(indentOf(lines[first] ?? "")));
  const ratio = unitRatio(code.slice(lineStart, place.end), searched);
  const tab = there.includes("\t");
  const shifted = lines.slice(first).map((line, index) => {
    if (isBlank(line)) return "";
    const more = Math.max(0, Math.round((widthOf(indentOf(line)) - base) * ratio));
    const indent = there + (tab ? "\t".repeat(Math.round(more / 2)) : " ".repeat(more));
    return (index === 0 ? "" : indent) + line.trimStart();
  });
  return shifted.join("\n").trimEnd();
}

/** How the place's steps of indentation compare with the block's: 2 where the code indents by four and the block by two. */
function unitRatio(there: string, searched: string[]): number {
  const step = (lines: string[]) => {
    const widths = lines.filter((line) => !isBlank(line)).map((line) => widthOf(indentOf(line)));
    const steps = widths.map((width) => width - (widths[0] ?? 0)).filter((width) => width > 0);
    return steps.length > 0 ? Math.min(...steps) : null;
  };
  const code = step(there.split("\n"));
  const block = step(searched);
  return code !== null && block !== null ? code / block : 1;
}
