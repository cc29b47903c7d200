import { longestSeconds, shortestSeconds } from "@/domain/duration";
import type { SaveResult } from "@/domain/save-result";
import { sceneNameSchema } from "@/domain/scene";
import type { Transition } from "@/domain/transition";
import type { Overlay } from "../state/overlays";
import { update } from "../state/studio-store";
import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";
import type { SaveOutcome } from "../sync/scene-saver";

/** Changes to the storyboard. Each shows at once; when it cannot be saved it is taken back and the person is told. */
export type SceneActions = {
  renameScene(sceneId: string, name: string): Promise<void>;
  /** `durationInFrames` is held within half a second and ten minutes. */
  setDuration(sceneId: string, durationInFrames: number): Promise<void>;
  /** How the scene comes in over the one before; null for a cut. */
  setTransition(sceneId: string, transition: Transition | null): Promise<void>;
  /** Behind the scene `after`, or to the front for null. */
  moveScene(sceneId: string, after: string | null): Promise<void>;
  /** One place to the left (-1) or to the right (1). */
  nudgeScene(sceneId: string, by: -1 | 1): Promise<void>;
  duplicateScene(sceneId: string): Promise<void>;
  /** Offers to undo it in a notice. */
  deleteScene(sceneId: string): Promise<void>;
  restoreVersion(sceneId: string, versionId: string): Promise<void>;
  /** Lets a scene play again that was set aside. */
  retryScene(sceneId: string): void;
};

export function createSceneActions(context: StudioContext): SceneActions {
  const { api, store, saver, notify } = context;

  /** Shows `change` at once, saves it, and takes the overlay away when the answer is folded in. */
  const overlaid = async (
    sceneId: string,
    change: Overlay["change"],
    request: (versionId: string) => Promise<SaveResult>,
  ): Promise<SaveOutcome> => {
    const overlay: Overlay = { id: crypto.randomUUID(), sceneId, change };
    update(store, ({ overlays }) => ({ overlays: [...overlays, overlay] }));
    const outcome = await saver.save(sceneId, request, () =>
      update(store, ({ overlays }) => ({ overlays: overlays.filter((each) => each !== overlay) })),
    );
    tell(outcome, () => void overlaid(sceneId, change, request));
    return outcome;
  };

  const tell = (outcome: SaveOutcome, again: () => void) => {
    if (outcome.type === "saved") return;
    if (outcome.type === "stale") {
      notify({ kind: "info", text: outcome.text, action: { label: "Apply mine", run: again } });
    } else if (outcome.type === "rejected") {
      notify({ kind: "error", text: outcome.text });
    } else {
      const retry = outcome.report.retryable ? { action: { label: "Try again", run: again } } : {};
      notify({ kind: "error", text: outcome.report.text, ...retry });
    }
  };

  const sceneOf = (sceneId: string) => store.getState().scenes.find((scene) => scene.sceneId === sceneId);

  const actions: SceneActions = {
    async renameScene(sceneId, name) {
      const parsed = sceneNameSchema.safeParse(name);
      if (!parsed.success || sceneOf(sceneId)?.name === parsed.data) return;
      await overlaid(sceneId, { type: "rename", name: parsed.data }, (baseVersionId) =>
        api.renameScene({ sceneId, baseVersionId, name: parsed.data }),
      );
    },
    async setDuration(sceneId, wanted) {
      const { fps } = store.getState().server.project;
      const durationInFrames = Math.round(
        Math.min(longestSeconds * fps, Math.max(shortestSeconds * fps, wanted)),
      );
      if (!Number.isFinite(durationInFrames) || sceneOf(sceneId)?.durationInFrames === durationInFrames)
        return;
      await overlaid(sceneId, { type: "duration", durationInFrames }, (baseVersionId) =>
        api.setDuration({ sceneId, baseVersionId, durationInFrames }),
      );
    },
    async setTransition(sceneId, transition) {
      const present = sceneOf(sceneId)?.transition ?? null;
      if (present?.kind === transition?.kind && present?.frames === transition?.frames) return;
      await overlaid(sceneId, { type: "transition", transition }, (baseVersionId) =>
        api.setTransition({ sceneId, baseVersionId, transition }),
      );
    },
    async moveScene(sceneId, after) {
      const { scenes } = store.getState();
      const place = scenes.findIndex((scene) => scene.sceneId === sceneId);
      if (place < 0 || sceneId === after || (scenes[place - 1]?.sceneId ?? null) === after) return;
      await overlaid(sceneId, { type: "move", after }, (baseVersionId) =>
        api.moveScene({ sceneId, baseVersionId, after }),
      );
    },
    async nudgeScene(sceneId, by) {
      const { scenes } = store.getState();
      const place = scenes.findIndex((scene) => scene.sceneId === sceneId);
      if (place < 0 || !scenes[place + by]) return;
      await actions.moveScene(sceneId, scenes[by === 1 ? place + 1 : place - 2]?.sceneId ?? null);
    },
    async duplicateScene(sceneId) {
      const known = new Set(store.getState().scenes.map((scene) => scene.sceneId));
      const outcome = await saver.save(sceneId, (baseVersionId) =>
        api.duplicateScene({ sceneId, baseVersionId }),
      );
      tell(outcome, () => void actions.duplicateScene(sceneId));
      const copy =
        outcome.type === "saved" ? outcome.scenes.find((scene) => !known.has(scene.sceneId)) : undefined;
      if (copy) update(store, () => ({ selectedSceneId: copy.sceneId }));
    },
    async deleteScene(sceneId) {
      const scene = sceneOf(sceneId);
      if (!scene) return;
      const outcome = await overlaid(sceneId, { type: "delete" }, (baseVersionId) =>
        api.deleteScene({ sceneId, baseVersionId }),
      );
      const deleted =
        outcome.type === "saved" ? outcome.scenes.find((each) => each.sceneId === sceneId) : undefined;
      if (!deleted) return;
      const bringBack = async () => {
        try {
          // Not `undo`: something else may have been done since, and that is not what this button says.
          const restored = await api.restoreVersion({
            sceneId,
            baseVersionId: deleted.versionId,
            versionId: scene.versionId,
          });
          saver.fold(restored);
          update(store, () => ({ selectedSceneId: sceneId }));
        } catch (thrown) {
          notify({ kind: "error", text: reportOf(thrown).text });
        }
      };
      notify({
        kind: "info",
        text: `Deleted “${scene.name}”`,
        action: { label: "Undo", run: () => void bringBack() },
      });
    },
    async restoreVersion(sceneId, versionId) {
      const outcome = await saver.save(sceneId, (baseVersionId) =>
        api.restoreVersion({ sceneId, baseVersionId, versionId }),
      );
      tell(outcome, () => void actions.restoreVersion(sceneId, versionId));
    },
    retryScene(sceneId) {
      update(store, ({ faults }) => {
        const { [sceneId]: _cleared, ...others } = faults;
        return { faults: others };
      });
    },
  };
  return actions;
}
