import type { ProviderId } from "@/domain/model-role";
import type { KeyTest } from "@/domain/model-settings";
import type { Clock } from "@/lib/clock";
import { modelOf } from "./catalogue";
import { appErrorOf, type FailureKind, ModelFailure } from "./failure";
import { createProviders, type ModelSettings } from "./models-from-settings";

const longestTrialMs = 20_000;

const kinds: Partial<Record<FailureKind, Extract<KeyTest, { type: "failed" }>["kind"]>> = {
  key_refused: "key_refused",
  no_credit: "no_credit",
  unreachable: "unreachable",
  timed_out: "unreachable",
  no_such_model: "no_such_model",
};

/** Asks a model of one provider for a word, once, and says how that went. Nothing is thrown and nothing tried again. */
export async function tryProvider(
  settings: ModelSettings,
  {
    provider: id,
    modelId,
    clock,
    signal,
  }: { provider: ProviderId; modelId: string; clock: Clock; signal: AbortSignal },
): Promise<KeyTest> {
  const only = { ...settings, [id === "openai" ? "anthropic" : "openai"]: undefined };
  const [provider] = await createProviders(only, clock);
  if (!provider) return { type: "failed", kind: "no_key", text: "There is no key to test. Enter one first." };
  const limit = AbortSignal.timeout(longestTrialMs);
  const begun = performance.now();
  try {
    const events = provider.stream(
      modelOf(id, modelId),
      {
        system: [{ text: "Answer with one word." }],
        messages: [{ role: "user", parts: [{ type: "text", text: "Say: ready" }] }],
        output: { type: "text" },
        maxOutputTokens: 16,
        effort: "none",
      },
      AbortSignal.any([limit, signal]),
    );
    for await (const event of events) {
      if (event.type === "text" || event.type === "end")
        return { type: "works", model: modelId, milliseconds: Math.round(performance.now() - begun) };
    }
    throw new ModelFailure("broken_off", id, { providerName: provider.name });
  } catch (error) {
    const failure = limit.aborted
      ? new ModelFailure("timed_out", id, { providerName: provider.name })
      : error instanceof ModelFailure
        ? error
        : new ModelFailure("bad_answer", id, { providerName: provider.name });
    const text =
      failure.kind === "no_such_model"
        ? `${failure.providerName} does not have the model ${modelId}, or this key may not use it.`
        : appErrorOf(failure).message;
    return { type: "failed", kind: kinds[failure.kind] ?? "other", text };
  }
}
