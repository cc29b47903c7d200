import { systemClock } from "@/lib/clock";
import type { CallRecord } from "../call-record";
import type { ModelEvent, ModelRequest } from "../language-model";
import { createModels, type Models, type Patience } from "../models";
import { createAnthropicProvider } from "../providers/anthropic";
import { createOpenaiProvider } from "../providers/openai";
import type { RoleChoices } from "../roles";

export const testKeys = {
  openai: "sk-proj-SECRETOPENAI1234567890",
  anthropic: "sk-ant-SECRETANTHROPIC1234567890",
};

export const limits = (ms: number): Patience["limits"] => {
  const same = { firstSignMs: ms, stallMs: ms };
  return { fast: same, balanced: same, slow: same };
};

/** For servers that fall silent on purpose. */
export const impatient: Partial<Patience> = { limits: limits(1_000) };

/** Quick to try again, but patient: a busy machine is not a fault. */
export const testPatience: Patience = {
  limits: limits(15_000),
  imageLimitMs: 15_000,
  batchLimitMs: 15_000,
  retry: { attempts: 3, baseMs: 5, maxMs: 20, maxRetryAfterMs: 1_500 },
  maxPauseBeforeFallBackMs: 200,
  concurrency: 4,
  imageConcurrency: 4,
  imageRetry: { attempts: 3, baseMs: 5, maxMs: 20, maxRetryAfterMs: 1_500 },
  breaker: { failures: 50, windowMs: 60_000, openMs: 30_000 },
};

export type TestModelsOptions = {
  /** A server that is taken for OpenAI itself unless `isCompatible`. */
  openai?: string | undefined;
  isCompatible?: boolean;
  anthropic?: string | undefined;
  patience?: Partial<Patience>;
  roles?: Partial<Omit<RoleChoices, "available">>;
  fetch?: typeof globalThis.fetch;
};

/** The real providers with the vendors' own SDKs, led to servers of the test. */
export function createTestModels(options: TestModelsOptions): { models: Models; calls: CallRecord[] } {
  const calls: CallRecord[] = [];
  const now = () => systemClock.now();
  const fetch = options.fetch ?? globalThis.fetch;
  const { openai, anthropic, isCompatible = false } = options;
  const openaiProvider = (url: string) =>
    isCompatible
      ? createOpenaiProvider({ apiKey: testKeys.openai, baseUrl: `${url}/v1`, fetch, now })
      : createOpenaiProvider({
          apiKey: testKeys.openai,
          fetch: (input, init) => fetch(String(input).replace("https://api.openai.com", url), init),
          now,
        });
  const models = createModels({
    providers: [
      ...(openai ? [openaiProvider(openai)] : []),
      ...(anthropic
        ? [createAnthropicProvider({ apiKey: testKeys.anthropic, baseUrl: anthropic, fetch, now })]
        : []),
    ],
    roles: { overrides: {}, ...options.roles },
    onCall: (record) => calls.push(record),
    clock: systemClock,
    patience: { ...testPatience, ...options.patience },
    random: () => 0.5,
  });
  return { models, calls };
}

export const helloRequest: ModelRequest = {
  system: [{ text: "You make videos.", endsCachedPrefix: true }, { text: "The project is called Brew." }],
  messages: [{ role: "user", parts: [{ type: "text", text: "Say hello" }] }],
  output: { type: "text" },
  maxOutputTokens: 500,
};

export async function eventsOf(stream: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}
