import type { ProjectEvent } from "@/domain/project-event";
import type { SandboxLink } from "../sandbox/sandbox-link";
import { posterFrameOf, sceneAtFrame } from "../state/overlays";
import type { PlaybackStore } from "../state/playback-store";
import { type StudioState, type StudioStore, update } from "../state/studio-store";

export type GenerationFollower = (event: ProjectEvent, before: StudioState) => void;

/**
 * Brings the stage to what a message of this tab has made: a new scene is gone to and played, a changed one is gone to
 * unless it is on the stage already. A draft that is written over stays where it is, and so does the playhead. What other tabs do never moves this tab's playhead.
 */
export function createGenerationFollower(
  store: StudioStore,
  playback: PlaybackStore,
  sandbox: Pick<SandboxLink, "seek" | "play">,
): GenerationFollower {
  const shown = new Set<string>();
  /** The scenes that each generation made: what it does to them later is not news to go to. */
  const made = new Map<string, Set<string>>();

  return ({ body }, before) => {
    if (body.type !== "scenes.changed" || body.generationId === null) return;
    const { scenes, ownGenerations } = store.getState();
    if (!ownGenerations.has(body.generationId)) return;
    const known = new Set(before.scenes.map((scene) => scene.sceneId));
    const changed = scenes.filter((scene) =>
      body.scenes.some((each) => each.sceneId === scene.sceneId && !each.deleted),
    );
    const added = changed.find((scene) => !known.has(scene.sceneId));
    const own = made.get(body.generationId) ?? new Set();
    if (added) {
      made.set(body.generationId, own.add(added.sceneId));
      // The first scene of a message is played; those that follow are found on the strip.
      if (shown.has(body.generationId)) return;
      shown.add(body.generationId);
      update(store, () => ({ selectedSceneId: added.sceneId }));
      sandbox.seek(added.startFrame);
      sandbox.play();
      return;
    }
    const target = changed[0];
    if (!target || changed.length > 1 || own.has(target.sceneId)) return;
    update(store, () => ({ selectedSceneId: target.sceneId }));
    const isOnStage = sceneAtFrame(scenes, playback.getState().frame)?.sceneId === target.sceneId;
    if (!isOnStage) sandbox.seek(posterFrameOf(target));
  };
}
