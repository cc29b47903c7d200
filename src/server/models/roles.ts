import { type ModelRole, type ProviderId, providerIds } from "@/domain/model-role";
import { modelOf } from "./catalogue";
import type { CatalogueModel } from "./catalogue-model";
import type { ModelEffort } from "./language-model";

type RoleDefaults = {
  models: Partial<Record<ProviderId, string>>;
  /** How long the model thinks: time is what these roles are judged by, so no more than helps. */
  effort: ModelEffort;
};

export const roleDefaults: Record<ModelRole, RoleDefaults> = {
  intent: { models: { openai: "gpt-6-luna", anthropic: "claude-haiku-5-5" }, effort: "none" },
  surgical: { models: { openai: "gpt-6-luna", anthropic: "claude-haiku-5-5" }, effort: "none" },
  code: { models: { openai: "gpt-6.1-sol", anthropic: "claude-sonnet-5-5" }, effort: "none" },
  layout: { models: { openai: "gpt-6.1-terra", anthropic: "claude-sonnet-5-5" }, effort: "low" },
  vision: { models: { openai: "gpt-6.1-sol", anthropic: "claude-sonnet-5-5" }, effort: "low" },
  story: { models: { openai: "gpt-6.1-terra", anthropic: "claude-sonnet-5-5" }, effort: "low" },
  image: { models: { openai: "gpt-image-2.6-flare" }, effort: "none" },
  speech: { models: { openai: "gpt-4o-mini-tts" }, effort: "none" },
};

/** A model chosen by name: `openai/gpt-6-luna`, `openai/meta-llama/llama-4`; without a provider's name it is OpenAI's. */
export type ModelName = string;
export type RoleOverrides = { [Role in ModelRole]?: ModelName | undefined };

/** What a project's settings say of models. */
export type ProjectModelSettings = { models?: RoleOverrides | undefined };

export type RoleChoices = {
  /** The providers that have a key or an address. */
  available: readonly ProviderId[];
  /**
   * The one model of a compatible server, for every language role that is not overridden. Such a server neither draws nor
   * speaks unless the role is given a model of its own.
   */
  soleOpenaiModel?: string | undefined;
  /** From the environment. */
  overrides: RoleOverrides;
};

export function parseModelName(name: ModelName): { provider: ProviderId; id: string } {
  const provider = providerIds.find((id) => name.startsWith(`${id}/`));
  return provider ? { provider, id: name.slice(provider.length + 1) } : { provider: "openai", id: name };
}

/**
 * The models for a role, the first to be asked and then those to fall back to (one of each provider): the project's
 * choice, else the environment's, else the default. None where no provider is set up that has one.
 */
export function modelsForRole(
  role: ModelRole,
  { available, overrides, soleOpenaiModel }: RoleChoices,
  project: ProjectModelSettings = {},
): CatalogueModel[] {
  const chosen = project.models?.[role] ?? overrides[role];
  const first = chosen ? parseModelName(chosen) : null;
  const names = providerIds.flatMap((provider) => {
    const id =
      provider === "openai" && soleOpenaiModel
        ? soleModelFor(role, soleOpenaiModel)
        : roleDefaults[role].models[provider];
    return id && provider !== first?.provider ? [{ provider, id }] : [];
  });
  return [...(first ? [first] : []), ...names]
    .filter(({ provider }) => available.includes(provider))
    .map(({ provider, id }) => modelOf(provider, id));
}

function soleModelFor(role: ModelRole, model: string): string | undefined {
  return role === "image" || role === "speech" ? undefined : model;
}
