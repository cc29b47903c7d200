import { type ProviderId, providerIds } from "@/domain/model-role";
import type { KeyView, ProviderView } from "@/domain/model-settings";
import type { ModelSettings } from "@/server/models/models-from-settings";

const names: Record<ProviderId, string> = { openai: "OpenAI", anthropic: "Anthropic" };

/** What an owner has set up of a provider, as it is kept, with the key opened. */
export type OwnProvider = {
  provider: ProviderId;
  /** null where there is none, and where it cannot be opened. */
  key: string | null;
  keyEnding: string | null;
  keySetAt: Date | null;
  baseUrl: string | null;
  model: string | null;
};

type Setup = { apiKey?: string | undefined; baseUrl?: string | undefined; model?: string | undefined };

/**
 * A provider as it is used: the settings come before the environment. An address of the settings is asked with a key of
 * the settings or none: the environment's key belongs to the environment's address.
 */
export function setupOf(environment: Setup, own: OwnProvider | undefined): Setup {
  const isOwnAddress = own?.baseUrl != null;
  return {
    apiKey: own?.key ?? (isOwnAddress ? undefined : environment.apiKey),
    baseUrl: own?.baseUrl ?? environment.baseUrl,
    model: isOwnAddress ? (own.model ?? undefined) : environment.model,
  };
}

/** The providers of an owner: the environment's settings with the owner's laid over them. */
export function settingsWith(environment: ModelSettings, own: readonly OwnProvider[]): ModelSettings {
  const of = (provider: ProviderId) => own.find((one) => one.provider === provider);
  return {
    ...environment,
    openai: setupOf(environment.openai ?? {}, of("openai")),
    anthropic: setupOf(environment.anthropic ?? {}, of("anthropic")),
  };
}

/** The providers that can be asked. */
export function availableOf({ openai, anthropic }: ModelSettings): ProviderId[] {
  const isSetUp: Record<ProviderId, boolean> = {
    openai: Boolean(openai?.apiKey || openai?.baseUrl),
    anthropic: Boolean(anthropic?.apiKey),
  };
  return providerIds.filter((provider) => isSetUp[provider]);
}

/** A provider as people are told of it: no key leaves this room. */
export function providerView(
  provider: ProviderId,
  environment: ModelSettings,
  own: OwnProvider | undefined,
): ProviderView {
  const given: Setup = environment[provider] ?? {};
  const used = setupOf(given, own);
  const ownKey: KeyView | null =
    own?.keyEnding != null
      ? {
          source: "settings",
          ending: own.keyEnding,
          since: own.keySetAt?.toISOString() ?? null,
          readable: own.key !== null,
        }
      : null;
  const theirs: KeyView | null =
    given.apiKey && own?.baseUrl == null
      ? { source: "environment", ending: endingOf(given.apiKey), since: null, readable: true }
      : null;
  return {
    provider,
    name: names[provider],
    key: ownKey ?? theirs,
    overridden: ownKey ? theirs : null,
    address: used.baseUrl
      ? {
          url: own?.baseUrl ?? withoutSecrets(used.baseUrl),
          source: own?.baseUrl != null ? "settings" : "environment",
          model: used.model ?? null,
        }
      : null,
    available: Boolean(used.apiKey || (provider === "openai" && used.baseUrl)),
  };
}

/** The last four characters of a key; of a short one nothing that would give it away. */
export function endingOf(key: string): string {
  return key.length >= 16 ? key.slice(-4) : "";
}

/** An address of the environment may hold a name and a password. */
function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.search = "";
  return url.toString().replace(/\/$/, "");
}
