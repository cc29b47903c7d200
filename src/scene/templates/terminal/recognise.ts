import type { Brief } from "../../brief/brief";

/** Commands to type, or a scene that is asked to be a terminal. */
export function recogniseTerminal(brief: Brief): number {
  if (brief.kind === "terminal") return 0.97;
  return brief.commands.length > 0 && !brief.code ? 0.88 : 0;
}
