import type { BatchRequest, SubmittedBatch } from "./batch-model";
import type { CatalogueModel } from "./catalogue-model";
import type { ModelFailure } from "./failure";
import type { ImageUsage } from "./image-model";
import type { ModelEffort } from "./language-model";
import type { DrawnImage } from "./provider";
import type { ModelUsage } from "./usage";

export type ProviderBatchResult = { id: string } & (
  | { type: "picture"; image: DrawnImage; usage: ImageUsage }
  | { type: "text"; text: string; isWhole: boolean; usage: ModelUsage }
  | { type: "failed"; failure: ModelFailure }
  | { type: "cancelled" }
  | { type: "expired" }
);

export type ProviderBatchReading = {
  results: ProviderBatchResult[];
  rest: { type: "failed"; failure: ModelFailure } | { type: "cancelled" } | { type: "expired" } | null;
};

/** What a provider does with batches. One call is as many requests as it needs: no retries. Throws `ModelFailure`s only. */
export type ProviderBatches = {
  takes: ReadonlySet<BatchRequest["type"]>;
  submit(
    batch: { id: string; model: CatalogueModel; effort: ModelEffort; requests: readonly BatchRequest[] },
    signal: AbortSignal,
  ): Promise<SubmittedBatch>;
  find(id: string, signal: AbortSignal): Promise<SubmittedBatch | null>;
  read(remoteId: string, signal: AbortSignal): Promise<ProviderBatchReading>;
  cancel(remoteId: string, signal: AbortSignal): Promise<void>;
  forget(remoteId: string, signal: AbortSignal): Promise<void>;
};
