/** What a model is asked for. Which model answers is decided by the project, the settings, the environment and `roles.ts`. */
export const modelRoles = [
  "intent",
  "surgical",
  "code",
  "layout",
  "vision",
  "story",
  "image",
  "speech",
] as const;
export type ModelRole = (typeof modelRoles)[number];

/** The roles that are answered with text or an object. */
export type LanguageRole = Exclude<ModelRole, "image" | "speech">;

export const providerIds = ["openai", "anthropic"] as const;
export type ProviderId = (typeof providerIds)[number];
