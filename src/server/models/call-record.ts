import type { ErrorCode } from "@/domain/app-error";
import type { ModelRole, ProviderId } from "@/domain/model-role";
import type { CatalogueModel } from "./catalogue-model";
import type { ModelUsage } from "./usage";

/**
 * `answered`, `length` (stopped at its limit), `refused`, `cut` (broke off after something had come), `failed`,
 * `cancelled`.
 */
export type CallOutcome = "answered" | "length" | "refused" | "cut" | "failed" | "cancelled";

/** One request to a provider: a retry and a fall-back are calls of their own. */
export type CallRecord = {
  role: ModelRole;
  provider: ProviderId;
  model: string;
  /** 1 for the first time this provider is asked. */
  attempt: number;
  /** Estimated where an answer had begun and its stream ended before it was counted. */
  usage: ModelUsage;
  /** To the first piece of the answer; null where none came. */
  timeToFirstTokenMs: number | null;
  durationMs: number;
  costUsd: number;
  /** Whether the price of the model is known; where not, the cost says 0. */
  priced: boolean;
  outcome: CallOutcome;
  errorCode?: ErrorCode | undefined;
  generationId?: string | undefined;
};

export type OnCall = (record: CallRecord) => void;

export type CallSubject = {
  role: ModelRole;
  model: Pick<CatalogueModel, "provider" | "id">;
  attempt: number;
  generationId?: string | undefined;
};
