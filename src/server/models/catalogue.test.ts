import { describe, expect, it } from "vitest";
import { modelRoles } from "@/domain/model-role";
import { catalogue, costOf, modelOf } from "./catalogue";
import { modelsForRole, parseModelName, roleDefaults } from "./roles";

const both = { available: ["openai", "anthropic"] as const, overrides: {} };
const names = (models: { provider: string; id: string }[]) =>
  models.map(({ provider, id }) => `${provider}/${id}`);

describe("costOf", () => {
  const usage = {
    inputTokens: 10_000,
    cachedInputTokens: 6_000,
    cacheWriteTokens: 1_000,
    outputTokens: 2_000,
  };

  it("counts cached input, cache writes and plain input at their own prices", () => {
    const prices = { input: 2, cachedInput: 0.2, cacheWrite: 2.5, output: 10 };
    // 3,000 × 2 + 6,000 × 0.2 + 1,000 × 2.5 + 2,000 × 10, for a million
    expect(costOf({ prices }, usage)).toBeCloseTo(0.0297, 10);
  });

  it("charges a long prompt as the provider does", () => {
    const luna = modelOf("openai", "gpt-6-luna");
    const plain = { inputTokens: 300_000, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 1_000 };
    expect(costOf(luna, plain)).toBeCloseTo((300_000 * 0.2 + 1_000 * 0.75) / 1_000_000, 10);
  });

  it("is nothing for a model that nobody knows the price of", () => {
    const local = modelOf("openai", "llama3.3:70b");
    expect(local.prices).toBeNull();
    expect(costOf(local, usage)).toBe(0);
  });
});

describe("modelsForRole", () => {
  it("names only language models of the catalogue", () => {
    const defaults = modelRoles
      .filter((role) => role !== "image" && role !== "speech")
      .flatMap((role) => Object.values(roleDefaults[role].models));
    expect(defaults.filter((id) => !catalogue.some((model) => model.id === id))).toEqual([]);
  });

  it("falls back to the other provider's model for the role", () => {
    expect(names(modelsForRole("intent", both))).toEqual(["openai/gpt-6-luna", "anthropic/claude-haiku-5-5"]);
  });

  it("uses the provider that has a key", () => {
    expect(names(modelsForRole("code", { available: ["anthropic"], overrides: {} }))).toEqual([
      "anthropic/claude-sonnet-5-5",
    ]);
    expect(modelsForRole("image", { available: ["anthropic"], overrides: {} })).toEqual([]);
  });

  it("puts the project's choice before the environment's, and that before the default", () => {
    const roles = { ...both, overrides: { code: "anthropic/claude-opus-5-5" } };
    expect(names(modelsForRole("code", roles))).toEqual(["anthropic/claude-opus-5-5", "openai/gpt-6.1-sol"]);
    const project = { models: { code: "openai/gpt-6-astra" } };
    expect(names(modelsForRole("code", roles, project))).toEqual([
      "openai/gpt-6-astra",
      "anthropic/claude-sonnet-5-5",
    ]);
  });

  it("asks a compatible server for its one model in every language role", () => {
    const roles = { available: ["openai"] as const, overrides: {}, soleOpenaiModel: "qwen3:32b" };
    expect(names(modelsForRole("story", roles))).toEqual(["openai/qwen3:32b"]);
    expect(modelsForRole("image", roles)).toEqual([]);
    expect(names(modelsForRole("image", { ...roles, overrides: { image: "openai/flux" } }))).toEqual([
      "openai/flux",
    ]);
  });

  it("falls back when the chosen provider has no key", () => {
    const roles = { available: ["openai"] as const, overrides: { code: "anthropic/claude-opus-5-5" } };
    expect(names(modelsForRole("code", roles))).toEqual(["openai/gpt-6.1-sol"]);
  });
});

describe("parseModelName", () => {
  it.each([
    ["openai/gpt-6-luna", "openai", "gpt-6-luna"],
    ["openai/meta-llama/llama-4", "openai", "meta-llama/llama-4"],
    ["meta-llama/llama-4", "openai", "meta-llama/llama-4"],
    ["anthropic/claude-opus-5-5", "anthropic", "claude-opus-5-5"],
  ])("reads %s", (name, provider, id) => {
    expect(parseModelName(name)).toEqual({ provider, id });
  });
});
