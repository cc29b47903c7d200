import { AppError } from "@/domain/app-error";
import type { StoryOutline, StoryRequest } from "@/domain/story";
import { plotOutline } from "@/scene/story/plot-outline";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { newSceneId } from "../target-scene";
import type { ToolContext, ToolResult } from "../tool";
import { makeOutline } from "./make-outline";
import { sendPhotosAhead } from "./photos";
import type { StoryPart } from "./story-arguments";

/**
 * Plans the story and keeps it, so that its pages are laid out, told and drawn side by side. It makes no scene itself: what
 * writes and draws need not wait until the pages are proved.
 */
export async function outlineStory(args: StoryPart<"outline">, context: ToolContext): Promise<ToolResult> {
  const coverSceneId = newSceneId(context);
  const kept = await context.stories.read(args.storyId);
  const photos = context.pictures.attached.map(({ assetId, name }) => ({ assetId, name }));
  const read = readStoryRequest(args.prompt, { photos });
  const request: StoryRequest = kept?.request ?? { ...read, pages: args.pageSceneIds.length };
  const uploading = sendPhotosAhead(request.cast, context);
  const outline = kept?.outline ?? (await planned(request, args.seed, context));
  await uploading;
  const pages = args.pageSceneIds.map((sceneId, index) => ({ page: index + 1, sceneId }));
  await context.stories.create({ id: args.storyId, request, outline, coverSceneId, pages });
  return { type: "changes", changes: [], rung: "story", summary: `Here is “${outline.title}”` };
}

/** By the fast model where there is one; a plot pattern where there is none, or where it fails. */
async function planned(request: StoryRequest, seed: number, context: ToolContext): Promise<StoryOutline> {
  const model = context.model("intent");
  if (!model) return plotOutline(request, seed);
  await context.progress("Planning the pages");
  try {
    const { signal, generationId } = context;
    return await makeOutline(model, request, { signal, generationId });
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof AppError)) throw error;
    await context.progress("The model could not plan it, so a plot of our own does");
    return plotOutline(request, seed);
  }
}
