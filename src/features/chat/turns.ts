import { isFinal } from "@/domain/generation";
import { type ImageMessagePart, type Message, picturesOf, wordsOf } from "@/domain/message";
import type { GenerationView } from "@/studio/state/project-state";
import type { PendingMessage } from "@/studio/state/studio-store";

/** One thing that was said, with what came of it. */
export type Turn = {
  key: string;
  said: Message | null;
  /** In place of `said` while the server has not confirmed it. */
  pending: PendingMessage | null;
  /** Null for messages older than those that the project was opened with. */
  generation: GenerationView | null;
  answer: Message | null;
};

export type TurnStatus = "sending" | "unsent" | "queued" | "running" | "answered" | "failed" | "stopped";

/**
 * The conversation as the chat shows it: each answer right behind what it answers, also when several messages were sent
 * before the first was answered. An answer whose question is not loaded stands alone.
 */
export function turnsOf(
  messages: readonly Message[],
  generations: readonly GenerationView[],
  pending: readonly PendingMessage[],
): Turn[] {
  const byGeneration = new Map<string, Turn>();
  const views = new Map(generations.map((generation) => [generation.generationId, generation]));
  const turns: Turn[] = [];
  for (const message of messages) {
    const known = message.generationId === null ? undefined : byGeneration.get(message.generationId);
    if (known && message.role === "assistant") {
      known.answer = message;
      continue;
    }
    const turn: Turn = {
      key: message.id,
      said: message.role === "user" ? message : null,
      pending: null,
      generation: message.generationId === null ? null : (views.get(message.generationId) ?? null),
      answer: message.role === "assistant" ? message : null,
    };
    if (message.generationId !== null) byGeneration.set(message.generationId, turn);
    turns.push(turn);
  }
  const stored = new Set(messages.map((message) => message.id));
  for (const each of pending) {
    if (each.messageId !== null && stored.has(each.messageId)) continue;
    turns.push({ key: each.key, said: null, pending: each, generation: null, answer: null });
  }
  return turns;
}

/** Where a turn stands. Something that was said, has no answer and is not under way was stopped. */
export function statusOf({ pending, generation, answer }: Turn): TurnStatus {
  if (pending) return pending.status === "failed" ? "unsent" : "sending";
  if (generation && !isFinal(generation.status))
    return generation.status === "running" ? "running" : "queued";
  if (generation?.status === "failed") return "failed";
  if (answer) return "answered";
  return "stopped";
}

/** What the person wrote. */
export function textOf(turn: Turn): string {
  if (turn.pending) return turn.pending.text;
  return wordsOf(turn.said?.parts ?? []);
}

/** The pictures that the person sent with it. */
export function picturesSaid(turn: Turn): readonly ImageMessagePart[] {
  return turn.pending ? turn.pending.pictures : picturesOf(turn.said?.parts ?? []);
}
