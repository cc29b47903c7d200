import { createHash } from "node:crypto";
import { AppError } from "@/domain/app-error";
import type { Asset } from "@/domain/asset";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import { createSingleFlight } from "@/lib/single-flight";
import type { Db } from "@/server/db/database";
import type { CachedImage } from "@/server/db/repositories/image-cache";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { ImageModel, ImageOutcome, ImageReference, ImageRequest } from "@/server/models/image-model";
import type { BlobStore } from "./blob-store";
import type { Photo, PhotoUploads } from "./photo-uploads";
import { safePicture } from "./safe-picture";

export type DrawingRequest = Pick<ImageRequest, "prompt" | "shape" | "generationId" | "onPlace"> & {
  ownerId: string;
  projectId: string;
  /** Under which it is kept in the project. */
  name: string;
  style: string;
  /** Photos to go by; each is uploaded to the provider once and named from then on. */
  references: readonly Photo[];
  /** Pictures to go by that serve this work alone, a cast's sheet: they go along as bytes. */
  sheets?: readonly Photo[];
  /** The photos that the references came of, where they are drawings themselves: a cast's sheet. */
  photoHashes?: readonly string[];
  /** Draws it anew, whatever was drawn before. */
  anew?: boolean;
  signal: AbortSignal;
};

export type Drawing = {
  asset: Asset;
  /** `cache`: it was drawn and paid for before. */
  from: "cache" | "model";
  costUsd: number;
};

/** Pictures by a model, each drawn and paid for once. */
export type Drawings = {
  /** Errors: the model's own, as `AppError`; `not_found` for the project; what `createAsset` says of a full one. */
  draw(model: ImageModel, request: DrawingRequest): Promise<Drawing>;
  keyOf(model: ImageModel, request: KeyedRequest): string;
  /** The picture where the same was drawn before, counted as used; null where it is still to be drawn. */
  find(model: ImageModel, request: DrawingRequest): Promise<Asset | null>;
  /** Keeps a picture that was ordered, as if it had been drawn at once. Errors: `not_found` for the project, `invalid_input`. */
  keep(ordered: OrderedDrawing): Promise<Asset>;
  /** Uploads a photo before it is needed, where the provider keeps files. Throws the provider's `AppError`. */
  sendAhead(model: ImageModel, photo: Photo, signal: AbortSignal): Promise<void>;
};

/** A picture that somebody drew elsewhere in time, with what is kept of its request. */
export type OrderedDrawing = Pick<
  CachedImage,
  "key" | "prompt" | "photoHashes" | "style" | "provider" | "model"
> & {
  ownerId: string;
  projectId: string;
  name: string;
  shape: ImageRequest["shape"];
  bytes: Uint8Array;
};

type Drawn = { image: CachedImage; from: Drawing["from"]; costUsd: number };

/** Raised when the same request would be drawn in another way. */
const keyVersion = 1;

type KeyedRequest = Pick<DrawingRequest, "ownerId" | "prompt" | "style" | "shape" | "references" | "sheets">;

