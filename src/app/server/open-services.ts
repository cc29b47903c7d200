import { type Environment, getEnvironment } from "@/env";
import { createServices, getServices, type Services, type ServicesOptions } from "@/server/services";

/** The services of this process, opened by whoever asks first. */
export function openServices(): Promise<Services> {
  return getServices(async () => {
    const environment = getEnvironment();
    const { DATABASE_URL, DATA_DIR, PUBLIC_URL, PORT, CHROME_PATH, SETTINGS_SECRET } = environment;
    const services = await createServices({
      databaseUrl: DATABASE_URL,
      dataDirectory: DATA_DIR,
      chromePath: CHROME_PATH,
      address: PUBLIC_URL ?? `http://localhost:${PORT}`,
      settingsSecret: SETTINGS_SECRET,
      models: modelSettingsOf(environment),
    });
    await services.prepareSecrets();
    return services;
  });
}

function modelSettingsOf(environment: Environment): ServicesOptions["models"] {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL } =
    environment;
  return {
    openai: { apiKey: OPENAI_API_KEY, baseUrl: OPENAI_BASE_URL, model: OPENAI_MODEL },
    anthropic: { apiKey: ANTHROPIC_API_KEY, baseUrl: ANTHROPIC_BASE_URL },
    roles: {
      intent: environment.MODEL_INTENT,
      surgical: environment.MODEL_SURGICAL,
      code: environment.MODEL_CODE,
      layout: environment.MODEL_LAYOUT,
      vision: environment.MODEL_VISION,
      story: environment.MODEL_STORY,
      image: environment.MODEL_IMAGE,
      speech: environment.MODEL_SPEECH,
    },
    transcriptDirectory: environment.MODEL_TRANSCRIPT,
    imagesAtOnce: environment.MODEL_IMAGES_AT_ONCE,
  };
}
