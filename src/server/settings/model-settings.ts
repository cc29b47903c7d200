import { AppError } from "@/domain/app-error";
import { type ModelRole, modelRoles, type ProviderId, providerIds } from "@/domain/model-role";
import type { KeyTest, ModelSettingsView } from "@/domain/model-settings";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import { choicesFor, suitsRole, usedFor } from "@/server/models/model-views";
import type { Models } from "@/server/models/models";
import type { ModelSettings } from "@/server/models/models-from-settings";
import type { RoleChoices } from "@/server/models/roles";
import { modelsForRole } from "@/server/models/roles";
import { tryProvider } from "@/server/models/try-provider";
import { availableOf, endingOf, type OwnProvider, providerView, settingsWith } from "./provider-setup";
import type { SecretBox } from "./secret-box";

type OfOwner = { ownerId: string };
type OfProject = OfOwner & { projectId: string | null };
type OfProvider = OfOwner & { provider: ProviderId };

/** Keys, addresses and models: of the owner, over what the environment gives. */
export type ModelSettingsService = {
  /** Everything that can be shown. Errors: `not_found`. */
  view(request: OfProject & { mayChooseAddress: boolean }): Promise<ModelSettingsView>;
  setKey(request: OfProvider & { key: string }): Promise<void>;
  deleteKey(request: OfProvider): Promise<void>;
  /** null is the provider's own address. Who may do this is decided by the caller. */
  setAddress(request: OfProvider & { address: string | null; model: string | null }): Promise<void>;
  /** null takes the choice back. Errors: `not_found`, `invalid_input` for a model that the role has no use for. */
  chooseModel(request: OfProject & { role: ModelRole; model: string | null }): Promise<void>;
  /** One tiny request with the key that is kept, or with one that is not kept yet. */
  testKey(request: OfProvider & { key: string | null; signal: AbortSignal }): Promise<KeyTest>;
  /** The models of a project as they are set up now; who holds them keeps them whatever is changed meanwhile. */
  modelsOf(request: OfOwner & { projectId: string }): Promise<Models>;
  /** Forgets what was built for an owner (null: for all), since it was changed here or elsewhere. */
  drop(ownerId: string | null): void;
};

export type ModelSettingsPorts = {
  repository: Bound<Repositories["modelSettings"], Db>;
  environment: ModelSettings;
  secrets: SecretBox;
  createModels(settings: ModelSettings): Promise<Models>;
  /** Tells the other processes that an owner's settings have changed. */
  announce(ownerId: string): void;
  clock: Clock;
  log(line: string, error: unknown): void;
};

