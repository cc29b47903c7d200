import { longestMessage } from "@/domain/message";

/** From here on the composer tells how much room is left. */
const tellFrom = longestMessage - 1_000;

export type MessageLength = { left: number; isNear: boolean; isOver: boolean };

/** How a text stands to the longest message there may be, counted as the server counts it: trimmed, in UTF-16 units. */
export function lengthOf(text: string): MessageLength {
  const { length } = text.trim();
  return { left: longestMessage - length, isNear: length >= tellFrom, isOver: length > longestMessage };
}
