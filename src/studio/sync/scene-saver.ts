import type { ErrorReport } from "@/domain/app-error";
import type { Problem } from "@/domain/problem";
import type { SaveResult } from "@/domain/save-result";
import type { SceneSnapshot } from "@/domain/scene";
import { foldScenes } from "../state/fold-event";
import { type StudioStore, update } from "../state/studio-store";
import { reportOf } from "../studio-api";

export type SaveOutcome =
  | { type: "saved"; scenes: SceneSnapshot[] }
  | { type: "rejected"; text: string; problems: Problem[] }
  | { type: "stale"; text: string; current: SceneSnapshot }
  | { type: "failed"; report: ErrorReport };

export type SceneSaver = {
  /**
   * Runs one save behind those of the same scene that were asked for earlier, so that each names the version that the
   * one before it made. `request` gets the scene's current version id. What the server answers is folded into the store,
   * together with `settle`'s change, as one step: nothing flickers between the optimistic and the saved state.
   */
  save(
    sceneId: string,
    request: (versionId: string) => Promise<SaveResult>,
    settle?: (outcome: SaveOutcome) => void,
  ): Promise<SaveOutcome>;
  /** Folds the answer to a save that is not of one scene (undo, redo). */
  fold(result: SaveResult): void;
};

const goneScene: ErrorReport = {
  code: "not_found",
  text: "This scene was deleted meanwhile.",
  retryable: false,
};

export function createSceneSaver(store: StudioStore): SceneSaver {
  const lines = new Map<string, Promise<unknown>>();

  const fold = (result: SaveResult) => {
    if (result.type === "saved") {
      update(store, ({ server }) => ({
        server: foldScenes(server, {
          scenes: result.scenes,
          revision: result.project.revision,
          history: result.history,
          project: result.project,
        }),
      }));
    } else if (result.type === "stale") {
      const { current } = result;
      update(store, ({ server }) => ({
        server: foldScenes(server, {
          scenes: [current],
          revision: Math.max(server.project.revision, server.sceneRevisions[current.sceneId] ?? 0),
          history: server.history,
        }),
      }));
    }
  };

  const run = async (
    sceneId: string,
    request: (versionId: string) => Promise<SaveResult>,
    settle: ((outcome: SaveOutcome) => void) | undefined,
  ): Promise<SaveOutcome> => {
    const scene = store.getState().server.scenes.find((candidate) => candidate.sceneId === sceneId);
    if (!scene) {
      const outcome: SaveOutcome = { type: "failed", report: goneScene };
      settle?.(outcome);
      return outcome;
    }
    update(store, ({ saving }) => ({ saving: saving + 1 }));
    let outcome: SaveOutcome;
    try {
      const result = await request(scene.versionId);
      // The overlay or draft goes and the saved state comes without a frame between: React renders after both.
      fold(result);
      outcome = result;
    } catch (thrown) {
      outcome = { type: "failed", report: reportOf(thrown) };
    }
    settle?.(outcome);
    update(store, ({ saving }) => ({ saving: saving - 1 }));
    return outcome;
  };

  return {
    save(sceneId, request, settle) {
      const before = lines.get(sceneId) ?? Promise.resolve();
      const next = before.then(() => run(sceneId, request, settle));
      lines.set(sceneId, next);
      return next;
    },
    fold,
  };
}
