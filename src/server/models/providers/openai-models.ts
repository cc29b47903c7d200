import type { ImageModel } from "openai/resources/images";
import type { ChatModel } from "openai/resources/shared";
import type { CatalogueModel, ModelQuirks, TokenPrices } from "../catalogue-model";

/**
 * Prices and limits of developers.openai.com/api/docs/pricing and the models' own pages, as quoted by docs.litellm.ai and
 * apidog.com, read 2026-11-24. The ids are checked against the SDK's unions by the compiler.
 */
const longPrompt = { overInputTokens: 272_000, inputFactor: 2, outputFactor: 1.5 };

const quirks: ModelQuirks = {
  thinkingOff: "effort_none",
  cacheBreakpoints: true,
  strictSchema: true,
  vision: true,
};

function language(id: ChatModel, speed: CatalogueModel["speed"], prices: TokenPrices): CatalogueModel {
  return {
    provider: "openai",
    id,
    speed,
    prices: { ...prices, longPrompt },
    contextTokens: 1_050_000,
    maxOutputTokens: 128_000,
    quirks,
  };
}

export const openaiModels: CatalogueModel[] = [
  language("gpt-6-luna", "fast", { input: 0.1, cachedInput: 0.01, cacheWrite: 0.125, output: 0.5 }),
  language("gpt-6.1-terra", "balanced", { input: 1, cachedInput: 0.05, cacheWrite: 1.25, output: 5 }),
  language("gpt-6.1-sol", "balanced", { input: 2, cachedInput: 0.1, cacheWrite: 2.5, output: 10 }),
  language("gpt-6-astra", "slow", { input: 10, cachedInput: 1, cacheWrite: 12.5, output: 50 }),
];

/** In US dollars for a million tokens. */
export type ImagePrices = { textInput: number; imageInput: number; output: number };

const imagePrices: ImagePrices = { textInput: 5, imageInput: 8, output: 30 };
const imageIds = ["gpt-image-2.6-flare", "gpt-image-2.6-sunburst"] satisfies ImageModel[];

/** Flare is the fast one, Sunburst the precise one; both cost the same for a token. */
export const openaiImagePrices: ReadonlyMap<string, ImagePrices> = new Map(
  imageIds.map((id) => [id, imagePrices]),
);
