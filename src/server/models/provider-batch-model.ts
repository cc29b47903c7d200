import { AppError } from "@/domain/app-error";
import type { BatchedResult, BatchModel } from "./batch-model";
import { batchDiscounts, costOf, modelOf } from "./catalogue";
import { appErrorOf, ModelFailure } from "./failure";
import { imageCostOf } from "./image-cost";
import type { ModelEffort } from "./language-model";
import type { ModelProvider } from "./provider";
import type { ProviderBatches, ProviderBatchResult } from "./provider-batches";
import { openaiImagePrices } from "./providers/openai-models";

/** A provider's batches behind the port: failures as people are told of them, results with what they cost. */
export function createBatchModel(
  provider: ModelProvider,
  batches: ProviderBatches,
  { effort, limitMs }: { effort: ModelEffort; limitMs: number },
): BatchModel {
  const told = async <Result>(
    signal: AbortSignal,
    ask: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> => {
    const limit = AbortSignal.timeout(limitMs);
    try {
      return await ask(AbortSignal.any([limit, signal]));
    } catch (error) {
      signal.throwIfAborted();
      if (limit.aborted)
        throw appErrorOf(new ModelFailure("timed_out", provider.id, { providerName: provider.name }));
      throw error instanceof ModelFailure ? appErrorOf(error) : error;
    }
  };
  return {
    provider: provider.id,
    submit: ({ model, ...batch }, signal) =>
      told(signal, (inner) =>
        batches.submit({ ...batch, model: modelOf(provider.id, model), effort }, inner),
      ),
    find: (id, signal) => told(signal, (inner) => batches.find(id, inner)),
    read: ({ remoteId, model }, signal) =>
      told(signal, async (inner) => {
        const { results, rest } = await batches.read(remoteId, inner);
        return {
          results: results.map((result) => priced(result, provider, model)),
          rest:
            rest?.type === "failed" ? { type: "failed", error: appErrorOf(rest.failure).toReport() } : rest,
        };
      }),
    cancel: (remoteId, signal) => told(signal, (inner) => batches.cancel(remoteId, inner)),
    forget: (remoteId, signal) => told(signal, (inner) => batches.forget(remoteId, inner)),
  };
}

function priced(result: ProviderBatchResult, { id: provider }: ModelProvider, model: string): BatchedResult {
  const share = 1 - batchDiscounts[provider];
  switch (result.type) {
    case "picture": {
      const { usage, ...rest } = result;
      return {
        ...rest,
        usage: {
          inputTokens: usage.textInputTokens + usage.imageInputTokens,
          cachedInputTokens: 0,
          cacheWriteTokens: 0,
          outputTokens: usage.outputTokens,
        },
        costUsd: imageCostOf(model, usage) * share,
        priced: openaiImagePrices.has(model),
      };
    }
    case "text": {
      const known = modelOf(provider, model);
      return {
        ...result,
        costUsd: costOf(known, result.usage) * share,
        priced: known.prices !== null,
      };
    }
    case "failed": {
      const { id, failure } = result;
      return {
        id,
        type: "failed",
        error: appErrorOf(failure).toReport(),
        isFileGone: failure.kind === "file_gone",
      };
    }
    default:
      return result;
  }
}

/** Whether a batch that could not be handed in or read may be tried again by itself: the key may be mended, the net come back. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof AppError)) return true;
  return error.retryable || error.code === "model_key_refused" || error.code === "model_no_credit";
}
