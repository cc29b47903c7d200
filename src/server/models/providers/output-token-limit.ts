import type { CatalogueModel } from "../catalogue-model";
import type { ModelEffort } from "../language-model";
import type { ProviderRequest } from "../provider";

/** Providers count thinking as output, so it gets room of its own beside the answer. */
const thinkingTokens: Record<ModelEffort, number> = { none: 0, low: 4_000, medium: 12_000, high: 32_000 };

export function outputTokenLimit(model: CatalogueModel, request: ProviderRequest): number {
  const { thinkingOff } = model.quirks;
  const effort = request.effort === "none" && thinkingOff === "always_on" ? "low" : request.effort;
  const thinking = thinkingOff ? thinkingTokens[effort] : 0;
  return Math.min(model.maxOutputTokens, request.maxOutputTokens + thinking);
}
