import type { SandboxLink } from "../sandbox/sandbox-link";
import { type StudioScene, sceneAtFrame } from "../state/overlays";
import type { PlaybackStore } from "../state/playback-store";
import type { StudioStore } from "../state/studio-store";

/**
 * Where the playhead belongs when the scenes change under it: at the same moment of the same scene, wherever that now
 * stands; in the middle of it when that moment is cut off; in the middle of the scene that takes its place when it is
 * gone (entrances and exits are empty, the middle shows). Null when it stands right already.
 */
export function frameAfterChange(
  before: readonly StudioScene[],
  after: readonly StudioScene[],
  frame: number,
): number | null {
  const was = sceneAtFrame(before, frame);
  if (!was || after.length === 0) return null;
  const now = after.find((scene) => scene.sceneId === was.sceneId);
  const place = now ?? after[Math.min(before.indexOf(was), after.length - 1)];
  if (!place) return null;
  const offset = frame - was.startFrame;
  const keeps = now !== undefined && offset < now.durationInFrames;
  const wanted = place.startFrame + (keeps ? offset : Math.floor(place.durationInFrames / 2));
  return wanted === frame ? null : wanted;
}

/** Keeps what is on the stage there while scenes come, go and change their lengths. */
export function keepOnStage(
  store: StudioStore,
  playback: PlaybackStore,
  sandbox: Pick<SandboxLink, "seek">,
): () => void {
  return store.subscribe((state, before) => {
    if (state.scenes === before.scenes) return;
    const frame = frameAfterChange(before.scenes, state.scenes, playback.getState().frame);
    if (frame !== null) sandbox.seek(frame);
  });
}
