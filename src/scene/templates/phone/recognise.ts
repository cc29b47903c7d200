import type { Brief, SceneKind } from "../../brief/brief";

export const notificationWords = /\b(?:push )?notifications?\b|\btoast\b|\block ?screen\b/i;

const worded = new Set<SceneKind>(["chat", "quote", "title", "intro", "other"]);

/** A phone is asked for, or what comes in on one. */
export function recognisePhone(brief: Brief): number {
  if (brief.kind === "phone") return 0.97;
  // «a notification that says … from Mia» reads like a quote or a title.
  return (brief.kind === null || worded.has(brief.kind)) && notificationWords.test(brief.prompt) ? 0.98 : 0;
}
