import type { PlayableScene } from "@/domain/sandbox-message";
import type { SceneEvents } from "@/player/scene-view";
import type { Channel } from "./channel";

/** Tells the studio of each scene's code once: that it is entered, that it has painted, that it failed. */
export function sceneReports(channel: Channel): SceneEvents {
  const told = new Set<string>();
  const once = (kind: string, scene: PlayableScene, detail: string, tell: () => void) => {
    const key = JSON.stringify([kind, scene.sceneId, scene.codeHash, detail]);
    if (told.has(key)) return;
    told.add(key);
    tell();
  };
  return {
    onEntering(scene) {
      const { sceneId, codeHash } = scene;
      once("entering", scene, "", () => channel.send({ type: "entering", sceneId, codeHash }));
    },
    onPainted(scene) {
      const { sceneId, codeHash } = scene;
      once("painted", scene, "", () => channel.send({ type: "painted", sceneId, codeHash }));
    },
    onError(scene, error) {
      const { sceneId, codeHash } = scene;
      const message = error.message.slice(0, 2_000);
      once("error", scene, message, () => channel.send({ type: "scene-error", sceneId, codeHash, message }));
    },
  };
}
