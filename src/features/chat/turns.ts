import type { ErrorCode, ErrorReport } from "@/domain/app-error";
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

/** Errors that a person mends in the settings: a key, a balance, a model's name. */
const mendedInSettings: ReadonlySet<ErrorCode> = new Set([
  "needs_model",
  "model_key_refused",
  "model_no_credit",
  "model_not_found",
]);

/** `again`: the message once more · `anew`: the same, with what came of it undone first · `settings`: look there. */
export type WayOn = "again" | "anew" | "settings";

/**
 * What a person can do about a turn that did not come to what was asked. Null where all went well, or where only another
 * message helps.
 */
export function wayOnOf(turn: Turn): WayOn | null {
  const status = statusOf(turn);
  const { generation } = turn;
  if (status === "stopped") return "again";
  if (status === "failed") return wayFor(generation?.error ?? null);
  if (status !== "answered" || !generation) return null;
  // Drafts play, but what was to be written over them did not come to be.
  const written = (generation.plan?.steps ?? []).filter(({ arguments: args }) => args.rung === "write");
  const errors = written.flatMap(({ index }) => generation.steps[index]?.error ?? []);
  const [error] = errors;
  if (!error) return null;
  const way = wayFor(error);
  // Sent again, the message makes everything anew: too much where some of it was written.
  return way === "again" ? (errors.length === written.length ? "anew" : null) : way;
}

function wayFor(error: ErrorReport | null): "again" | "settings" | null {
  if (error && mendedInSettings.has(error.code)) return "settings";
  return !error || error.retryable ? "again" : null;
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
