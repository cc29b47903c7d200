import type { Model } from "@anthropic-ai/sdk/resources/messages";
import type { CatalogueModel, ModelQuirks } from "../catalogue-model";

/** The ids that the SDK names, without its `string & {}`. */
type KnownModel = Model extends infer Id
  ? Id extends string
    ? string extends Id
      ? never
      : Id
    : never
  : never;

type Entry = Pick<CatalogueModel, "speed" | "prices"> & {
  id: KnownModel;
  thinkingOff: ModelQuirks["thinkingOff"];
};

/**
 * Prices and limits of platform.claude.com/docs/en/models/{haiku,sonnet,opus}-5-5/overview, and what each model takes of
 * their migration guides, read 2026-11-24. The ids are checked against the SDK's union by the compiler.
 */
const entries: Entry[] = [
  {
    id: "claude-haiku-5-5",
    speed: "fast",
    thinkingOff: "disabled",
    prices: {
      input: 0.1,
      cachedInput: 0.01,
      cacheWrite: 0.125,
      output: 0.5,
      longPrompt: { overInputTokens: 100_000, inputFactor: 5, outputFactor: 5 },
    },
  },
  {
    id: "claude-sonnet-5-5",
    speed: "balanced",
    thinkingOff: "between_tools",
    prices: { input: 2, cachedInput: 0.2, cacheWrite: 2.5, output: 10 },
  },
  {
    id: "claude-opus-5-5",
    speed: "slow",
    thinkingOff: "always_on",
    prices: { input: 4, cachedInput: 0.4, cacheWrite: 5, output: 20 },
  },
];

export const anthropicModels: CatalogueModel[] = entries.map(({ thinkingOff, ...entry }) => ({
  provider: "anthropic",
  ...entry,
  contextTokens: 1_000_000,
  maxOutputTokens: 128_000,
  quirks: {
    ...(thinkingOff ? { thinkingOff } : {}),
    cacheBreakpoints: true,
    strictSchema: true,
    vision: true,
  },
}));
