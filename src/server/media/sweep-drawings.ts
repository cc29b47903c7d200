import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { BlobStore } from "./blob-store";

export type SweepDrawingsPorts = {
  images: Pick<Bound<Repositories["imageCache"], Db>, "sweepImages">;
  uploads: Pick<Bound<Repositories["photoUploads"], Db>, "sweepUploads">;
  assets: Pick<Bound<Repositories["assets"], Db>, "hashesInUse">;
  blobs: BlobStore;
  clock: Clock;
};

/** What the pictures that may be asked for again hold at most, in bytes; what projects show is not counted against it. */
const mostBytes = 2 * 1_024 ** 3;

/**
 * Lets go of pictures that nobody has asked for again for long, and of what is known of files that providers do not keep any
 * more. The bytes of a picture that a project has stay. Any number of processes may do this at once.
 * @returns of how many pictures the bytes were let go
 */
export async function sweepDrawings(
  { images, uploads, assets, blobs, clock }: SweepDrawingsPorts,
  options: { mostBytes?: number } = {},
): Promise<number> {
  // Whoever keeps the same bytes from here on has touched them, and they stay.
  const before = clock.now();
  await uploads.sweepUploads({ clock });
  const { files } = await images.sweepImages({ mostBytes, ...options, clock });
  const inUse = await assets.hashesInUse(files);
  const unused = files.filter((file) => !inUse.has(file));
  for (const file of unused) await blobs.remove(file, before);
  return unused.length;
}
