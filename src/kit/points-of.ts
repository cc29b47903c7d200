/** The points of a text that lists some («unlimited users, priority support»); none where it is a sentence. */
export function pointsOf(text: string): string[] {
  const parts = text
    .split(/\s*[\n;•·|]\s*|\s+\+\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1) return parts;
  const listed = text
    .replace(/[.]$/, "")
    .split(/,\s+(?:and\s+)?/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const isShort = listed.every((part) => part.split(/\s+/u).length <= 4);
  return listed.length > 1 && isShort ? listed : [];
}
