import { newestOrders } from "@/domain/batch-order";
import { newestExports } from "@/domain/export";
import type { Message } from "@/domain/message";
import type { HistoryState, Project } from "@/domain/project";
import type { ProjectEvent } from "@/domain/project-event";
import { byPosition, type SceneSnapshot } from "@/domain/scene";
import { type GenerationStep, type GenerationView, type ProjectState, pendingStep } from "./project-state";

/**
 * The project after one event. An event that is already folded in changes nothing, so a stream that repeats itself
 * after a lost connection is harmless.
 */
export function foldEvent(state: ProjectState, event: ProjectEvent): ProjectState {
  if (event.sequence <= state.sequence) return state;
  return { ...foldBody(state, event), sequence: event.sequence };
}

function foldBody(state: ProjectState, event: ProjectEvent): ProjectState {
  const body = event.body;
  switch (body.type) {
    case "generation.queued":
      return {
        ...withMessage(state, body.message),
        generations: withGeneration(
          state.generations,
          body.generationId,
          event.createdAt,
          (generation) => generation,
        ),
      };
    case "generation.started":
      return change(state, event, body.generationId, (generation) => ({ ...generation, status: "running" }));
    case "generation.planned":
      return change(state, event, body.generationId, (generation) => ({
        ...generation,
        status: "running",
        plan: body.plan,
        steps: body.plan.steps.map((_, index) => generation.steps[index] ?? pendingStep),
      }));
    case "step.started":
      return changeStep(state, event, body, (step) => ({ ...step, status: "running" }));
    case "step.progress":
      return changeStep(state, event, body, (step) => ({ ...step, status: "running", note: body.label }));
    case "step.finished":
      return changeStep(state, event, body, (step) => ({
        ...step,
        status: "done",
        note: body.summary,
        rung: body.rung,
        durationMs: body.durationMs,
      }));
    case "step.asked":
      return changeStep(state, event, body, (step) => ({ ...step, status: "asked", note: body.question }));
    case "step.failed":
      return changeStep(state, event, body, (step) => ({ ...step, status: "failed", error: body.error }));
    case "scenes.changed":
      return foldScenes(state, { scenes: body.scenes, revision: body.revision, history: body.history });
    case "project.changed":
      return body.project.revision < state.project.revision ? state : { ...state, project: body.project };
    case "message.changed":
      return {
        ...state,
        messages: state.messages.map((known) => (known.id === body.message.id ? body.message : known)),
      };
    case "export.changed": {
      const others = state.exports.filter(({ id }) => id !== body.export.id);
      return { ...state, exports: newestExports([body.export, ...others]) };
    }
    case "order.changed": {
      const { order } = body;
      const others = state.orders.filter(({ generationId }) => generationId !== order.generationId);
      return { ...state, orders: newestOrders([order, ...others]) };
    }
    case "generation.finished":
      return change(
        body.message ? withMessage(state, body.message) : state,
        event,
        body.generationId,
        (generation) => ({
          ...generation,
          status: body.outcome,
          error: body.error,
        }),
      );
  }
}

/**
 * Scenes as an event or the answer to a save brings them. A snapshot from an older revision than the one that is held is
 * left out: answers and events may cross on the way.
 */
export function foldScenes(
  state: ProjectState,
  change: { scenes: SceneSnapshot[]; revision: number; history: HistoryState; project?: Project },
): ProjectState {
  const newer = change.scenes.filter(
    (scene) => change.revision >= (state.sceneRevisions[scene.sceneId] ?? -1),
  );
  const incoming = new Map(newer.map((scene) => [scene.sceneId, scene]));
  const kept = state.scenes.filter((scene) => !incoming.has(scene.sceneId));
  const scenes = [...kept, ...newer.filter((scene) => !scene.deleted)].sort(byPosition);
  const sceneRevisions = { ...state.sceneRevisions };
  for (const scene of newer) sceneRevisions[scene.sceneId] = change.revision;
  const isLatest = change.revision >= state.project.revision;
  return {
    ...state,
    scenes,
    sceneRevisions,
    history: isLatest ? change.history : state.history,
    project: isLatest ? { ...(change.project ?? state.project), revision: change.revision } : state.project,
  };
}

function withMessage(state: ProjectState, message: Message): ProjectState {
  const others = state.messages.filter((known) => known.id !== message.id);
  return { ...state, messages: [...others, message] };
}

function withGeneration(
  generations: GenerationView[],
  generationId: string,
  startedAt: string,
  update: (generation: GenerationView) => GenerationView,
): GenerationView[] {
  const known = generations.find((generation) => generation.generationId === generationId);
  if (known) return generations.map((generation) => (generation === known ? update(known) : generation));
  return [
    ...generations,
    update({ generationId, status: "queued", plan: null, steps: [], error: null, startedAt }),
  ];
}

function change(
  state: ProjectState,
  event: ProjectEvent,
  generationId: string,
  update: (generation: GenerationView) => GenerationView,
): ProjectState {
  return { ...state, generations: withGeneration(state.generations, generationId, event.createdAt, update) };
}

function changeStep(
  state: ProjectState,
  event: ProjectEvent,
  place: { generationId: string; index: number },
  update: (step: GenerationStep) => GenerationStep,
): ProjectState {
  return change(state, event, place.generationId, (generation) => {
    const steps = [...generation.steps];
    while (steps.length <= place.index) steps.push(pendingStep);
    steps[place.index] = update(steps[place.index] ?? pendingStep);
    return { ...generation, status: "running", steps };
  });
}
