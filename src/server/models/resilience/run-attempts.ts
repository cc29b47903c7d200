import type { ProviderId } from "@/domain/model-role";
import { ModelFailure, policyOf } from "../failure";
import type { CircuitBreaker, Passage } from "./circuit-breaker";
import { pause } from "./pause";
import type { RequestSlots, SlotEnd } from "./request-slots";
import { type RetryLimits, retryDelay } from "./retry-delay";

/** What stands between us and one provider, shared by all requests to it. */
export type ProviderGate = { slots: RequestSlots; breaker: CircuitBreaker };

export type AttemptsOptions<Choice extends { provider: ProviderId }, Event> = {
  /** In the order in which they are asked. */
  choices: readonly Choice[];
  signal: AbortSignal;
  gateOf(provider: ProviderId): ProviderGate;
  /** One request. It throws `ModelFailure`s. */
  open(choice: Choice, attempt: number): AsyncIterable<Event>;
  /** Whether the reader has got something that cannot be taken back. */
  isOutput(event: Event): boolean;
  retry: RetryLimits;
  /** Where another provider is at hand, a pause longer than this is not waited for. */
  maxPauseBeforeFallBackMs: number;
  random: () => number;
  /** Told the request's place among those that wait for the same provider, each time that it changes. */
  onPlace?: ((place: number) => void) | undefined;
};

export type AttemptsEnd =
  | { type: "finished" }
  /** `emitted`: the reader has had a part of the answer. */
  | { type: "failed"; failure: ModelFailure; emitted: boolean };

/**
 * Asks the choices one after the other until one answers. A request is sent again only while nothing of its answer has
 * gone out; every request waits for a slot of its provider and passes its circuit breaker.
 */
export async function* runAttempts<Choice extends { provider: ProviderId }, Event>(
  options: AttemptsOptions<Choice, Event>,
): AsyncGenerator<Event, AttemptsEnd, undefined> {
  const { choices, signal, random } = options;
  let failure: ModelFailure | null = null;
  for (const [index, choice] of choices.entries()) {
    const isLast = index === choices.length - 1;
    for (let attempt = 1; ; attempt++) {
      const end = yield* runAttempt(options, choice, attempt);
      if (end.type === "finished" || end.emitted) return end;
      // What stopped the best choice says more than an open circuit after it.
      failure = end.wasAsked || !failure ? end.failure : failure;
      const policy = policyOf(end.failure);
      if (!policy.retry && !policy.fallBack) return { type: "failed", failure: end.failure, emitted: false };
      const delay =
        policy.retry && end.wasAsked
          ? retryDelay(options.retry, attempt, end.failure.retryAfterMs, random)
          : null;
      if (delay === null) break;
      // Whoever has waited in vain once does not wait for the same provider again while another may answer at once.
      const isTooLong = end.failure.kind === "timed_out" || delay > options.maxPauseBeforeFallBackMs;
      if (!isLast && isTooLong) break;
      try {
        await pause(delay, signal);
      } catch {
        return { type: "failed", failure: new ModelFailure("cancelled", choice.provider), emitted: false };
      }
    }
  }
  if (!failure) throw new Error("No model to ask");
  return { type: "failed", failure, emitted: false };
}

type AttemptEnd =
  | { type: "finished" }
  | { type: "failed"; failure: ModelFailure; emitted: boolean; wasAsked: boolean };

async function* runAttempt<Choice extends { provider: ProviderId }, Event>(
  options: AttemptsOptions<Choice, Event>,
  choice: Choice,
  attempt: number,
): AsyncGenerator<Event, AttemptEnd, undefined> {
  const { signal } = options;
  const { slots, breaker } = options.gateOf(choice.provider);
  const failed = (failure: ModelFailure, emitted: boolean, wasAsked: boolean): AttemptEnd => ({
    type: "failed",
    failure,
    emitted,
    wasAsked,
  });
  let giveBack: (end: SlotEnd) => void;
  try {
    giveBack = await slots.take(signal, options.onPlace);
  } catch {
    return failed(new ModelFailure("cancelled", choice.provider), false, false);
  }
  // Asked for after the wait: the circuit may have opened meanwhile.
  let passage: Passage | null = breaker.enter();
  if (!passage) {
    giveBack({ type: "dropped" });
    const detail = "The circuit is open after repeated failures";
    return failed(new ModelFailure("overloaded", choice.provider, { detail }), false, false);
  }
  let emitted = false;
  let end: SlotEnd = { type: "dropped" };
  try {
    for await (const event of options.open(choice, attempt)) {
      emitted ||= options.isOutput(event);
      yield event;
    }
    passage.succeeded();
    passage = null;
    end = { type: "succeeded" };
    return { type: "finished" };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    if (policyOf(error).unhealthy) passage?.failed();
    else passage?.dropped();
    passage = null;
    if (error.kind === "rate_limited") end = { type: "refused", retryAfterMs: error.retryAfterMs };
    return failed(error, emitted, true);
  } finally {
    // Still there when the reader stopped early.
    passage?.dropped();
    giveBack(end);
  }
}
