import type { CallOutcome, CallSubject, OnCall } from "./call-record";
import { costOf } from "./catalogue";
import type { CatalogueModel } from "./catalogue-model";
import { estimateUsage } from "./estimate-usage";
import { ModelFailure, policyOf } from "./failure";
import type { ModelProvider, ProviderEvent, ProviderRequest } from "./provider";
import { SilenceError, type TimeLimits, withTimeLimits } from "./resilience/with-time-limits";
import { type ModelUsage, noUsage } from "./usage";

export type MeasuredCall = Omit<CallSubject, "model"> & {
  model: CatalogueModel;
  provider: ModelProvider;
  request: ProviderRequest;
  limits: TimeLimits;
  signal: AbortSignal;
  now: () => number;
  onCall: OnCall;
};

const outcomes: Record<Extract<ProviderEvent, { type: "end" }>["reason"], CallOutcome> = {
  stop: "answered",
  length: "length",
  refusal: "refused",
};

/** What was thrown as a failure: silence, an abort of ours, or what the provider made of it. */
export function failureFrom(error: unknown, provider: ModelProvider, signal: AbortSignal): ModelFailure {
  const options = { providerName: provider.name };
  if (signal.aborted) return new ModelFailure("cancelled", provider.id, options);
  if (error instanceof ModelFailure) return error;
  if (error instanceof SilenceError) {
    return new ModelFailure("timed_out", provider.id, { ...options, detail: error.message });
  }
  throw error;
}

/** One request within its time limits, told to `onCall` when it has ended, however it ends. */
export async function* measuredCall(call: MeasuredCall): AsyncGenerator<ProviderEvent, void, undefined> {
  const { provider, model, signal, now } = call;
  const startedAt = now();
  let firstTokenAt: number | null = null;
  let usage: ModelUsage | null = null;
  let answer = "";
  let outcome: CallOutcome = "cancelled";
  let failure: ModelFailure | null = null;
  try {
    const events = withTimeLimits({
      limits: call.limits,
      signal,
      open: (inner) => provider.stream(model, call.request, inner),
      isSign: (event) => event.type !== "usage",
    });
    for await (const event of events) {
      if (event.type === "text") {
        firstTokenAt ??= now();
        answer += event.text;
      }
      if (event.type === "usage") usage = event.usage;
      if (event.type === "end") {
        if (firstTokenAt === null && event.reason !== "refusal") {
          const detail = `An empty answer (${event.reason})`;
          throw new ModelFailure("bad_answer", provider.id, { providerName: provider.name, detail });
        }
        outcome = outcomes[event.reason];
      }
      yield event;
    }
  } catch (error) {
    failure = failureFrom(error, provider, signal);
    outcome = failure.kind === "cancelled" ? "cancelled" : firstTokenAt === null ? "failed" : "cut";
    throw failure;
  } finally {
    const { role, attempt, generationId } = call;
    const hasEnded = outcome === "answered" || outcome === "length" || outcome === "refused";
    const counted =
      hasEnded || answer === "" ? (usage ?? noUsage) : estimateUsage(call.request, answer, usage);
    call.onCall({
      role,
      provider: model.provider,
      model: model.id,
      attempt,
      usage: counted,
      timeToFirstTokenMs: firstTokenAt === null ? null : firstTokenAt - startedAt,
      durationMs: now() - startedAt,
      costUsd: costOf(model, counted),
      priced: model.prices !== null,
      outcome,
      ...(failure ? { errorCode: policyOf(failure).code } : {}),
      ...(generationId === undefined ? {} : { generationId }),
    });
  }
}
