import type { EditRequest } from "./request";
import { spokenPart } from "./spoken-part";

/** «put the address 120px from the bottom», «site address: bottom 90px». */
export function readInset(clause: string): EditRequest[] | null {
  const groups =
    /^(?:(?:move|put|place|set|pin|position|keep|make|have|bring)\s+)?(?<part>[^:]+?)\s*(?::|\s(?:should|must)\s+(?:be|sit|stand)|\s(?:to be|is|at|to))?\s+(?<px>-?\d+)\s*(?:px|pixels?)\s+(?:away\s+)?(?:from|off)\s+(?:the\s+)?(?<side>top|bottom|left|right)(?:\s+(?:edge|side|border))?$/iu.exec(
      clause,
    )?.groups ??
    /^(?:(?:move|put|place|set|pin|position)\s+)?(?<part>[^:]+?)(?:'s)?\s*:?\s+(?<side>top|bottom|left|right)\s*[:=]?\s*(?:to|at|of)?\s*(?<px>-?\d+)\s*(?:px|pixels?)$/iu.exec(
      clause,
    )?.groups;
  const part = groups?.part ? spokenPart(groups.part) : null;
  const side = groups?.side?.toLowerCase();
  if (!part || !groups?.px) return null;
  return side === "top" || side === "bottom" || side === "left" || side === "right"
    ? [{ type: "inset", part, side, px: Number(groups.px) }]
    : null;
}
