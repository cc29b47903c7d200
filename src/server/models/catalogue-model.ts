import type { ProviderId } from "@/domain/model-role";

/** In US dollars for a million tokens. */
export type TokenPrices = {
  input: number;
  cachedInput: number;
  /** Input that is written to the provider's cache on the way. */
  cacheWrite: number;
  output: number;
  /** Long prompts cost more, all of their tokens. */
  longPrompt?: { overInputTokens: number; inputFactor: number; outputFactor: number };
};

/** Where models differ in what they take; data, so that the providers hold no ids. */
export type ModelQuirks = {
  /** How thinking is switched off: `always_on` models think a little even at effort `none`. Left out: it does not think. */
  thinkingOff?: "effort_none" | "disabled" | "between_tools" | "always_on";
  /** Takes marks in the prompt up to which it is cached, at the price of a cache write. */
  cacheBreakpoints?: boolean;
  /** Holds to a JSON schema while it writes. */
  strictSchema?: boolean;
  /** Reads pictures. */
  vision?: boolean;
};

export type CatalogueModel = {
  provider: ProviderId;
  id: string;
  /** null: nobody told us, so it counts as free and says so (`priced: false` in the record of a call). */
  prices: TokenPrices | null;
  contextTokens: number;
  maxOutputTokens: number;
  speed: "fast" | "balanced" | "slow";
  quirks: ModelQuirks;
};
