import type { LanguageRole, ProviderId } from "@/domain/model-role";
import type { OnCall } from "./call-record";
import type { CatalogueModel } from "./catalogue-model";
import { appErrorOf, type ModelFailure } from "./failure";
import type { FinishReason, LanguageModel, ModelEffort, ModelEvent, ModelRequest } from "./language-model";
import { measuredCall } from "./measured-call";
import type { ModelProvider, ProviderEvent } from "./provider";
import { readObject } from "./read-object";
import type { RetryLimits } from "./resilience/retry-delay";
import { type ProviderGate, runAttempts } from "./resilience/run-attempts";
import type { TimeLimits } from "./resilience/with-time-limits";
import type { ModelUsage } from "./usage";

export type Resilience = {
  gateOf(provider: ProviderId): ProviderGate;
  limitsOf(model: CatalogueModel): TimeLimits;
  retry: RetryLimits;
  maxPauseBeforeFallBackMs: number;
  random: () => number;
  now: () => number;
};

export type ResilientOptions = Resilience & {
  role: LanguageRole;
  /** The first is asked first. */
  models: readonly CatalogueModel[];
  effort: ModelEffort;
  providerOf(id: ProviderId): ModelProvider;
  onCall: OnCall;
};

/** The models of a role behind the port: the first that answers, each request guarded, every call recorded. */
export function createResilientLanguageModel(options: ResilientOptions): LanguageModel {
  return { stream: (request) => streamResilient(options, request) };
}

async function* streamResilient(
  options: ResilientOptions,
  { signal: given, effort, ...request }: ModelRequest,
): AsyncGenerator<ModelEvent, void, undefined> {
  const signal = given ?? new AbortController().signal;
  const isObject = request.output.type === "object";
  /** Of the attempt under way. */
  const received: { answer: string; usage: ModelUsage | null; end: FinishReason } = {
    answer: "",
    usage: null,
    end: "cut",
  };
  const attempts = runAttempts<CatalogueModel, ProviderEvent>({
    choices: options.models,
    signal,
    gateOf: options.gateOf,
    retry: options.retry,
    maxPauseBeforeFallBackMs: options.maxPauseBeforeFallBackMs,
    random: options.random,
    isOutput: (event) => event.type === "text",
    open(model, attempt) {
      received.usage = null;
      return measuredCall({
        role: options.role,
        model,
        attempt,
        provider: options.providerOf(model.provider),
        request: { ...request, effort: effort ?? options.effort },
        limits: options.limitsOf(model),
        signal,
        now: options.now,
        onCall: options.onCall,
        generationId: request.generationId,
      });
    },
  });
  // By hand: `for await` would lose what the generator returns.
  try {
    while (true) {
      const { done, value } = await attempts.next();
      if (done) {
        if (received.usage) yield { type: "usage", usage: received.usage };
        yield value.type === "finished"
          ? { type: "finish", reason: received.end }
          : lastEventOf(value.failure, value.emitted, request, received.answer);
        return;
      }
      if (value.type === "text") {
        received.answer += value.text;
        yield isObject
          ? { type: "object.delta", delta: value.text, json: received.answer }
          : { type: "text.delta", text: value.text };
      } else if (value.type === "usage") received.usage = value.usage;
      // Told when the request itself has ended: a reader that leaves at the finish must not seem to have left early.
      else if (value.type === "end") received.end = value.reason;
    }
  } finally {
    await attempts.return({ type: "finished" });
  }
}

/** What came before a stream broke off is kept where it is of use: text always, an object only when it is whole. */
function lastEventOf(
  failure: ModelFailure,
  emitted: boolean,
  { output }: Pick<ModelRequest, "output">,
  answer: string,
): ModelEvent {
  const isOfUse = emitted && failure.kind !== "cancelled" && failure.kind !== "content_refused";
  if (isOfUse && (output.type === "text" || readObject(output.schema, answer).type === "read")) {
    return { type: "finish", reason: "cut" };
  }
  return { type: "error", error: appErrorOf(failure).toReport() };
}