/** One owner's models, built when they are first asked for. */
export function createModelSettings(ports: ModelSettingsPorts): ModelSettingsService {
  const { repository, environment, secrets, clock } = ports;
  const built = new Map<string, Promise<Models>>();

  const placeOf = (ownerId: string, provider: ProviderId) => `${ownerId}:${provider}`;

  /** A secret that cannot be read leaves the keys unreadable, and everything else as it is. */
  async function open(sealedKey: string, place: string): Promise<string | null> {
    try {
      return await secrets.open(sealedKey, place);
    } catch (error) {
      ports.log("The secret of the settings cannot be read", error);
      return null;
    }
  }

  async function ownProviders(ownerId: string): Promise<OwnProvider[]> {
    const rows = await repository.readProviderSettings({ ownerId });
    return Promise.all(
      rows.map(async ({ provider, sealedKey, keyEnding, keySetAt, baseUrl, model }) => ({
        provider,
        key: sealedKey === null ? null : await open(sealedKey, placeOf(ownerId, provider)),
        keyEnding: sealedKey === null ? null : (keyEnding ?? ""),
        keySetAt,
        baseUrl,
        model,
      })),
    );
  }

  async function setUp({ ownerId, projectId }: OfProject) {
    const [own, choices] = await Promise.all([
      ownProviders(ownerId),
      repository.readModelChoices({ ownerId, projectId }),
    ]);
    const settings = settingsWith(environment, own);
    const roles: RoleChoices = {
      available: availableOf(settings),
      soleOpenaiModel: settings.openai?.model,
      overrides: { ...environment.roles, ...choices.owner },
    };
    return { own, choices, settings, roles };
  }

  async function build(ownerId: string): Promise<Models> {
    const { settings, roles } = await setUp({ ownerId, projectId: null });
    return ports.createModels({ ...settings, roles: roles.overrides });
  }

  function drop(ownerId: string | null): void {
    if (ownerId === null) built.clear();
    else built.delete(ownerId);
  }

  function changed(ownerId: string): void {
    drop(ownerId);
    ports.announce(ownerId);
  }

  return {
    async view({ ownerId, projectId, mayChooseAddress }) {
      const { own, choices, roles } = await setUp({ ownerId, projectId });
      return {
        providers: providerIds.map((provider) =>
          providerView(
            provider,
            environment,
            own.find((one) => one.provider === provider),
          ),
        ),
        roles: modelRoles.map((role) => ({
          role,
          project: choices.project[role] ?? null,
          settings: choices.owner[role] ?? null,
          environment: environment.roles?.[role] ?? null,
          used: usedFor(role, roles, { models: choices.project }),
          choices: choicesFor(role, roles.available),
        })),
        mayChooseAddress,
      };
    },

    async setKey({ ownerId, provider, key }) {
      const sealedKey = await secrets.seal(key, placeOf(ownerId, provider));
      await repository.saveProviderKey({ ownerId, provider, sealedKey, keyEnding: endingOf(key), clock });
      changed(ownerId);
    },

    async deleteKey(request) {
      await repository.deleteProviderKey(request);
      changed(request.ownerId);
    },

    async setAddress({ ownerId, provider, address, model }) {
      await repository.saveProviderAddress({
        ownerId,
        provider,
        baseUrl: address,
        model: address === null ? null : model,
      });
      changed(ownerId);
    },

    async chooseModel(request) {
      if (request.model !== null && !suitsRole(request.role, request.model))
        throw new AppError("invalid_input", `${request.model} is not made for this. Choose another model.`);
      await repository.saveModelChoice(request);
      changed(request.ownerId);
    },

    async testKey({ ownerId, provider, key, signal }) {
      const { own, settings, roles } = await setUp({ ownerId, projectId: null });
      const kept = own.find((one) => one.provider === provider);
      if (key === null && kept?.keyEnding != null && kept.key === null) {
        return {
          type: "failed",
          kind: "no_key",
          text: "This key was kept under another secret and cannot be read. Please enter it again.",
        };
      }
      const setup = settings[provider] ?? {};
      const tried: ModelSettings = { ...settings, [provider]: { ...setup, ...(key ? { apiKey: key } : {}) } };
      const only: RoleChoices = { ...roles, available: [provider] };
      const [first] = [
        ...modelsForRole("intent", only),
        ...modelsForRole("intent", { ...only, overrides: {} }),
      ];
      if (!first) return { type: "failed", kind: "no_key", text: "There is no model to test it with." };
      return tryProvider(tried, { provider, modelId: first.id, clock, signal });
    },

    async modelsOf({ ownerId, projectId }) {
      let models = built.get(ownerId);
      if (!models) {
        models = build(ownerId);
        const made = models;
        built.set(ownerId, made);
        // A failure is not kept: the next generation asks again.
        made.catch(() => {
          if (built.get(ownerId) === made) built.delete(ownerId);
        });
      }
      const [ofOwner, { project }] = await Promise.all([
        models,
        repository.modelChoicesOf({ ownerId, projectId }),
      ]);
      return ofProject(ofOwner, project);
    },

    drop,
  };
}

/** The same models, with a project's choices where the caller names none. */
function ofProject(models: Models, choices: Partial<Record<ModelRole, string>>): Models {
  if (Object.keys(choices).length === 0) return models;
  const own = { models: choices };
  return {
    has: (role, project = own) => models.has(role, project),
    first: (role, project = own) => models.first(role, project),
    languageModel: (role, project = own) => models.languageModel(role, project),
    imageModel: (project = own) => models.imageModel(project),
    batchChoice: (role, project = own) => models.batchChoice(role, project),
    batchModel: models.batchModel,
  };
}
