import MagicString from "magic-string";

/** One replacement in a source: `text` for what stands from `start` to `end` (equal for an insertion). */
export type TextChange = { start: number; end: number; text: string };

/** Applies changes that do not overlap; all else stays as it is, to the character. */
export function applyChanges(code: string, changes: TextChange[]): string {
  if (changes.length === 0) return code;
  const source = new MagicString(code);
  for (const { start, end, text } of changes) {
    if (start === end) source.appendLeft(start, text);
    else if (text === "") source.remove(start, end);
    else source.update(start, end, text);
  }
  return source.toString();
}

/** How many lines differ, by count of lines that were changed, added or removed. */
export function linesChanged(before: string, after: string): number {
  const old = before.split("\n");
  const now = after.split("\n");
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++;
  const oldMiddle = old.slice(head, old.length - tail);
  const newMiddle = now.slice(head, now.length - tail);
  if (oldMiddle.length !== newMiddle.length) return Math.max(oldMiddle.length, newMiddle.length);
  return oldMiddle.filter((line, index) => line !== newMiddle[index]).length;
}
