import type { Change } from "@/domain/change";
import type { Controls } from "@/domain/control";
import type { SceneSnapshot } from "@/domain/scene";
import { describeControls } from "@/scene/controls";
import { pickLayout } from "@/scene/templates/types";

/**
 * «Another version of it»: the same words, data and colours (also those that were edited since) in another of the
 * template's layouts, never the one that it has. Null for a scene that has no second layout, which is then to be said.
 * `edit` calls it: hand the change on with rung `template`, and name `layout` in the summary.
 * @param seed in [0, 1), the step's own
 */
export function anotherVersion(
  scene: SceneSnapshot,
  seed: number,
): { change: Extract<Change, { type: "set_controls" }>; layout: string } | null {
  const control = describeControls(scene.code).find(({ name }) => name === "layout");
  const [first, ...others] = control?.options ?? [];
  if (typeof control?.value !== "string" || first === undefined || others.length === 0) return null;
  const layout = pickLayout([first, ...others], { seed, avoid: control.value });
  const controls: Controls = { layout };
  return {
    change: { type: "set_controls", sceneId: scene.sceneId, baseVersionId: scene.versionId, controls },
    layout,
  };
}
