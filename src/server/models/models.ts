import { AppError } from "@/domain/app-error";
import type { LanguageRole, ModelRole, ProviderId } from "@/domain/model-role";
import type { Clock } from "@/lib/clock";
import type { BatchChoice, BatchModel } from "./batch-model";
import type { OnCall } from "./call-record";
import type { CatalogueModel } from "./catalogue-model";
import type { ImageModel } from "./image-model";
import type { LanguageModel } from "./language-model";
import type { ModelProvider } from "./provider";
import { createBatchModel } from "./provider-batch-model";
import { createCircuitBreaker } from "./resilience/circuit-breaker";
import { createRequestSlots } from "./resilience/request-slots";
import type { ProviderGate } from "./resilience/run-attempts";
import type { TimeLimits } from "./resilience/with-time-limits";
import { createResilientImageModel } from "./resilient-image-model";
import { createResilientLanguageModel, type Resilience } from "./resilient-language-model";
import { modelsForRole, type ProjectModelSettings, type RoleChoices, roleDefaults } from "./roles";

/** The models of this process, by what they are asked for. */
export type Models = {
  /** Whether anything is set up for the role; without it the product works on its own rules. */
  has(role: ModelRole, project?: ProjectModelSettings): boolean;
  /** The model that is asked first; null where none is set up. */
  first(role: LanguageRole, project?: ProjectModelSettings): CatalogueModel | null;
  /** @throws AppError `needs_model` where no provider is set up for the role. */
  languageModel(role: LanguageRole, project?: ProjectModelSettings): LanguageModel;
  /** @throws AppError `needs_model` where no provider that draws is set up. */
  imageModel(project?: ProjectModelSettings): ImageModel;
  /** Who of the role's models can be left requests in batches: the first, or null where its provider takes none. */
  batchChoice(role: "image" | "story", project?: ProjectModelSettings): BatchChoice | null;
  /** A provider's batches; null where it is not set up any more, or has none. */
  batchModel(provider: ProviderId): BatchModel | null;
};

export type ModelsOptions = {
  providers: readonly ModelProvider[];
  roles: Omit<RoleChoices, "available">;
  /** Told of every request to a provider; what it throws is logged and goes no further. */
  onCall: OnCall;
  clock: Clock;
  log?: ((line: string, error: unknown) => void) | undefined;
  /** How patient to be; tests are less. */
  patience?: Partial<Patience> | undefined;
  random?: (() => number) | undefined;
};

export type Patience = Pick<Resilience, "retry" | "maxPauseBeforeFallBackMs"> & {
  limits: Record<CatalogueModel["speed"], TimeLimits>;
  imageLimitMs: number;
  /** How long handing in or reading a batch may take. */
  batchLimitMs: number;
  /** Requests to one provider at a time. */
  concurrency: number;
  /** Pictures that one provider draws at a time; they take long, and hold up nobody who writes. */
  imageConcurrency: number;
  /** A picture among many is refused often and comes all the same: its provider says how long to wait. */
  imageRetry: Resilience["retry"];
  breaker: { failures: number; windowMs: number; openMs: number };
};

const defaultPatience: Patience = {
  limits: {
    fast: { firstSignMs: 15_000, stallMs: 10_000 },
    balanced: { firstSignMs: 45_000, stallMs: 20_000 },
    slow: { firstSignMs: 90_000, stallMs: 60_000 },
  },
  imageLimitMs: 180_000,
  batchLimitMs: 120_000,
  retry: { attempts: 3, baseMs: 500, maxMs: 8_000, maxRetryAfterMs: 30_000 },
  maxPauseBeforeFallBackMs: 4_000,
  concurrency: 8,
  imageConcurrency: 10,
  imageRetry: { attempts: 10, baseMs: 1_000, maxMs: 20_000, maxRetryAfterMs: 60_000 },
  breaker: { failures: 5, windowMs: 60_000, openMs: 30_000 },
};

/** Providers, catalogue and resilience put together. Gates are shared by all requests of the process. */
export function createModels(options: ModelsOptions): Models {
  const { clock, log = (line, error) => console.error(line, error), random = Math.random } = options;
  const patience = { ...defaultPatience, ...options.patience };
  const providers = new Map(options.providers.map((provider) => [provider.id, provider]));
  const roles: RoleChoices = { ...options.roles, available: [...providers.keys()] };
  const now = () => clock.now().getTime();
  const gatesOf = (concurrency: number) => {
    const gates = new Map<ProviderId, ProviderGate>();
    return (id: ProviderId): ProviderGate => {
      const gate = gates.get(id) ?? {
        slots: createRequestSlots(concurrency),
        breaker: createCircuitBreaker(patience.breaker, now),
      };
      gates.set(id, gate);
      return gate;
    };
  };

  const resilience: Resilience = {
    gateOf: gatesOf(patience.concurrency),
    limitsOf: (model) => patience.limits[model.speed],
    retry: patience.retry,
    maxPauseBeforeFallBackMs: patience.maxPauseBeforeFallBackMs,
    random,
    now,
  };
  const drawing: Resilience = {
    ...resilience,
    gateOf: gatesOf(patience.imageConcurrency),
    retry: patience.imageRetry,
  };
  const onCall: OnCall = (record) => {
    try {
      options.onCall(record);
    } catch (error) {
      log("A model call could not be recorded", error);
    }
  };
  const providerOf = (id: ProviderId) => {
    const provider = providers.get(id);
    if (!provider) throw new Error(`No provider ${id}`);
    return provider;
  };
  const drawers = [...providers.values()].filter((provider) => provider.draw).map(({ id }) => id);
  const rolesOf = (role: ModelRole) => (role === "image" ? { ...roles, available: drawers } : roles);

  return {
    has: (role, project) => modelsForRole(role, rolesOf(role), project).length > 0,
    first: (role, project) => modelsForRole(role, roles, project)[0] ?? null,
    languageModel: (role, project) =>
      createResilientLanguageModel({
        ...resilience,
        role,
        models: needed(role, modelsForRole(role, roles, project)),
        effort: roleDefaults[role].effort,
        providerOf,
        onCall,
      }),
    imageModel: (project) =>
      createResilientImageModel({
        ...drawing,
        models: needed("image", modelsForRole("image", rolesOf("image"), project)),
        providerOf,
        limitMs: patience.imageLimitMs,
        onCall,
      }),
    batchChoice(role, project) {
      const [first] = modelsForRole(role, rolesOf(role), project);
      if (!first) return null;
      const takes = providers.get(first.provider)?.batches?.takes;
      const isTaken = takes?.has(role === "image" ? "picture" : "text") ?? false;
      return isTaken ? { provider: first.provider, model: first.id } : null;
    },
    batchModel(id) {
      const provider = providers.get(id);
      if (!provider?.batches) return null;
      const { effort } = roleDefaults.story;
      return createBatchModel(provider, provider.batches, { effort, limitMs: patience.batchLimitMs });
    },
  };
}

function needed(role: ModelRole, models: CatalogueModel[]): CatalogueModel[] {
  if (models.length > 0) return models;
  const keys = Object.keys(roleDefaults[role].models).map((provider) => `${provider.toUpperCase()}_API_KEY`);
  throw new AppError(
    "needs_model",
    `This needs a model: set ${keys.join(" or ")}, or add a key in the settings.`,
  );
}
