import { createHash } from "node:crypto";
import { type Asset, assetIdsIn } from "@/domain/asset";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { BlobStore } from "./blob-store";
import { safePicture } from "./safe-picture";

/** Pictures: taken in, found again, handed to whoever draws or sees them. */
export type Media = {
  /** Makes a file safe and keeps it. Errors: `invalid_input` in words; `not_found` for the project. */
  keep(request: { ownerId: string; projectId: string; name: string; bytes: Uint8Array }): Promise<Asset>;
  /** Errors: `not_found` unless each is the owner's, in this project. */
  find(request: { ownerId: string; projectId: string; assetIds: readonly string[] }): Promise<Asset[]>;
  /** A project's pictures, the newest first. */
  list(projectId: string): Promise<Asset[]>;
  /** What a scene of the project shows under this id; null for what is not its owner's. */
  shown(request: {
    projectId: string;
    assetId: string;
  }): Promise<{ asset: Asset; bytes: Uint8Array<ArrayBuffer> } | null>;
  /** The files of those pictures that the project's scenes may show. */
  files(request: {
    projectId: string;
    assetIds: readonly string[];
  }): Promise<{ id: string; type: string; file: string }[]>;
  /** Lets go of the pictures of projects that were deleted a while ago and that nothing shows any more; how many. */
  sweep(): Promise<number>;
  /** The ids that a text mentions and that the project's scenes may not show. */
  strangers(request: { projectId: string; text: string }): Promise<string[]>;
};

const mostListed = 100;
/** How long the pictures of a deleted project stay: what still plays or is being exported comes to its end. */
const graceMs = 24 * 60 * 60 * 1_000;
const sweptAtOnce = 200;

export function createMedia(ports: {
  assets: Bound<Repositories["assets"], Db>;
  blobs: BlobStore;
  clock: Clock;
}): Media {
  const { assets, blobs, clock } = ports;
  return {
    async keep({ ownerId, projectId, name, bytes }) {
      const picture = await safePicture(bytes);
      const hash = createHash("sha256").update(picture.bytes).digest("hex");
      // The bytes first: a row never names what is not there.
      await blobs.put(hash, picture.bytes);
      const { type, width, height } = picture;
      return assets.createAsset({
        ownerId,
        projectId,
        hash,
        type,
        width,
        height,
        bytes: picture.bytes.byteLength,
        name,
        clock,
      });
    },
    find: assets.readAssets,
    list: (projectId) => assets.listAssets({ projectId, limit: mostListed }),
    async shown({ projectId, assetId }) {
      const [asset] = await assets.showableAssets({ projectId, assetIds: [assetId] });
      const bytes = asset && (await blobs.read(asset.hash));
      return asset && bytes ? { asset, bytes } : null;
    },
    async files({ projectId, assetIds }) {
      const found = await assets.showableAssets({ projectId, assetIds });
      const files = await Promise.all(
        found.map(async ({ id, type, hash }) => ({ id, type, file: await blobs.fileOf(hash) })),
      );
      return files.flatMap(({ file, ...asset }) => (file === null ? [] : [{ ...asset, file }]));
    },
    async sweep() {
      const before = new Date(clock.now().getTime() - graceMs);
      let count = 0;
      for (;;) {
        const gone = await assets.abandonedAssets({ deletedBefore: before, limit: sweptAtOnce });
        // The bytes first: broken off here, the rows are still there for the next sweep to go by.
        for (const { hash, isShared } of gone) if (!isShared) await blobs.remove(hash, before);
        await assets.deleteAssets(gone.map(({ id }) => id));
        count += gone.length;
        if (gone.length < sweptAtOnce) return count;
      }
    },
    async strangers({ projectId, text }) {
      const assetIds = assetIdsIn(text);
      if (assetIds.length === 0) return [];
      const found = new Set((await assets.showableAssets({ projectId, assetIds })).map(({ id }) => id));
      return assetIds.filter((id) => !found.has(id));
    },
  };
}
