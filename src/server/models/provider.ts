import type { ProviderId } from "@/domain/model-role";
import type { CatalogueModel } from "./catalogue-model";
import type { ImageRequest, ImageUsage, UploadedFile } from "./image-model";
import type { ImageMediaType, ImagePart, ModelEffort, ModelRequest } from "./language-model";
import type { ProviderBatches } from "./provider-batches";
import type { ModelUsage } from "./usage";

/** What a provider tells of one request. */
export type ProviderEvent =
  /** A sign of life: the model thinks. */
  | { type: "thinking" }
  /** A piece of the answer; where an object is asked for, of its JSON. */
  | { type: "text"; text: string }
  /** Counted so far; a later one replaces it. */
  | { type: "usage"; usage: ModelUsage }
  /** Last. A stream that ends without it has broken off, and the provider throws so. */
  | { type: "end"; reason: "stop" | "length" | "refusal" };

export type ProviderRequest = Omit<ModelRequest, "signal" | "effort"> & { effort: ModelEffort };

export type DrawnImage = { bytes: Uint8Array; mediaType: ImageMediaType };
export type ImageResult = { images: DrawnImage[]; usage: ImageUsage };

/** A vendor, or a server that speaks its language. One call is one request: no retries. Throws `ModelFailure`s only. */
export type ModelProvider = {
  id: ProviderId;
  /** For people. */
  name: string;
  stream(model: CatalogueModel, request: ProviderRequest, signal: AbortSignal): AsyncIterable<ProviderEvent>;
  /** Only where the provider draws. */
  draw?(modelId: string, request: ImageRequest, signal: AbortSignal): Promise<ImageResult>;
  /** Only where a file that was uploaded once may be named in `draw`. */
  files?: {
    /** Tells accounts apart; no secret can be read from it. */
    account: string;
    upload(picture: ImagePart, signal: AbortSignal): Promise<UploadedFile>;
    /** Deletes a file for good; one that is not there is none. */
    remove(fileId: string, signal: AbortSignal): Promise<void>;
  };
  /** Only where requests can be left in batches: no compatible server is taken to have them. */
  batches?: ProviderBatches;
};
