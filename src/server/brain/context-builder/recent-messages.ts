import type { Message } from "@/domain/message";
import type { Asked } from "../fast-router/routing";
import type { ContextSource } from "./source";

/** How many messages are looked back at. */
export const recentMessageCount = 12;
/** A message's text is cut here: what was said earlier matters for reference, not in full. */
const longestText = 500;

export type RecentMessage = { role: Message["role"]; text: string };

export type RecentMessagesPart = {
  messages: RecentMessage[];
  /** The last exchange, where it ended in a question of ours. */
  asked: Asked | null;
};

function textOf(message: Message): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : part.name)).join("");
}

/**
 * The latest messages, oldest first. The message that is being answered may already be among them: it is the last one
 * of the person, and is left out of `asked`.
 */
export function summarize(messages: Message[]): RecentMessagesPart {
  const recent = messages
    .slice(-recentMessageCount)
    .map((message) => ({ role: message.role, text: textOf(message) }));
  const earlier = recent.at(-1)?.role === "user" ? recent.slice(0, -1) : recent;
  const question = earlier.at(-1);
  const request = earlier.at(-2);
  const asked =
    question?.role === "assistant" && question.text.includes("?") && request?.role === "user"
      ? { request: request.text, question: question.text }
      : null;
  return {
    messages: recent.map(({ role, text }) => ({ role, text: text.slice(0, longestText) })),
    asked,
  };
}

export async function buildRecentMessages(
  source: ContextSource,
  projectId: string,
): Promise<RecentMessagesPart> {
  return summarize(await source.recentMessages(projectId, recentMessageCount));
}
