import { z } from "zod";
import { AppError } from "@/domain/app-error";

/** A variable that is set but empty counts as not set: that is how `.env` files and CI switch one off. */
const optionalText = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.string().trim().optional(),
);

const optionalAddress = optionalText.pipe(
  z.url({ protocol: /^https?$/, error: "must be an http(s) address" }).optional(),
);

const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).catch("production"),
  /** Where the server listens. Anything but this machine itself needs `AUTH_SECRET`. */
  HOST: optionalText.pipe(z.string().default("127.0.0.1")),
  PORT: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce
      .number("must be a port number")
      .int("must be a whole number")
      .min(1, "must be between 1 and 65535")
      .max(65_535, "must be between 1 and 65535")
      .default(3000),
  ),
  /** None: the embedded database in `DATA_DIR`. `postgres://…`: a server. A Neon address: Neon's driver. */
  DATABASE_URL: optionalText.pipe(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must start with postgres:// or postgresql://")
      .optional(),
  ),
  DATA_DIR: optionalText.pipe(z.string().default(".data")),
  /** With it, only who has opened the access link may use the server. */
  AUTH_SECRET: optionalText.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  /** Seals the keys of the settings; a secret is made in `DATA_DIR` where none is given. The same in all processes. */
  SETTINGS_SECRET: optionalText.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  /** The address that people use when a proxy stands before the server, for example https://video.example.com. */
  PUBLIC_URL: optionalAddress,
  /** A Chromium or Chrome for exports; one is looked for where none is named. */
  CHROME_PATH: optionalText,
  OPENAI_API_KEY: optionalText,
  /** A server that speaks OpenAI's language, with its `/v1`: http://localhost:11434/v1 for Ollama. It may want no key. */
  OPENAI_BASE_URL: optionalAddress,
  /** The model of such a server, for every role that is not given one below. */
  OPENAI_MODEL: optionalText,
  ANTHROPIC_API_KEY: optionalText,
  ANTHROPIC_BASE_URL: optionalAddress,
  /** `provider/model` for a role, as `openai/gpt-6-luna`. */
  MODEL_INTENT: optionalText,
  MODEL_SURGICAL: optionalText,
  MODEL_CODE: optionalText,
  MODEL_LAYOUT: optionalText,
  MODEL_VISION: optionalText,
  MODEL_STORY: optionalText,
  MODEL_IMAGE: optionalText,
  MODEL_SPEECH: optionalText,
  /** How many pictures are drawn at a time, as far as the provider's account allows; fewer after it refuses. */
  MODEL_IMAGES_AT_ONCE: z.coerce.number().int().min(1).max(100).optional(),
  /** A directory to which every request to a model and its reply are written, keys removed, for inspection. */
  MODEL_TRANSCRIPT: optionalText,
});

export type Environment = z.infer<typeof environmentSchema>;

/** The names of all that can be set. */
export const environmentNames: readonly string[] = Object.keys(environmentSchema.shape);

const loopbackHosts = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

/** Whether a server that listens on `host` can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return loopbackHosts.has(host);
}

/**
 * Validates the environment.
 * @throws AppError `invalid_input` whose text names each variable that is wrong and says what it must be.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new AppError("invalid_input", `The environment is not right: ${lines.join("; ")}.`);
  }
  const environment = parsed.data;
  if (!isLoopback(environment.HOST) && !environment.AUTH_SECRET) {
    throw new AppError(
      "unauthorized",
      `HOST=${environment.HOST} lets other machines in, so it needs AUTH_SECRET (at least 16 characters). ` +
        "Set it, or leave HOST out to listen on 127.0.0.1.",
    );
  }
  return environment;
}

let environment: Environment | undefined;

/** The validated environment of this process, read once; nothing else in `src` reads `process.env`. */
export function getEnvironment(): Environment {
  environment ??= parseEnvironment(process.env);
  return environment;
}
