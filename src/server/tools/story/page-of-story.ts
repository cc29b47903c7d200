import { AppError } from "@/domain/app-error";
import type { SceneSnapshot } from "@/domain/scene";
import type { Beat, Story, StoryOutline, StoryPage } from "@/domain/story";
import type { ToolContext } from "../tool";

export type PageOfStory = { kept: StoryPage; beat: Beat; scene: SceneSnapshot };

/** A page with its scene as it is now. Throws `not_found` where the story has none, or its scene was deleted. */
export async function pageOfStory(story: Story, page: number, context: ToolContext): Promise<PageOfStory> {
  const kept = story.pages[page - 1];
  const beat = story.outline.beats[page - 1];
  const scene = kept && (await context.scenes()).find(({ sceneId }) => sceneId === kept.sceneId);
  if (!kept || !beat || !scene) throw new AppError("not_found", `The story has no page ${page} any more.`);
  return { kept, beat, scene };
}

/** The outline with these beats in the place of those of the same pages. */
export function withBeats(outline: StoryOutline, changed: readonly Beat[]): StoryOutline {
  const byPage = new Map(changed.map((beat) => [beat.page, beat]));
  return { ...outline, beats: outline.beats.map((beat) => byPage.get(beat.page) ?? beat) };
}
