import { isFinal } from "@/domain/generation";
import type { ToolName } from "@/domain/tool-name";
import type { GenerationView } from "@/studio/state/project-state";

/** A scene that is being made, in the place on the strip where it will be. */
export type PendingScene = { key: string; label: string };

const makesScenes: ReadonlySet<ToolName> = new Set(["add", "duplicate", "image", "story", "split"]);

/** The scenes that steps under way will add and that are not there yet. */
export function pendingScenes(
  generations: readonly GenerationView[],
  known: ReadonlySet<string>,
): PendingScene[] {
  return generations
    .filter((generation) => !isFinal(generation.status))
    .flatMap((generation) =>
      (generation.plan?.steps ?? []).flatMap((step) => {
        const state = generation.steps[step.index];
        const isOpen = state?.status === "pending" || state?.status === "running";
        const isThere = step.sceneId !== null && known.has(step.sceneId);
        if (!isOpen || isThere || !makesScenes.has(step.tool)) return [];
        return [{ key: `${generation.generationId}:${step.index}`, label: state.note ?? step.label }];
      }),
    );
}
