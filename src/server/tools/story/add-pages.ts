import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import type { Story } from "@/domain/story";
import { transitionOf } from "@/domain/transition";
import { coverScene, pageScene, type StoryScene } from "@/scene/story/pages/story-scenes";
import type { ToolContext, ToolResult } from "../tool";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { saidOfPlot, tellByPlot } from "./tell-by-plot";

/**
 * Adds a planned story's cover and all its pages at once: they play with the illustrator's pictures, and the beats' words
 * where nothing is told yet. Without a story model a plot tells them here, so that each page is proved once.
 */
export async function addPages(args: StoryPart<"pages">, context: ToolContext): Promise<ToolResult> {
  const isPlot = context.model("story") === null;
  if (isPlot) await tellByPlot(await readStory(args.storyId, context), args.seed, context);
  const story = await readStory(args.storyId, context);
  const { outline, request } = story;
  const { project } = context;
  const isFirst = (await context.scenes()).length === 0;
  // A video that is a book is set like one; one that has its look keeps it.
  const changes: Change[] = isFirst
    ? [{ type: "set_look", look: { ...project.look, type: "editorial", pace: "calm" } }]
    : [];
  let before: string | "end" = "end";
  for (const [sceneId, scene] of scenesOf(story, args.seed)) {
    changes.push({
      type: "add_scene",
      sceneId,
      name: scene.name,
      code: scene.code,
      durationInFrames: framesOf(scene.seconds, project.fps),
      template: "story",
      transition: transitionOf("push", "calm", project.fps),
      after: before,
    });
    before = sceneId;
  }
  const size = `It has a cover and ${outline.beats.length} pages`;
  return {
    type: "changes",
    changes,
    rung: "story",
    summary: isPlot ? `${size}. ${saidOfPlot(request.language)}` : size,
  };
}

function scenesOf({ outline, request, pages, coverSceneId }: Story, seed: number): [string, StoryScene][] {
  return [
    [coverSceneId, coverScene(outline, request, seed)],
    ...outline.beats.flatMap((beat, index): [string, StoryScene][] => {
      const page = pages[index];
      return page ? [[page.sceneId, pageScene(beat, page.text ?? beat.what, outline, request, seed)]] : [];
    }),
  ];
}
