import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import type { SceneSnapshot } from "@/domain/scene";
import { layoutOfPage, secondsOfPage } from "@/scene/story/pages/story-scenes";

/** A text laid into its page, which then plays as long as it takes to read it. */
export function laidText(scene: SceneSnapshot, page: number, text: string, fps: number): Change[] {
  const target = { sceneId: scene.sceneId, baseVersionId: scene.versionId };
  return [
    { type: "set_controls", ...target, controls: { text, layout: layoutOfPage(text, page) } },
    { type: "set_duration", ...target, durationInFrames: framesOf(secondsOfPage(text), fps) },
  ];
}
