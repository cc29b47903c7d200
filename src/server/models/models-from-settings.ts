import type { Clock } from "@/lib/clock";
import type { OnCall } from "./call-record";
import { createModels, type Models, type Patience } from "./models";
import type { ModelProvider } from "./provider";
import type { RoleOverrides } from "./roles";
import { createTranscriptFetch } from "./transcript";

/** What is set up of models, by the environment or in the settings. Without a key or an address there are none. */
export type ModelSettings = {
  openai?:
    | { apiKey?: string | undefined; baseUrl?: string | undefined; model?: string | undefined }
    | undefined;
  anthropic?: { apiKey?: string | undefined; baseUrl?: string | undefined } | undefined;
  roles?: RoleOverrides | undefined;
  /** Where each request and its reply are written, keys removed. */
  transcriptDirectory?: string | undefined;
  /** How many pictures one provider draws at a time; by default ten. */
  imagesAtOnce?: number | undefined;
};

type Parts = {
  clock: Clock;
  onCall: OnCall;
  log?: ((line: string, error: unknown) => void) | undefined;
  patience?: Partial<Patience> | undefined;
};

/** The models that are set up. A vendor's SDK is loaded only where it is used: a start without a key does not pay for it. */
export async function createModelsFromSettings(settings: ModelSettings, parts: Parts): Promise<Models> {
  const { openai, roles = {}, imagesAtOnce } = settings;
  const providers = await createProviders(settings, parts.clock);
  return createModels({
    ...parts,
    providers,
    roles: { overrides: roles, soleOpenaiModel: openai?.model },
    ...(imagesAtOnce === undefined ? {} : { patience: { imageConcurrency: imagesAtOnce } }),
  });
}

/** The providers that have a key or an address. */
export async function createProviders(
  { openai, anthropic, transcriptDirectory: directory }: ModelSettings,
  clock: Clock,
): Promise<ModelProvider[]> {
  const now = () => clock.now();
  const keys = [openai?.apiKey, anthropic?.apiKey].filter((key) => key !== undefined);
  const fetch = directory ? createTranscriptFetch({ directory, keys, clock }) : globalThis.fetch;
  const providers: ModelProvider[] = [];
  if (openai?.apiKey || openai?.baseUrl) {
    const { createOpenaiProvider } = await import("./providers/openai");
    providers.push(createOpenaiProvider({ ...openai, fetch, now }));
  }
  if (anthropic?.apiKey) {
    const { createAnthropicProvider } = await import("./providers/anthropic");
    const { apiKey, baseUrl } = anthropic;
    providers.push(createAnthropicProvider({ apiKey, baseUrl, fetch, now }));
  }
  return providers;
}
