import type { OrderedPicture } from "@/domain/batch-order";
import type { ClaimedBatch } from "@/server/db/repositories/model-batch-claims";
import type { BatchRequest } from "@/server/models/batch-model";
import type { ImageReference, PictureFiles } from "@/server/models/image-model";
import type { BatchPorts } from "./batch-ports";

/**
 * A batch's requests as they are handed in: what pictures go by is uploaded where the provider does not keep it, each once.
 * Null where a photo was deleted since. Throws the provider's `AppError`.
 */
export async function requestsOf(
  ports: BatchPorts,
  batch: ClaimedBatch,
  signal: AbortSignal,
): Promise<BatchRequest[] | null> {
  const pictures = batch.waiting.flatMap(({ ordered }) => (ordered.type === "picture" ? [ordered] : []));
  if (!(await areAllThere(ports, batch.ownerId, pictures))) return null;
  const models = await ports.modelsOf(batch);
  const files = models.has("image") ? models.imageModel().files : null;
  const references = new Map<string, ImageReference>();
  for (const hash of new Set(pictures.flatMap((picture) => picture.references))) {
    const reference = await referenceOf(
      ports,
      hash,
      files?.provider === batch.provider ? files : null,
      signal,
    );
    if (!reference) return null;
    references.set(hash, reference);
  }
  return batch.waiting.map(({ id, ordered }): BatchRequest => {
    if (ordered.type === "texts") {
      const { instructions, request, maxOutputTokens } = ordered;
      // Nothing is marked for the provider's cache: writing it costs extra, and it is read once.
      const system = [{ text: instructions }];
      const messages = [{ role: "user" as const, parts: [{ type: "text" as const, text: request }] }];
      return { id, type: "text", text: { system, messages, maxOutputTokens } };
    }
    const { prompt, shape } = ordered;
    const by = ordered.references.flatMap((hash) => references.get(hash) ?? []);
    return { id, type: "picture", picture: { prompt, shape, references: by } };
  });
}

/** Whether the owner still has every picture that these came of: none is sent or shown after it was deleted. */
export async function areAllThere(
  { assets }: BatchPorts,
  ownerId: string,
  pictures: readonly Pick<OrderedPicture, "photoHashes">[],
): Promise<boolean> {
  const hashes = [...new Set(pictures.flatMap(({ photoHashes }) => photoHashes))];
  if (hashes.length === 0) return true;
  const there = new Set((await assets.assetsOf({ ownerId, hashes, assetIds: [] })).map(({ hash }) => hash));
  return hashes.every((hash) => there.has(hash));
}

/** By the provider's file where it keeps any: a batch of pictures would else carry the same bytes with each of them. */
async function referenceOf(
  { bytesOf, uploads }: BatchPorts,
  hash: string,
  files: PictureFiles | null,
  signal: AbortSignal,
): Promise<ImageReference | null> {
  const bytes = await bytesOf(hash);
  if (!bytes) return null;
  const picture = { type: "image" as const, mediaType: "image/webp" as const, bytes };
  return files
    ? { ...picture, fileId: (await uploads.fileOf(files, { ...picture, hash }, signal)).fileId }
    : picture;
}
