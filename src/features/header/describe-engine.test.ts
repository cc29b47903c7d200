import { expect, it } from "vitest";
import type { ModelView, ProviderView, RoleView } from "@/domain/model-settings";
import { describeEngine } from "./describe-engine";

const provider = (over: Partial<ProviderView>): ProviderView => ({
  provider: "openai",
  name: "OpenAI",
  key: null,
  overridden: null,
  address: null,
  available: true,
  ...over,
});
const model = (id: string): ModelView => ({
  provider: "openai",
  name: `openai/${id}`,
  id,
  speed: null,
  prices: null,
});
const role = (name: RoleView["role"], ...used: ModelView[]): RoleView => ({
  role: name,
  project: null,
  settings: null,
  environment: null,
  used,
  choices: [],
});

it("is the built-in engine where no provider can be asked, whatever is chosen", () => {
  const providers = [provider({ available: false })];
  expect(describeEngine({ providers, roles: [role("code")] })).toEqual({ type: "built-in" });
});

it("is named after the model that writes scenes, and says who is asked", () => {
  const providers = [provider({}), provider({ provider: "anthropic", name: "Anthropic" })];
  const roles = [
    role("intent", model("small")),
    role("code", model("large"), model("other")),
    role("speech", model("voice")),
  ];
  const engine = describeEngine({ providers, roles });
  expect(engine).toMatchObject({ type: "models", name: "large", asked: "OpenAI and Anthropic" });
  expect(engine.type === "models" && engine.models.map(({ model: id }) => id)).toEqual(["small", "large"]);
});

it("does not say that a server of one's own is the provider", () => {
  const address = { url: "http://localhost:11434/v1", source: "environment" as const, model: "qwen" };
  const engine = describeEngine({ providers: [provider({ address })], roles: [role("code", model("qwen"))] });
  expect(engine).toMatchObject({ name: "qwen", asked: "localhost:11434" });
});
