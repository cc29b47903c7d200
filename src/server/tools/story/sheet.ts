import { AppError } from "@/domain/app-error";
import { createSingleFlight } from "@/lib/single-flight";
import type { Photo } from "@/server/media/photo-uploads";
import type { ImageModel } from "@/server/models/image-model";
import type { ToolContext } from "../tool";
import { photosOf } from "./photos";
import { sheetContext } from "./picture-context";
import { readStory } from "./read-story";

const flight = createSingleFlight<Photo | null>();

/**
 * The picture of the whole cast that pages go by, drawn once for a story from the photos and the looks. Null where it
 * cannot be drawn: the pages then go by the photos themselves.
 */
export function sheetOf(storyId: string, model: ImageModel, context: ToolContext): Promise<Photo | null> {
  return flight.run(storyId, context.signal, async (signal) => {
    const story = await readStory(storyId, context);
    if (story.sheetAssetId !== null) return context.pictures.photo(story.sheetAssetId);
    await context.progress("Drawing the cast");
    try {
      const { asset } = await context.pictures.draw(model, {
        name: `The cast of “${story.outline.title}”`,
        prompt: sheetContext(story.request, story.outline.cast),
        style: story.request.style,
        shape: "landscape",
        references: await photosOf(story.outline.cast, context),
      });
      await context.stories.save({ storyId, sheetAssetId: asset.id });
      return await context.pictures.photo(asset.id);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError)) throw error;
      return null;
    }
  });
}
