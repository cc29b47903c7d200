import type { ModelRole, ProviderId } from "@/domain/model-role";
import type { ModelView } from "@/domain/model-settings";
import { catalogue, modelOf } from "./catalogue";
import { openaiImagePrices } from "./providers/openai-models";
import {
  modelsForRole,
  type ProjectModelSettings,
  parseModelName,
  type RoleChoices,
  roleDefaults,
} from "./roles";

/** The models that can be chosen for a role, of the providers that are set up. */
export function choicesFor(role: ModelRole, available: readonly ProviderId[]): ModelView[] {
  if (role === "image")
    return available.includes("openai") ? [...openaiImagePrices.keys()].map(imageView) : [];
  if (role === "speech") {
    const { openai } = roleDefaults.speech.models;
    return openai && available.includes("openai") ? [viewOf("openai", openai)] : [];
  }
  return catalogue
    .filter(({ provider }) => available.includes(provider))
    .map(({ provider, id }) => viewOf(provider, id));
}

/** The models that answer for a role, in the order in which they are asked. */
export function usedFor(role: ModelRole, choices: RoleChoices, project: ProjectModelSettings): ModelView[] {
  return modelsForRole(role, choices, project).map(({ provider, id }) =>
    role === "image" && openaiImagePrices.has(id) ? imageView(id) : viewOf(provider, id),
  );
}

/** Whether a role can be given a model: of a provider's own catalogue only what suits the role. */
export function suitsRole(role: ModelRole, name: string): boolean {
  const { provider, id } = parseModelName(name);
  const isLanguage = catalogue.some((model) => model.provider === provider && model.id === id);
  const isImage = provider === "openai" && openaiImagePrices.has(id);
  if (role === "image" || role === "speech") return provider === "openai" && !isLanguage;
  return !isImage;
}

function viewOf(provider: ProviderId, id: string): ModelView {
  const isKnown = catalogue.some((model) => model.provider === provider && model.id === id);
  const { prices, speed } = modelOf(provider, id);
  return {
    provider,
    id,
    name: `${provider}/${id}`,
    speed: isKnown ? speed : null,
    prices: prices ? { input: prices.input, output: prices.output } : null,
  };
}

function imageView(id: string): ModelView {
  const prices = openaiImagePrices.get(id);
  return {
    provider: "openai",
    id,
    name: `openai/${id}`,
    speed: null,
    prices: prices ? { input: prices.textInput, output: prices.output } : null,
  };
}
