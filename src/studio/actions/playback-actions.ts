import { posterFrameOf, sceneAtFrame, totalFramesOf } from "../state/overlays";
import type { LoopMode } from "../state/playback-store";
import { update } from "../state/studio-store";
import type { StudioContext } from "../studio-context";

export type PlaybackActions = {
  play(): void;
  pause(): void;
  toggle(): void;
  /** To a frame of the whole video; held within it. The scene there becomes the selected one. */
  seek(frame: number): void;
  /** Between `startScrub` and `endScrub` the hand rules, whatever the player says. */
  startScrub(): void;
  endScrub(): void;
  stepFrames(by: number): void;
  setRate(rate: number): void;
  setLoop(loop: LoopMode): void;
  /**
   * Selects a scene and goes to it, unless the playhead is within it already: to its first frame while playing, else to
   * where it is best seen, from where playing begins at its first frame.
   */
  goToScene(sceneId: string): void;
  /** To the previous (-1) or next (1) scene. */
  stepScenes(by: -1 | 1): void;
};

export function createPlaybackActions({ store, playback, sandbox }: StudioContext): PlaybackActions {
  let resumeAfterScrub = false;
  const actions: PlaybackActions = {
    play() {
      if (store.getState().scenes.length > 0) sandbox.play();
    },
    pause() {
      sandbox.pause();
    },
    toggle() {
      if (playback.getState().playing) actions.pause();
      else actions.play();
    },
    seek(wanted) {
      const { scenes } = store.getState();
      const frame = Math.round(Math.min(Math.max(0, totalFramesOf(scenes) - 1), Math.max(0, wanted)));
      const scene = sceneAtFrame(scenes, frame);
      if (scene) update(store, () => ({ selectedSceneId: scene.sceneId }));
      sandbox.seek(frame);
    },
    startScrub() {
      resumeAfterScrub = playback.getState().playing;
      if (resumeAfterScrub) sandbox.pause();
      playback.setState({ scrubbing: true });
    },
    endScrub() {
      playback.setState({ scrubbing: false });
      if (resumeAfterScrub) sandbox.play();
      resumeAfterScrub = false;
    },
    stepFrames(by) {
      if (playback.getState().playing) sandbox.pause();
      actions.seek(playback.getState().frame + by);
    },
    setRate(rate) {
      playback.setState({ rate });
    },
    setLoop(loop) {
      playback.setState({ loop });
    },
    goToScene(sceneId) {
      const { scenes } = store.getState();
      const scene = scenes.find((candidate) => candidate.sceneId === sceneId);
      if (!scene) return;
      update(store, () => ({ selectedSceneId: sceneId }));
      const { frame, playing } = playback.getState();
      if (sceneAtFrame(scenes, frame) === scene) return;
      sandbox.seek(playing ? scene.startFrame : posterFrameOf(scene));
      playback.setState({ poster: !playing });
    },
    stepScenes(by) {
      const { scenes } = store.getState();
      const current = sceneAtFrame(scenes, playback.getState().frame);
      const next = current ? scenes[scenes.indexOf(current) + by] : undefined;
      if (next) actions.seek(next.startFrame);
      else if (by === -1) actions.seek(0);
    },
  };
  return actions;
}
