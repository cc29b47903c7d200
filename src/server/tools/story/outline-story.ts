import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import type { StoryOutline, StoryRequest } from "@/domain/story";
import { transitionOf } from "@/domain/transition";
import { coverScene, pageScene, type StoryScene } from "@/scene/story/pages/story-scenes";
import { plotOutline } from "@/scene/story/plot-outline";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { newSceneId } from "../target-scene";
import type { ToolContext, ToolResult } from "../tool";
import { makeOutline } from "./make-outline";
import { sendPhotosAhead } from "./photos";
import type { StoryPart } from "./story-arguments";

/**
 * Plans the story and adds its cover and all pages at once: they play with the illustrator's pictures and the beats' words
 * until they are told and drawn.
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

  const { project } = context;
  const add = (sceneId: string, scene: StoryScene, after: string | "end"): Change => ({
    type: "add_scene",
    sceneId,
    name: scene.name,
    code: scene.code,
    durationInFrames: framesOf(scene.seconds, project.fps),
    template: "story",
    transition: transitionOf("push", "calm", project.fps),
    after,
  });
  let before: string | "end" = "end";
  const isFirst = (await context.scenes()).length === 0;
  // A video that is a book is set like one; one that has its look keeps it.
  const changes: Change[] = isFirst
    ? [{ type: "set_look", look: { ...project.look, type: "editorial", pace: "calm" } }]
    : [];
  for (const [sceneId, scene] of [
    [coverSceneId, coverScene(outline, request, args.seed)] as const,
    ...outline.beats.map(
      (beat, index) =>
        [args.pageSceneIds[index] ?? "", pageScene(beat, beat.what, outline, request, args.seed)] as const,
    ),
  ]) {
    changes.push(add(sceneId, scene, before));
    before = sceneId;
  }
  return {
    type: "changes",
    changes,
    rung: "story",
    summary: `Here is “${outline.title}”: a cover and ${outline.beats.length} pages`,
  };
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
