import type { ImageUsage } from "./image-model";
import { openaiImagePrices } from "./providers/openai-models";

/** What a picture costs in US dollars; 0 for a model without known prices. */
export function imageCostOf(modelId: string, usage: ImageUsage): number {
  const prices = openaiImagePrices.get(modelId);
  if (!prices) return 0;
  const { textInputTokens, imageInputTokens, outputTokens } = usage;
  const dollars =
    textInputTokens * prices.textInput + imageInputTokens * prices.imageInput + outputTokens * prices.output;
  return dollars / 1_000_000;
}
