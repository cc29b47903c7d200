import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import type { Beat, Story } from "@/domain/story";
import { readControls } from "@/scene/controls";
import { drawnControls, layoutOfPage, secondsOfPage } from "@/scene/story/pages/story-scenes";
import type { ToolContext, ToolResult } from "../tool";
import { withBeats } from "./page-of-story";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { wishedBeats } from "./wished-beats";

/**
 * Something else happens on these pages: their plan is changed, and what they had of text, prompt and picture is asked for
 * again by the steps behind this one. Every other page stays, and costs nothing.
 */
export async function retellPages(args: StoryPart<"retell">, context: ToolContext): Promise<ToolResult> {
  const { storyId, changes } = args;
  const story = await readStory(storyId, context);
  const beats = await wishedBeats(story, changes, context);
  if (beats.length === 0) throw new AppError("not_found", "The story does not have these pages any more.");
  const outline = withBeats(story.outline, beats);
  const tells = context.model("story") !== null;
  await context.stories.save({ storyId, outline });
  await Promise.all(
    beats.map(({ page, what }) =>
      context.stories.savePage({
        storyId,
        page,
        text: tells ? null : what,
        prompt: null,
        pictureAssetId: null,
      }),
    ),
  );
  const pages = beats.map(({ page }) => page);
  return {
    type: "changes",
    changes: await sceneChanges({ ...story, outline }, beats, context),
    rung: "story",
    summary: `Something else happens on page ${pages.join(", ")}`,
  };
}

/** The scenes with what happens now, in the plan's words until it is told, and with the old picture until it is drawn. */
async function sceneChanges(story: Story, beats: readonly Beat[], context: ToolContext): Promise<Change[]> {
  const scenes = new Map((await context.scenes()).map((scene) => [scene.sceneId, scene]));
  const draws = context.imageModel() !== null;
  return beats.flatMap((beat): Change[] => {
    const scene = scenes.get(story.pages[beat.page - 1]?.sceneId ?? "");
    if (!scene) return [];
    const { what, page } = beat;
    const target = { sceneId: scene.sceneId, baseVersionId: scene.versionId };
    const seed = Number(readControls(scene.code).seed ?? page);
    const controls = {
      ...drawnControls(beat, story.outline.cast, story.request, seed),
      text: what,
      layout: layoutOfPage(what, page),
      ...(draws ? {} : { picture: "" }),
    };
    return [
      { type: "set_controls", ...target, controls },
      {
        type: "set_duration",
        ...target,
        durationInFrames: framesOf(secondsOfPage(what), context.project.fps),
      },
    ];
  });
}
