import type { ProviderId } from "@/domain/model-role";
import type { CatalogueModel } from "./catalogue-model";
import { anthropicModels } from "./providers/anthropic-models";
import { openaiModels } from "./providers/openai-models";
import type { ModelUsage } from "./usage";

export const catalogue: readonly CatalogueModel[] = [...openaiModels, ...anthropicModels];

/**
 * What is taken off the price of all tokens of a request that comes in a batch: developers.openai.com/api/docs/guides/batch,
 * platform.claude.com/docs/en/build-with-claude/batch-processing, both 50 %.
 */
export const batchDiscounts: Readonly<Record<ProviderId, number>> = { openai: 0.5, anthropic: 0.5 };

/** What any model of a compatible server is taken to be: it may have to be loaded first, and run on a small machine. */
const unknownModel = {
  prices: null,
  contextTokens: 32_000,
  maxOutputTokens: 16_000,
  speed: "slow",
} as const;

/**
 * A model by its id. One that the catalogue does not know (a compatible server's, a newer one) is used with careful
 * limits, counts as free, and is given pictures: it alone knows whether it can read them.
 */
export function modelOf(provider: ProviderId, id: string): CatalogueModel {
  const known = catalogue.find((model) => model.provider === provider && model.id === id);
  return known ?? { ...unknownModel, provider, id, quirks: { vision: true } };
}

/** What a call costs in US dollars; 0 for a model without known prices. */
export function costOf({ prices }: Pick<CatalogueModel, "prices">, usage: ModelUsage): number {
  if (!prices) return 0;
  const { inputTokens, cachedInputTokens, cacheWriteTokens, outputTokens } = usage;
  const long =
    prices.longPrompt && inputTokens > prices.longPrompt.overInputTokens ? prices.longPrompt : null;
  const plain = Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens);
  const input =
    plain * prices.input + cachedInputTokens * prices.cachedInput + cacheWriteTokens * prices.cacheWrite;
  const output = outputTokens * prices.output;
  return (input * (long?.inputFactor ?? 1) + output * (long?.outputFactor ?? 1)) / 1_000_000;
}
