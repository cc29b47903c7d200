import type { CatalogueModel } from "./catalogue-model";
import type { OnCall } from "./call-record";
import { appErrorOf, ModelFailure } from "./failure";
import type { LanguageModel, ModelEffort, ModelEvent, ModelRequest } from "./language-model";
import { measuredCall } from "./measured-call";
import type { ModelProvider } from "./provider";
import { isWholeObject } from "./read-object";
import type { RetryLimits } from "./resilience/retry-delay";
import { type ProviderGate, runAttempts } from "./resilience/run-attempts";
import type { TimeLimits } from "./resilience/with-time-limits";
import type { LanguageRole, ProviderId } from "./role";

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
  let answer = "";
  let usage: Extract<ModelEvent, { type: "usage" }> | null = null;
  const attempts = runAttempts({
    choices: options.models,
    signal,
    gateOf: options.gateOf,
    retry: options.retry,
    maxPauseBeforeFallBackMs: options.maxPauseBeforeFallBackMs,
    random: options.random,
    isOutput: (event) => event.type === "text",
    open(model, attempt) {
      usage = null;
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
        if (value.type === "failed") {
          if (usage) yield usage;
          yield lastEventOf(value.failure, value.emitted, request, answer);
        }
        return;
      }
      if (value.type === "text") {
        answer += value.text;
        yield isObject
          ? { type: "object.delta", delta: value.text, json: answer }
          : { type: "text.delta", text: value.text };
      } else if (value.type === "usage") usage = value;
      else if (value.type === "end") {
        if (usage) yield usage;
        usage = null;
        yield { type: "finish", reason: value.reason };
      }
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
  if (isOfUse && (output.type === "text" || isWholeObject(output.schema, answer))) {
    return { type: "finish", reason: "cut" };
  }
  return { type: "error", error: appErrorOf(failure).toReport() };
}
