import type { ErrorReport } from "@/domain/app-error";
import type { BatchOrder } from "@/domain/batch-order";
import type { ExportView } from "@/domain/export";
import type { GenerationStatus } from "@/domain/generation";
import type { StepProgress } from "@/domain/generation-progress";
import type { Message } from "@/domain/message";
import type { Plan } from "@/domain/plan";
import type { HistoryState, Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import type { OpenedProject } from "../studio-api";

/** One line of a generation's progress list. */
export type GenerationStep = StepProgress;

/** A generation as the screen shows it, under way or ended. */
export type GenerationView = {
  generationId: string;
  status: GenerationStatus;
  plan: Plan | null;
  /** One for each step of the plan, in its order. */
  steps: GenerationStep[];
  error: ErrorReport | null;
  /** When its first event was seen or made, in ISO; null for one that was under way when the project was opened. */
  startedAt: string | null;
};

/** What the server says of the project: a fold over its events. Nothing unsaved is in here. */
export type ProjectState = {
  project: Project;
  /** Current snapshots in order, deleted ones left out. */
  scenes: SceneSnapshot[];
  /** For each scene, the project revision that its snapshot is from, so that an older answer never wins over a newer one. */
  sceneRevisions: Record<string, number>;
  messages: Message[];
  /** Oldest first. */
  generations: GenerationView[];
  history: HistoryState;
  /** The newest, newest first. */
  exports: ExportView[];
  /** What was ordered in batches, the newest first. */
  orders: BatchOrder[];
  /** The last event that is folded in. */
  sequence: number;
};

export const pendingStep: GenerationStep = {
  status: "pending",
  note: null,
  rung: null,
  durationMs: null,
  error: null,
};

/** The state that a freshly read project stands for. */
export function stateFromOpened(opened: OpenedProject): ProjectState {
  const scenes = opened.scenes.filter((scene) => !scene.deleted);
  return {
    project: opened.project,
    scenes,
    sceneRevisions: Object.fromEntries(scenes.map((scene) => [scene.sceneId, opened.project.revision])),
    messages: opened.messages,
    generations: opened.generations.map((generation) => ({
      generationId: generation.generationId,
      status: generation.status,
      plan: generation.plan,
      steps: (generation.plan?.steps ?? []).map((_, index) => generation.steps[index] ?? pendingStep),
      error: generation.error,
      startedAt: null,
    })),
    history: opened.history,
    exports: opened.exports,
    orders: opened.orders,
    sequence: opened.sequence,
  };
}
