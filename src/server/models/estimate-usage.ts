import type { ProviderRequest } from "./provider";
import { type ModelUsage, noUsage } from "./usage";

/** The vendors' rule of thumb for English and code. */
const charactersPerToken = 4;
const tokensOf = (text: string) => Math.ceil(text.length / charactersPerToken);

/**
 * What a request used whose stream ended before it was counted: it is paid for all the same. What the provider has told
 * of the input so far is kept.
 */
export function estimateUsage(
  { system, messages }: Pick<ProviderRequest, "system" | "messages">,
  answer: string,
  told: ModelUsage | null,
): ModelUsage {
  const texts = [...system, ...messages.flatMap(({ parts }) => parts)].map((part) =>
    "text" in part ? part.text : "",
  );
  const known = told ?? { ...noUsage, inputTokens: tokensOf(texts.join("")) };
  return { ...known, outputTokens: Math.max(known.outputTokens, tokensOf(answer)) };
}