/** Under which a picture is kept. What came of photos carries their owner: nobody else is ever given it. */
export function drawingKey(
  { ownerId, prompt, style, shape, references, sheets = [] }: KeyedRequest,
  { provider, model }: ImageModel["first"],
): string {
  const hashes = [...references, ...sheets].map(({ hash }) => hash).sort();
  const owner = hashes.length > 0 ? ownerId : null;
  const parts = [keyVersion, owner, prompt, hashes, style, shape, provider, model];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** All that a picture goes by, and the photos that this came of; none for one that was drawn by words. */
export function hashesOf({
  references,
  sheets = [],
  photoHashes = [],
}: Pick<DrawingRequest, "references" | "sheets" | "photoHashes">): string[] {
  const hashes = [...references, ...sheets].map(({ hash }) => hash);
  return hashes.length > 0 ? [...new Set([...hashes, ...photoHashes])].sort() : [];
}

export function createDrawings(ports: {
  images: Bound<Repositories["imageCache"], Db>;
  assets: Pick<Bound<Repositories["assets"], Db>, "createAsset">;
  uploads: PhotoUploads;
  blobs: BlobStore;
  clock: Clock;
}): Drawings {
  const { images, assets, blobs, clock } = ports;
  const flight = createSingleFlight<Drawn>();

  async function cached(key: string): Promise<Drawn | null> {
    const image = await images.takeCachedImage({ key, clock });
    if (!image) return null;
    if (await blobs.fileOf(image.file)) return { image, from: "cache", costUsd: 0 };
    await images.dropCachedImage({ key });
    return null;
  }

  async function drawn(
    key: string,
    model: ImageModel,
    request: DrawingRequest,
    signal: AbortSignal,
  ): Promise<Drawn> {
    const outcome = await ask(model, request, signal);
    if (outcome.type === "file_gone")
      throw new AppError("model_bad_answer", lostPicture, { retryable: true });
    if (outcome.type === "failed") {
      const { code, text, retryable } = outcome.error;
      throw new AppError(code, text, { retryable });
    }
    const { ownerId, prompt, style, shape } = request;
    const photoHashes = hashesOf(request);
    const image = await kept(outcome.image.bytes, {
      ...{ key, prompt, photoHashes, style, size: shape },
      ownerId: photoHashes.length > 0 ? ownerId : null,
      ...model.first,
    });
    return { image, from: "model", costUsd: outcome.costUsd };
  }

  /** Made safe, and kept under its request for whoever asks for the same again. */
  async function kept(
    bytes: Uint8Array,
    of: Omit<CachedImage, "file" | "type" | "bytes" | "width" | "height">,
  ): Promise<CachedImage> {
    const picture = await safePicture(bytes);
    const file = createHash("sha256").update(picture.bytes).digest("hex");
    // The bytes first: a row never names what is not there.
    await blobs.put(file, picture.bytes);
    const { type, width, height } = picture;
    const image: CachedImage = { ...of, file, type, bytes: picture.bytes.byteLength, width, height };
    await images.saveCachedImage({ ...image, clock });
    return image;
  }

  function assetOf(
    { file: hash, type, bytes, width, height }: CachedImage,
    place: { ownerId: string; projectId: string; name: string },
  ): Promise<Asset> {
    return assets.createAsset({ ...place, hash, type, bytes, width, height, clock });
  }

  /** Draws by the provider's files; what it has forgotten is uploaded once more, and nobody notices. */
  async function ask(model: ImageModel, request: DrawingRequest, signal: AbortSignal): Promise<ImageOutcome> {
    const { prompt, shape, generationId, onPlace } = request;
    const once = async () => {
      const references = [
        ...(await referencesOf(model, request.references, signal)),
        ...(request.sheets ?? []).map(({ hash: _, ...sheet }) => sheet),
      ];
      const outcome = await model.draw({ prompt, shape, references, signal, generationId, onPlace });
      return { outcome, references };
    };
    const first = await once();
    if (first.outcome.type !== "file_gone") return first.outcome;
    await forget(model, request.references, first.references);
    return (await once()).outcome;
  }

  function referencesOf(
    model: ImageModel,
    photos: readonly Photo[],
    signal: AbortSignal,
  ): Promise<ImageReference[]> {
    const { files } = model;
    return Promise.all(
      photos.map(async (photo) => {
        const { hash: _, ...picture } = photo;
        return files
          ? { ...picture, fileId: (await ports.uploads.fileOf(files, photo, signal)).fileId }
          : picture;
      }),
    );
  }

  async function forget(
    { files }: ImageModel,
    photos: readonly Photo[],
    references: readonly ImageReference[],
  ): Promise<void> {
    if (!files) return;
    await Promise.all(
      photos.map(async (photo, index) => {
        const fileId = references[index]?.fileId;
        if (fileId !== undefined) await ports.uploads.forget(files, photo, fileId);
      }),
    );
  }

  return {
    async sendAhead({ files }, photo, signal) {
      if (files) await ports.uploads.fileOf(files, photo, signal);
    },
    keyOf: (model, request) => drawingKey(request, model.first),
    async find(model, request) {
      const found = await cached(drawingKey(request, model.first));
      const { ownerId, projectId, name } = request;
      return found ? assetOf(found.image, { ownerId, projectId, name }) : null;
    },
    async keep({ ownerId, projectId, name, shape, bytes, ...of }) {
      const isPrivate = of.photoHashes.length > 0;
      const image = await kept(bytes, { ...of, size: shape, ownerId: isPrivate ? ownerId : null });
      return assetOf(image, { ownerId, projectId, name });
    },
    async draw(model, request) {
      const key = drawingKey(request, model.first);
      const { image, from, costUsd } = await flight.run(
        key,
        request.signal,
        async (signal) =>
          (request.anew ? null : await cached(key)) ?? (await drawn(key, model, request, signal)),
      );
      const { ownerId, projectId, name } = request;
      const asset = await assetOf(image, { ownerId, projectId, name });
      return { asset, from, costUsd };
    },
  };
}

const lostPicture = "The provider has lost a picture that this one goes by. Please try again.";
