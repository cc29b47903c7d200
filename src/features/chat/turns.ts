import type { ErrorCode, ErrorReport } from "@/domain/app-error";
import { isFinal } from "@/domain/generation";
import { type ImageMessagePart, type Message, picturesOf, wordsOf } from "@/domain/message";
import type { PlanStep } from "@/domain/plan";
import type { ToolName } from "@/domain/tool-name";
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

/** Errors that other words may not meet. */
const mendedInWords: ReadonlySet<ErrorCode> = new Set(["model_refused", "model_context_overflow"]);

/** Tools that can do more where a model is set up. */
const asksModels: ReadonlySet<ToolName> = new Set(["add", "edit", "image"]);

/**
 * `again`: the message once more · `steps`: those that failed, each by itself · `settings`: look there · `reword`: say it in
 * another way.
 */
export type WayOn =
  | { type: "again" }
  | { type: "reword" }
  | { type: "settings" }
  | { type: "steps"; generationId: string; steps: { index: number; label: string }[] };

/**
 * What a person can do about a turn that did not come to what was asked. Null where all went well, or where only another
 * message helps.
 * @param later what was asked since: a step that is tried again, or was, is not offered once more
 */
export function wayOnOf(turn: Turn, later: readonly GenerationView[] = []): WayOn | null {
  const status = statusOf(turn);
  const { generation } = turn;
  if (status === "stopped") return { type: "again" };
  if (status === "failed") return wayFor(generation?.error ?? null);
  if (status !== "answered" || !generation) return null;
  const failed = (generation.plan?.steps ?? []).flatMap((step) => {
    const error = generation.steps[step.index]?.error;
    if (!error || (error.code === "needs_model" && !asksModels.has(step.tool))) return [];
    return [{ ...step, way: wayFor(error)?.type ?? null }];
  });
  if (failed.some(({ way }) => way === "settings")) return { type: "settings" };
  if (failed.some(({ way }) => way === "reword")) return { type: "reword" };
  const steps = failed.filter(
    ({ way, ...step }) => way === "again" && !later.some((other) => triesAgain(other, generation, step)),
  );
  return steps.length > 0
    ? {
        type: "steps",
        generationId: generation.generationId,
        steps: steps.map(({ index, label }) => ({ index, label })),
      }
    : null;
}

/** Whether a later generation does a step again, or has done it. */
function triesAgain(
  other: GenerationView,
  { generationId }: GenerationView,
  step: Pick<PlanStep, "tool" | "sceneId" | "label">,
): boolean {
  const [only, ...more] = other.plan?.steps ?? [];
  return (
    other.generationId !== generationId &&
    more.length === 0 &&
    only?.tool === step.tool &&
    only.sceneId === step.sceneId &&
    only.label === step.label &&
    step.sceneId !== null
  );
}

function wayFor(error: ErrorReport | null): Exclude<WayOn, { type: "steps" }> | null {
  if (error && mendedInSettings.has(error.code)) return { type: "settings" };
  if (error && mendedInWords.has(error.code)) return { type: "reword" };
  return !error || error.retryable ? { type: "again" } : null;
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
