import { z } from "zod";
import { type ModelRole, modelRoles, type ProviderId, providerIds } from "./model-role";

export const providerIdSchema = z.enum(providerIds);
export const modelRoleSchema = z.enum(modelRoles);

/** A provider's key as it may be typed or pasted. No message repeats what was given. */
export const providerKeySchema = z
  .string("A key is a text.")
  .trim()
  .min(8, "A key has at least 8 characters.")
  .max(500, "A key has at most 500 characters: this is something else.")
  .regex(/^[\x21-\x7e]*$/, "A key has no spaces, line breaks or special characters in it.");

/** The address of a server that speaks a provider's language. */
export const providerAddressSchema = z
  .string()
  .trim()
  .max(500, "An address has at most 500 characters.")
  .pipe(z.url({ protocol: /^https?$/, error: "Write an address that begins with http:// or https://." }))
  .refine((address) => {
    const { username, password } = new URL(address);
    return username === "" && password === "";
  }, "Leave name and password out of the address, and enter the key as the key.");

/** `provider/model`; the model may be one that the catalogue does not know. */
export const modelNameSchema = z
  .string()
  .trim()
  .max(200, "The name of a model has at most 200 characters.")
  .regex(/^(openai|anthropic)\/[\x21-\x7e]+$/, "Write it as openai/model or anthropic/model.");

/** A model of a server of one's own, as that server calls it. */
export const modelIdSchema = z
  .string()
  .trim()
  .min(1, "Write the name of a model.")
  .max(200, "The name of a model has at most 200 characters.")
  .regex(/^[\x21-\x7e]*$/, "The name of a model has no spaces in it.");

export type SettingSource = "settings" | "environment";

/** What is told of a key: never the key. */
export type KeyView = {
  source: SettingSource;
  /** Its last four characters. */
  ending: string;
  /** When it was entered; null for one of the environment. */
  since: string | null;
  /** False where it was kept under another secret than this server's. */
  readable: boolean;
};

export type ProviderView = {
  provider: ProviderId;
  name: string;
  /** The key that is used; null for none. */
  key: KeyView | null;
  /** The environment's key, where the settings' key is used in its place. */
  overridden: KeyView | null;
  /** The address that is asked; null is the provider's own. */
  address: { url: string; source: SettingSource; model: string | null } | null;
  /** Whether it can be asked. */
  available: boolean;
};

/** A model that a role may be given. */
export type ModelView = {
  provider: ProviderId;
  /** `provider/model`. */
  name: string;
  id: string;
  speed: "fast" | "balanced" | "slow" | null;
  /** In US dollars for a million tokens; null where they are not known. */
  prices: { input: number; output: number } | null;
};

export type RoleView = {
  role: ModelRole;
  /** What the project, the settings and the environment say; null for nothing. */
  project: string | null;
  settings: string | null;
  environment: string | null;
  /** What answers, and what then falls back; none where no provider is set up for it. */
  used: ModelView[];
  choices: ModelView[];
};

export type ModelSettingsView = {
  providers: ProviderView[];
  roles: RoleView[];
  /** Whether the caller may set addresses. */
  mayChooseAddress: boolean;
};

/** What came of trying a key. */
export type KeyTest =
  | { type: "works"; model: string; milliseconds: number }
  | {
      type: "failed";
      kind: "key_refused" | "no_credit" | "unreachable" | "no_such_model" | "no_key" | "other";
      text: string;
    };
