import type { ErrorReport } from "@/domain/app-error";
import type { ProviderId } from "@/domain/model-role";
import type { ImageRequest } from "./image-model";
import type { ModelRequest } from "./language-model";
import type { DrawnImage } from "./provider";
import type { ModelUsage } from "./usage";

/** One request of a batch, under an id that is its own within the batch. Texts only: what is ordered is read by nobody meanwhile. */
export type BatchRequest = { id: string } & (
  | { type: "picture"; picture: Pick<ImageRequest, "prompt" | "shape" | "references"> }
  | { type: "text"; text: Pick<ModelRequest, "system" | "messages" | "maxOutputTokens"> }
);

export type SubmittedBatch = {
  /** The provider's own id. */
  remoteId: string;
  /** When it is given up with what is done by then. */
  expiresAt: Date;
};

/** What a request took, at the batch's price. */
export type BatchedCost = { usage: ModelUsage; costUsd: number; priced: boolean };

/** What became of one request. */
export type BatchedResult = { id: string } & (
  | ({ type: "picture"; image: DrawnImage } & BatchedCost)
  | ({ type: "text"; text: string; isWhole: boolean } & BatchedCost)
  /** `isFileGone`: a file that it names is not there any more. */
  | { type: "failed"; error: ErrorReport; isFileGone: boolean }
  | { type: "cancelled" }
  | { type: "expired" }
);

export type BatchReading = {
  /** Those that the provider hands out already, each time all of them. */
  results: BatchedResult[];
  /** Nothing more comes: what has no result by then became of it what is said here. Null while it is at work. */
  rest: { type: "failed"; error: ErrorReport } | { type: "cancelled" } | { type: "expired" } | null;
};

/** A provider that takes requests in batches, done within a day at a discount. All of it throws the provider's `AppError`. */
export type BatchModel = {
  provider: ProviderId;
  /** Hands a batch in under an id of ours. */
  submit(
    batch: { id: string; model: string; requests: readonly BatchRequest[] },
    signal: AbortSignal,
  ): Promise<SubmittedBatch>;
  /** A batch by our id, where a submission broke off and it is not known whether it arrived; null for one that did not. */
  find(id: string, signal: AbortSignal): Promise<SubmittedBatch | null>;
  read(batch: { remoteId: string; model: string }, signal: AbortSignal): Promise<BatchReading>;
  /** Begins nothing more of it; what is done can be read. */
  cancel(remoteId: string, signal: AbortSignal): Promise<void>;
  /** Has the provider delete what it keeps of a batch that has been read to its end. */
  forget(remoteId: string, signal: AbortSignal): Promise<void>;
};

/** What is asked of a role can be ordered here. */
export type BatchChoice = { provider: ProviderId; model: string };
