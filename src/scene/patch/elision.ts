const words = [
  "existing",
  "rest of",
  "unchanged",
  "remains",
  "remain the same",
  "same as before",
  "omitted",
  "previous code",
];

/** A comment that stands for code that was left out (`// ... rest of the component`): taken at its word, it deletes it. */
export function elisionIn(text: string): string | null {
  for (const line of text.split("\n")) {
    const comment = commentOf(line.trim());
    if (comment === null) continue;
    const said = comment.toLowerCase();
    const hasDots = said.includes("...") || said.includes("…");
    if (hasDots && (words.some((word) => said.includes(word)) || isOnlyDots(said))) return line.trim();
  }
  return null;
}

function commentOf(line: string): string | null {
  if (line.startsWith("//")) return line.slice(2).trim();
  const inner = line.startsWith("{/*") && line.endsWith("*/}") ? line.slice(1, -1) : line;
  return inner.startsWith("/*") && inner.endsWith("*/") ? inner.slice(2, -2).trim() : null;
}

function isOnlyDots(text: string): boolean {
  return [...text].every((character) => character === "." || character === "…" || character === " ");
}
