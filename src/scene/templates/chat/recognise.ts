import type { Brief } from "../../brief/brief";

/** Lines that somebody says to somebody, or a scene that is asked to be a chat. */
export function recogniseChat(brief: Brief): number {
  if (brief.kind === "chat") return 0.97;
  return brief.messages.length >= 2 ? 0.9 : 0;
}
