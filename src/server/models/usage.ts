export type ModelUsage = {
  /** All input: read from the cache, written to it, and neither. */
  inputTokens: number;
  cachedInputTokens: number;
  /** Written to the provider's cache by this request; some providers charge more for it. */
  cacheWriteTokens: number;
  /** Answer and thinking. */
  outputTokens: number;
};

export const noUsage: ModelUsage = {
  inputTokens: 0,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
};
