import Anthropic, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from "@anthropic-ai/sdk";
import type { RawMessageStreamEvent, StopReason } from "@anthropic-ai/sdk/resources/messages";
import { type FailureKind, ModelFailure } from "../failure";
import type { ModelProvider, ProviderEvent } from "../provider";
import { type ModelUsage, noUsage } from "../usage";
import { anthropicBatches } from "./anthropic-batches";
import { anthropicParamsOf } from "./anthropic-request";
import { type FailureContext, failureOfVendorError, scrub } from "./provider-failure";

export type AnthropicOptions = {
  apiKey: string;
  /** A proxy of the API, without its `/v1`. */
  baseUrl?: string | undefined;
  fetch: typeof globalThis.fetch;
  now(): Date;
};

const address = "https://api.anthropic.com";
/** Our own limits are tighter; this only keeps the SDK's from interfering. */
const sdkTimeoutMs = 15 * 60_000;

type Reason = Extract<ProviderEvent, { type: "end" }>["reason"];
const reasons: Record<StopReason, Reason> = {
  end_turn: "stop",
  stop_sequence: "stop",
  tool_use: "stop",
  pause_turn: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  refusal: "refusal",
};

type Counts = {
  input_tokens: number | null;
  cache_read_input_tokens: number | null;
  cache_creation_input_tokens: number | null;
  output_tokens: number;
};

/** Anthropic counts what is read from and written to the cache beside the input, we count it within. */
function usageOf(counts: Counts, before: ModelUsage): ModelUsage {
  const cachedInputTokens = counts.cache_read_input_tokens ?? before.cachedInputTokens;
  const cacheWriteTokens = counts.cache_creation_input_tokens ?? before.cacheWriteTokens;
  const plain =
    counts.input_tokens ?? before.inputTokens - before.cachedInputTokens - before.cacheWriteTokens;
  return {
    inputTokens: plain + cachedInputTokens + cacheWriteTokens,
    cachedInputTokens,
    cacheWriteTokens,
    outputTokens: counts.output_tokens,
  };
}

function textOf(event: Extract<RawMessageStreamEvent, { type: "content_block_delta" }>): string | null {
  if (event.delta.type === "text_delta") return event.delta.text;
  // Nobody offered tools, yet a model may call one: its input is the object that was asked for.
  if (event.delta.type === "input_json_delta") return event.delta.partial_json;
  return null;
}

export function createAnthropicProvider({ apiKey, baseUrl, fetch, now }: AnthropicOptions): ModelProvider {
  const providerName = baseUrl ? `The model server at ${new URL(baseUrl).host}` : "Anthropic";
  const context: FailureContext = { provider: "anthropic", providerName, key: apiKey, now };
  const client = new Anthropic({
    apiKey,
    authToken: null,
    baseURL: baseUrl ?? address,
    maxRetries: 0,
    timeout: sdkTimeoutMs,
    logLevel: "off",
    fetch,
  });
  const failure = (kind: FailureKind, detail: string) =>
    new ModelFailure(kind, "anthropic", { providerName, detail: scrub(detail, apiKey) });
  const failureOf = (error: unknown, started: boolean): ModelFailure => {
    if (error instanceof ModelFailure) return error;
    if (error instanceof APIUserAbortError) return failure("cancelled", "Aborted");
    if (error instanceof APIConnectionTimeoutError) return failure("timed_out", error.message);
    if (error instanceof APIConnectionError) {
      return failure(started ? "broken_off" : "unreachable", `${error.message} ${String(error.cause ?? "")}`);
    }
    if (error instanceof APIError) return failureOfVendorError(error, context);
    if (error instanceof SyntaxError) return failure("bad_answer", error.message);
    return failure("broken_off", String(error));
  };
  return {
    id: "anthropic",
    name: providerName,
    // A server that speaks the same language is not taken to have them.
    ...(baseUrl
      ? {}
      : {
          batches: anthropicBatches({
            client,
            failureOf: (error) => failureOf(error, false),
            failureOfType: (type, message) => failureOfVendorError({ type, message }, context),
            failure,
            usageOf: (counts) => usageOf(counts, noUsage),
          }),
        }),
    async *stream(model, request, signal) {
      let started = false;
      let usage = noUsage;
      let reason: Reason | null = null;
      try {
        const stream = await client.messages.create(anthropicParamsOf(model, request), { signal });
        for await (const event of stream) {
          if (event.type === "content_block_delta") {
            const text = textOf(event);
            started = true;
            yield text === null ? { type: "thinking" } : { type: "text", text };
          } else if (event.type === "message_start" || event.type === "message_delta") {
            usage = usageOf(event.type === "message_start" ? event.message.usage : event.usage, usage);
            yield { type: "usage", usage };
            if (event.type === "message_delta" && event.delta.stop_reason) {
              reason = reasons[event.delta.stop_reason] ?? "stop";
            }
          }
        }
      } catch (error) {
        // A connection that goes after the end has taken nothing with it.
        if (!reason) throw failureOf(error, started);
      }
      if (signal.aborted) throw failure("cancelled", "Aborted");
      if (!reason) throw failure("broken_off", "The stream ended before the answer did");
      yield { type: "end", reason };
    },
  };
}
