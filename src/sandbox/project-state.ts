import type { Controls } from "@/domain/control";
import type { PlayableProject, PlayableScene } from "@/domain/sandbox-message";

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The next project with every scene and look that did not change kept as it is, so that only what changed is drawn anew. */
export function withProject(before: PlayableProject | null, next: PlayableProject): PlayableProject {
  if (!before) return next;
  const known = new Map(before.scenes.map((scene) => [scene.sceneId, scene]));
  const scenes = next.scenes.map((scene): PlayableScene => {
    const same = known.get(scene.sceneId);
    if (!same) return scene;
    if (isSame(same, scene)) return same;
    return isSame(same.controls, scene.controls) ? { ...scene, controls: same.controls } : scene;
  });
  return { ...next, look: isSame(before.look, next.look) ? before.look : next.look, scenes };
}

/** The project with other live controls of one scene. */
export function withControls(
  before: PlayableProject | null,
  sceneId: string,
  controls: Controls,
): PlayableProject | null {
  if (!before) return null;
  return {
    ...before,
    scenes: before.scenes.map((scene) => (scene.sceneId === sceneId ? { ...scene, controls } : scene)),
  };
}
