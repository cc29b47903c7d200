import type { ToSandbox } from "@/domain/sandbox-message";
import { type StudioScene, sceneAtFrame } from "../state/overlays";
import type { PlaybackState } from "../state/playback-store";

type LoopMessage = Extract<ToSandbox, { type: "loop" }>;

/** What the player repeats: nothing, the whole video, or the selected scene (else the one under the playhead). */
export function loopMessage(
  state: { scenes: StudioScene[]; selectedSceneId: string | null },
  playback: Pick<PlaybackState, "loop" | "frame">,
): LoopMessage {
  if (playback.loop !== "scene") return { type: "loop", loop: playback.loop === "all", range: null };
  const scene =
    state.scenes.find((candidate) => candidate.sceneId === state.selectedSceneId) ??
    sceneAtFrame(state.scenes, playback.frame);
  if (!scene) return { type: "loop", loop: true, range: null };
  return {
    type: "loop",
    loop: true,
    range: [scene.startFrame, scene.startFrame + scene.durationInFrames - 1],
  };
}
