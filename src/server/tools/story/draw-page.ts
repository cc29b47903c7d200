import { sizeOf } from "@/domain/format";
import type { Beat, Character, Story } from "@/domain/story";
import { queueNote } from "@/domain/story-progress";
import type { Photo } from "@/server/media/photo-uploads";
import type { ImageModel } from "@/server/models/image-model";
import type { PictureRequest, ToolContext, ToolResult } from "../tool";
import { pictureChanges } from "./laid-picture";
import { photosOf } from "./photos";
import { pictureContext } from "./picture-context";
import { promptOfPage } from "./prompts";
import { readStory } from "./read-story";
import { sheetOf } from "./sheet";
import type { StoryPart } from "./story-arguments";

/** Draws one page's picture and lays it into its scene, and into the cover where it is the cover's. Throws the model's `AppError`. */
export async function drawPage(args: StoryPart<"picture">, context: ToolContext): Promise<ToolResult> {
  const { storyId, page } = args;
  const story = await readStory(storyId, context);
  const kept = story.pages[page - 1]?.pictureAssetId ?? null;
  if (kept !== null && !args.anew) return laidIn(story, args, kept, "was drawn before", context);
  const model = context.imageModel();
  if (!model) {
    return {
      type: "unavailable",
      text: "Drawing takes a model that draws, and none is connected: the illustrator's own picture stays.",
      suggestions: ["Show page 1 at night", "Make the pictures paper cut"],
    };
  }
  const { asset, from } = await draw(model, args, story, context);
  await context.stories.savePage({ storyId, page, pictureAssetId: asset.id });
  return laidIn(story, args, asset.id, from === "cache" ? "was drawn before" : "is drawn", context);
}

/** All that is asked of a page's picture; what it goes by is drawn or read first. */
export async function pictureOfPage(
  model: ImageModel,
  args: Pick<StoryPart<"picture">, "storyId" | "page" | "references">,
  story: Story,
  context: ToolContext,
): Promise<{ request: PictureRequest; prompt: string }> {
  const { storyId, page } = args;
  const { request, outline } = story;
  const beat = beatOf(story, page);
  const characters = beat.characters.flatMap((id) => outline.cast.find((one) => one.id === id) ?? []);
  const [prompt, references] = await Promise.all([
    promptOfPage(storyId, page, context),
    referencesFor(characters, model, args, context),
  ]);
  const { photos, sheets } = references;
  const { width, height } = sizeOf(context.project.format);
  return {
    prompt,
    request: {
      name: `${outline.title}, page ${page}`,
      prompt: pictureContext({
        request,
        beat,
        prompt,
        characters,
        hasReference: photos.length + sheets.length > 0,
      }),
      style: request.style,
      shape: width === height ? "square" : width > height ? "landscape" : "portrait",
      references: photos,
      sheets,
      photoHashes: (await photosOf(outline.cast, context)).map(({ hash }) => hash),
    },
  };
}

async function draw(model: ImageModel, args: StoryPart<"picture">, story: Story, context: ToolContext) {
  const { request } = await pictureOfPage(model, args, story, context);
  await context.progress("Drawing");
  return context.pictures.draw(model, {
    ...request,
    anew: args.anew ?? false,
    onPlace: (place) => void context.progress(queueNote(place)).catch(() => undefined),
  });
}

/** What a page goes by. One without a character goes by nothing, and waits for nothing. */
async function referencesFor(
  characters: readonly Character[],
  model: ImageModel,
  args: Pick<StoryPart<"picture">, "storyId" | "references">,
  context: ToolContext,
): Promise<{ photos: Photo[]; sheets: Photo[] }> {
  if (characters.length === 0) return { photos: [], sheets: [] };
  const sheet = args.references === "sheet" ? await sheetOf(args.storyId, model, context) : null;
  return sheet
    ? { photos: [], sheets: [sheet] }
    : { photos: await photosOf(characters, context), sheets: [] };
}

function beatOf({ outline }: Story, page: number): Beat {
  const beat = outline.beats[page - 1];
  if (!beat) throw new Error(`The story has no page ${page}`);
  return beat;
}

async function laidIn(
  story: Story,
  { page, coverSceneId }: StoryPart<"picture">,
  assetId: string,
  said: string,
  context: ToolContext,
): Promise<ToolResult> {
  await context.whenMade(coverSceneId);
  const changes = pictureChanges(story, page, assetId, await context.scenes());
  return { type: "changes", changes, rung: "picture", summary: `Page ${page} ${said}` };
}
