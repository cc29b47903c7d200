import { AppError } from "@/domain/app-error";
import { type Asset, assetIdsIn, assetSource } from "@/domain/asset";
import type { Change } from "@/domain/change";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { PictureFiles } from "@/server/models/image-model";
import type { BlobStore } from "./blob-store";
import type { PhotoUploads } from "./photo-uploads";

export type DeletePhotoPorts = {
  assets: Bound<Repositories["assets"], Db>;
  images: Pick<Bound<Repositories["imageCache"], Db>, "imageFilesOf" | "dropImagesOf">;
  stories: Pick<Bound<Repositories["stories"], Db>, "storiesByPhotos" | "forgetPictures">;
  scenes: Pick<Bound<Repositories["scenes"], Db>, "currentScenes">;
  /** The only writer of scenes. */
  storyboard: {
    commit(request: {
      ownerId: string;
      projectId: string;
      origin: { type: "person"; summary: string };
      changes: Change[];
    }): Promise<unknown>;
  };
  uploads: PhotoUploads;
  /** Where the owner's providers keep files now; null where none does. */
  filesOf(request: { ownerId: string; projectId: string }): Promise<PictureFiles | null>;
  blobs: BlobStore;
  clock: Clock;
  log(line: string, error: unknown): void;
};

export type DeletedPhoto = {
  /** Every picture that went: the photo and what was drawn by it. */
  assetIds: string[];
  /** Scenes that showed one of them and are drawn otherwise now, each as a new version. */
  sceneIds: string[];
};

/**
 * Deletes a picture of somebody with everything that was made from it, in all their projects: the provider's files, what was
 * drawn by it, stories' sheets and pages, whose scenes fall back to the illustrator's own picture. Broken off half-way it
 * can be asked for again: the picture's own row goes last. Errors: `not_found`.
 */
export async function deletePhoto(
  ports: DeletePhotoPorts,
  request: { ownerId: string; projectId: string; assetId: string },
): Promise<DeletedPhoto> {
  const { assets, images, stories, uploads, clock } = ports;
  const { ownerId } = request;
  const [photo] = await assets.readAssets({ ...request, assetIds: [request.assetId] });
  if (!photo) throw new AppError("not_found", "There is no such picture.");
  const gone = await allThatGoes(ports, ownerId, photo);
  const assetIds = gone.map(({ id }) => id);
  const hashes = [...new Set(gone.map(({ hash }) => hash))];

  await uploads.removeAll(await ports.filesOf(request), hashes, (fileId, error) =>
    ports.log(`The provider still keeps the file ${fileId}`, error),
  );
  const sceneIds: string[] = [];
  for (const projectId of new Set(gone.map((asset) => asset.projectId)))
    sceneIds.push(...(await clearScenes(ports, { ownerId, projectId }, assetIds)));
  await stories.forgetPictures({ ownerId, assetIds });
  await images.dropImagesOf({ ownerId, photoHash: photo.hash });
  await assets.deleteAssets(assetIds);
  const inUse = await assets.hashesInUse(hashes);
  const now = new Date(clock.now().getTime() + 1);
  for (const hash of hashes) if (!inUse.has(hash)) await ports.blobs.remove(hash, now);
  return { assetIds, sceneIds };
}

/** The photo wherever its owner has it, and all that was drawn by it, also what the cache has let go of since. */
async function allThatGoes(
  { assets, images, stories }: DeletePhotoPorts,
  ownerId: string,
  { hash }: Asset,
): Promise<Asset[]> {
  const photos = await assets.assetsOf({ ownerId, hashes: [hash], assetIds: [] });
  const photoIds = photos.map(({ id }) => id);
  const drawn = await images.imageFilesOf({ ownerId, photoHash: hash });
  const told = await stories.storiesByPhotos({ ownerId, assetIds: photoIds });
  const ofStories = told.flatMap(({ sheetAssetId, pages, outline }) => [
    sheetAssetId,
    // A page on which nobody is seen was drawn by words alone.
    ...pages.map(({ page, pictureAssetId }) =>
      (outline.beats[page - 1]?.characters.length ?? 0) > 0 ? pictureAssetId : null,
    ),
  ]);
  return assets.assetsOf({
    ownerId,
    hashes: [hash, ...drawn],
    assetIds: ofStories.filter((id) => id !== null),
  });
}

/** Takes the pictures out of a project's scenes. @returns the scenes that showed one */
async function clearScenes(
  { scenes, storyboard, log }: DeletePhotoPorts,
  place: { ownerId: string; projectId: string },
  assetIds: readonly string[],
): Promise<string[]> {
  const showing = (await scenes.currentScenes(place.projectId)).filter(({ code }) =>
    assetIdsIn(code).some((id) => assetIds.includes(id)),
  );
  const cleared: string[] = [];
  for (const { sceneId, versionId, code } of showing) {
    // An address stands in quotes, and what is left of it is none.
    const without = assetIds.reduce((text, id) => text.replaceAll(assetSource(id), ""), code);
    const change: Change = { type: "set_code", sceneId, baseVersionId: versionId, code: without };
    try {
      await storyboard.commit({
        ...place,
        origin: { type: "person", summary: "A photo was deleted" },
        changes: [change],
      });
      cleared.push(sceneId);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // A scene that cannot play without it shows that its picture is missing.
      log(`Scene ${sceneId} still names a picture that was deleted`, error);
    }
  }
  return cleared;
}
