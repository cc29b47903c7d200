import { isFinal } from "@/domain/generation";
import { type LiveText, withPiece } from "@/domain/live-text";
import type { ProjectEventBody } from "@/domain/project-event";
import type { GenerationView } from "./project-state";

/** What is being written, by generation and step. */
export type LiveTexts = Readonly<Record<string, string>>;

export function liveKey(generationId: string, index: number): string {
  return `${generationId}:${index}`;
}

/**
 * The texts after one more piece. What a step that has ended wrote comes too late: pieces and events travel side by side. A
 * piece whose beginning is missing is left out; the next whole one makes it good.
 */
export function foldLiveText(
  texts: LiveTexts,
  piece: LiveText,
  generations: readonly GenerationView[],
): LiveTexts {
  const { generationId, index } = piece;
  const generation = generations.find((each) => each.generationId === generationId);
  const status = generation?.steps[index]?.status ?? "pending";
  const isOver = generation && (isFinal(generation.status) || (status !== "running" && status !== "pending"));
  if (isOver) return texts;
  const key = liveKey(generationId, index);
  const text = withPiece(texts[key] ?? "", piece);
  return text === null ? texts : { ...texts, [key]: text };
}

/** The texts that are left after an event: what a step wrote goes when it ends. */
export function withoutEnded(texts: LiveTexts, body: ProjectEventBody): LiveTexts {
  const ended = Object.keys(texts).filter((key) => endsWriting(body, key));
  if (ended.length === 0) return texts;
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !ended.includes(key)));
}

function endsWriting(body: ProjectEventBody, key: string): boolean {
  switch (body.type) {
    case "step.finished":
    case "step.asked":
    case "step.failed":
      return key === liveKey(body.generationId, body.index);
    case "generation.finished":
      return key.startsWith(`${body.generationId}:`);
    default:
      return false;
  }
}

/** What a step is writing for a scene now; null where nothing of it has come. */
export function liveTextOf(
  texts: LiveTexts,
  generations: readonly GenerationView[],
  sceneId: string,
): string | null {
  for (const { generationId, plan, steps } of generations) {
    for (const step of plan?.steps ?? []) {
      const text = texts[liveKey(generationId, step.index)];
      // A story's text is no code; the reading view shows it.
      if (step.tool === "story") continue;
      if (text && step.sceneId === sceneId && steps[step.index]?.status === "running") return text;
    }
  }
  return null;
}

const fence = /^\s*(?:`{3,}|~{3,})/;

/** The code in what has come so far: without the fence that a model puts around it, and what it says before. */
export function codeSoFar(text: string): string {
  const lines = text.split("\n");
  const opening = lines.findIndex((line) => fence.test(line));
  if (opening < 0) return text;
  const body = lines.slice(opening + 1);
  const closing = body.findIndex((line) => fence.test(line));
  return (closing < 0 ? body : body.slice(0, closing)).join("\n");
}

/** Lines so far, the one that is being written included. */
export function linesIn(text: string): number {
  return text === "" ? 0 : text.split("\n").length;
}
