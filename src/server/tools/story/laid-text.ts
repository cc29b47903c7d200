import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import type { SceneSnapshot } from "@/domain/scene";
import type { Story } from "@/domain/story";
import { readControls } from "@/scene/controls";
import { layoutOfPage, secondsOfPage } from "@/scene/story/pages/story-scenes";

/** A text laid into its page, which then plays as long as it takes to read it. */
export function laidText(scene: SceneSnapshot, page: number, text: string, fps: number): Change[] {
  const target = { sceneId: scene.sceneId, baseVersionId: scene.versionId };
  return [
    { type: "set_controls", ...target, controls: { text, layout: layoutOfPage(text, page) } },
    { type: "set_duration", ...target, durationInFrames: framesOf(secondsOfPage(text), fps) },
  ];
}

/** What the scenes lack of the texts; a text that somebody has changed by hand stays. */
export function textChanges(story: Story, current: readonly SceneSnapshot[], fps: number): Change[] {
  const scenes = new Map(current.map((scene) => [scene.sceneId, scene]));
  return story.pages.flatMap(({ page, sceneId, text }): Change[] => {
    const scene = scenes.get(sceneId);
    const beat = story.outline.beats[page - 1];
    if (!scene || text === null || !beat) return [];
    const controls = readControls(scene.code);
    if (controls.text !== beat.what || text === beat.what) return [];
    return laidText(scene, page, text, fps);
  });
}
