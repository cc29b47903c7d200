import { LRUCache } from "lru-cache";
import { AppError } from "@/domain/app-error";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import { createSingleFlight } from "@/lib/single-flight";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { PictureFiles, UploadedFile } from "@/server/models/image-model";
import type { ImagePart } from "@/server/models/language-model";

/** A picture by the SHA-256 of its bytes. */
export type Photo = ImagePart & { hash: string };

/** Pictures that providers keep: each goes to an account once, whoever asks, and is named from then on. */
export type PhotoUploads = {
  /** The provider's file of a picture. Throws the provider's `AppError`. */
  fileOf(files: PictureFiles, photo: Photo, signal: AbortSignal): Promise<UploadedFile>;
  /** The provider does not know a file any more: the next that asks for it uploads it again. */
  forget(files: PictureFiles, photo: Photo, fileId: string): Promise<void>;
  /**
   * Forgets every file of these pictures. Those of the account at hand are deleted at the provider too; what it refuses is
   * given to `onRefused`, and is not ours any more all the same.
   */
  removeAll(
    files: PictureFiles | null,
    hashes: readonly string[],
    onRefused: (fileId: string, error: unknown) => void,
  ): Promise<void>;
};

const mostRemembered = 1_000;
/** A file that is about to expire is not worth naming. */
const marginMs = 10 * 60_000;
const removalMs = 10_000;

export function createPhotoUploads(ports: {
  uploads: Bound<Repositories["photoUploads"], Db>;
  clock: Clock;
}): PhotoUploads {
  const { uploads, clock } = ports;
  const remembered = new LRUCache<string, UploadedFile>({ max: mostRemembered });
  const flight = createSingleFlight<UploadedFile>();
  const placeOf = ({ provider, account }: PictureFiles, { hash }: Photo) => ({ hash, provider, account });
  const keyOf = ({ provider, account }: PictureFiles, { hash }: Photo) => `${provider}:${account}:${hash}`;
  const isFresh = ({ expiresAt }: UploadedFile) =>
    expiresAt === null || expiresAt.getTime() - marginMs > clock.now().getTime();

  return {
    async fileOf(files, photo, signal) {
      const key = keyOf(files, photo);
      const known = remembered.get(key);
      if (known && isFresh(known)) return known;
      return flight.run(key, signal, async (shared) => {
        const place = placeOf(files, photo);
        const kept = await uploads.readUpload({ ...place, clock });
        if (kept && isFresh(kept)) {
          remembered.set(key, kept);
          return kept;
        }
        const { hash: _, ...picture } = photo;
        const outcome = await files.upload(picture, shared);
        if (outcome.type === "failed") {
          const { code, text, retryable } = outcome.error;
          throw new AppError(code, text, { retryable });
        }
        await uploads.saveUpload({ ...place, ...outcome.file, clock });
        remembered.set(key, outcome.file);
        return outcome.file;
      });
    },
    async forget(files, photo, fileId) {
      const key = keyOf(files, photo);
      if (remembered.get(key)?.fileId === fileId) remembered.delete(key);
      await uploads.dropUpload({ ...placeOf(files, photo), fileId });
    },
    async removeAll(files, hashes, onRefused) {
      const dropped = await uploads.dropUploadsOf({ hashes });
      await Promise.all(
        dropped.map(async ({ hash, provider, account, fileId }) => {
          remembered.delete(`${provider}:${account}:${hash}`);
          if (files?.provider !== provider || files.account !== account) return;
          await files
            .remove(fileId, AbortSignal.timeout(removalMs))
            .catch((error: unknown) => onRefused(fileId, error));
        }),
      );
    },
  };
}
