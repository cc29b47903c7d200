import type { Change } from "@/domain/change";
import { papers } from "@/scene/story/pages/story-scenes";
import type { ToolContext, ToolResult } from "../tool";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";

/**
 * Another style for the whole book in one step: text and cast stay. Where something draws, the cast's sheet and each page
 * are drawn anew by the steps behind this one, and every page keeps its old picture until then.
 */
export async function restyleStory(args: StoryPart<"restyle">, context: ToolContext): Promise<ToolResult> {
  const { storyId, style, drawnStyle } = args;
  const story = await readStory(storyId, context);
  const draws = context.imageModel() !== null;
  if (!draws && drawnStyle === null) {
    return {
      type: "unavailable",
      text: `Drawing as “${style}” takes a model that draws, and none is connected. The illustrator has four styles of its own.`,
      suggestions: [
        "Make all pictures paper cut",
        "Make all pictures watercolor",
        "Make all pictures line art",
      ],
    };
  }
  const request = { ...story.request, style, drawnStyle: drawnStyle ?? story.request.drawnStyle };
  await context.stories.save({ storyId, request, sheetAssetId: null });
  await Promise.all(
    story.pages.map(({ page }) => context.stories.savePage({ storyId, page, pictureAssetId: null })),
  );
  const ids = new Set([story.coverSceneId, ...story.pages.map(({ sceneId }) => sceneId)]);
  const scenes = (await context.scenes()).filter(({ sceneId }) => ids.has(sceneId));
  const controls = {
    style: request.drawnStyle,
    ...papers[request.drawnStyle],
    ...(draws ? {} : { picture: "" }),
  };
  return {
    type: "changes",
    changes: scenes.map(
      ({ sceneId, versionId }): Change => ({
        type: "set_controls",
        sceneId,
        baseVersionId: versionId,
        controls,
      }),
    ),
    rung: "control",
    summary: `The whole book is ${style}`,
  };
}
