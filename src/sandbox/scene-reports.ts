import type { PlayableScene } from "@/domain/sandbox-message";
import type { SceneEvents } from "@/player/scene-view";
import type { Channel } from "./channel";

type Report = "entering" | "painted" | "error";

/**
 * Tells the studio what becomes of each scene's code: that it is entered, that it has painted, that it failed. Said once
 * for each code that takes the place of another, so going back to an earlier code tells it again.
 */
export function sceneReports(channel: Channel): SceneEvents {
  const told = new Map<string, { codeHash: string; reports: Set<string> }>();
  const once = (report: Report, { sceneId, codeHash }: PlayableScene, detail: string, tell: () => void) => {
    let known = told.get(sceneId);
    if (known?.codeHash !== codeHash) {
      known = { codeHash, reports: new Set() };
      told.set(sceneId, known);
    }
    const key = `${report} ${detail}`;
    if (known.reports.has(key)) return;
    known.reports.add(key);
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
