import { useEffect } from "react";
import type { PlayableScene } from "@/domain/sandbox-message";
import type { SceneEvents } from "./scene-view";

/** Stands behind a scene and says when its first frame is in the document. */
export function SceneSignal({ scene, events }: { scene: PlayableScene; events: SceneEvents }) {
  const { codeHash } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each code, not for each change of a control.
  useEffect(() => events.onPainted?.(scene), [codeHash]);
  return null;
}
