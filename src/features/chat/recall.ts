/**
 * Walking through what was said before with the arrow keys, as in a terminal.
 * @param sent What was sent, oldest first.
 * @param place How far back the walk is: 0 is the text that was being written.
 * @returns The new place and its text; null where there is nowhere to go.
 */
export function recall(
  sent: readonly string[],
  place: number,
  direction: "older" | "newer",
): { place: number; text: string } | null {
  const next = direction === "older" ? place + 1 : place - 1;
  if (next < 0) return null;
  if (next === 0) return { place: 0, text: "" };
  const text = sent.at(-next);
  return text === undefined ? null : { place: next, text };
}
