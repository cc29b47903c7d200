import type { Character } from "@/domain/story";
import type { Photo } from "@/server/media/photo-uploads";
import type { ToolContext } from "../tool";

/** The photos of those of the cast who have one, each once, in the order of the cast. */
export async function photosOf(cast: readonly Character[], context: ToolContext): Promise<Photo[]> {
  const ids = [...new Set(cast.flatMap(({ photoAssetId }) => photoAssetId ?? []))];
  const photos = await Promise.all(ids.map((assetId) => context.pictures.photo(assetId)));
  return photos.filter((photo) => photo !== null);
}

/** Uploads the photos while something else is going on; that it fails shows where they are needed. */
export async function sendPhotosAhead(cast: readonly Character[], context: ToolContext): Promise<void> {
  const model = context.imageModel();
  if (!model) return;
  const photos = await photosOf(cast, context);
  await Promise.allSettled(photos.map((photo) => context.pictures.sendAhead(model, photo)));
}
