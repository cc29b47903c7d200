import type { SceneSnapshot } from "@/domain/scene";
import type { Transition } from "@/domain/transition";

/** A change to the storyboard that shows at once and waits for the server's word. */
export type Overlay = {
  id: string;
  sceneId: string;
  change:
    | { type: "rename"; name: string }
    | { type: "duration"; durationInFrames: number }
    | { type: "transition"; transition: Transition | null }
    /** Behind the named scene, or to the front for null. */
    | { type: "move"; after: string | null }
    | { type: "delete" };
};

/** A scene as the screen shows it. */
export type StudioScene = SceneSnapshot & {
  /** Where it begins, in frames from the start of the video. */
  startFrame: number;
};

/** The scenes as they will be once every waiting change is saved, in order, each with its place in the video. */
export function scenesWithOverlays(
  scenes: readonly SceneSnapshot[],
  overlays: readonly Overlay[],
): StudioScene[] {
  let shown: SceneSnapshot[] = [...scenes];
  for (const { sceneId, change } of overlays) {
    const scene = shown.find((candidate) => candidate.sceneId === sceneId);
    if (scene) shown = applied(shown, scene, change);
  }
  let startFrame = 0;
  return shown.map((scene) => {
    const placed = { ...scene, startFrame };
    startFrame += scene.durationInFrames;
    return placed;
  });
}

function applied(scenes: SceneSnapshot[], scene: SceneSnapshot, change: Overlay["change"]): SceneSnapshot[] {
  const replaced = (next: SceneSnapshot) => scenes.map((each) => (each === scene ? next : each));
  switch (change.type) {
    case "rename":
      return replaced({ ...scene, name: change.name });
    case "duration":
      return replaced({ ...scene, durationInFrames: change.durationInFrames });
    case "transition":
      return replaced({ ...scene, transition: change.transition });
    case "delete":
      return scenes.filter((each) => each !== scene);
    case "move": {
      const others = scenes.filter((each) => each !== scene);
      const at = change.after === null ? 0 : others.findIndex((each) => each.sceneId === change.after) + 1;
      return [...others.slice(0, at), scene, ...others.slice(at)];
    }
  }
}

/** The scene that plays at a frame of the whole video; the last one behind the end, undefined without scenes. */
export function sceneAtFrame(scenes: readonly StudioScene[], frame: number): StudioScene | undefined {
  return scenes.findLast((scene) => frame >= scene.startFrame) ?? scenes[0];
}

/** Length of the whole video in frames. */
export function totalFramesOf(scenes: readonly StudioScene[]): number {
  const last = scenes.at(-1);
  return last ? last.startFrame + last.durationInFrames : 0;
}

/** Where a scene is best seen standing still: what enters is there by then, what leaves has not begun to. */
export function posterFrameOf(scene: StudioScene): number {
  return scene.startFrame + Math.round(0.55 * (scene.durationInFrames - 1));
}
