import Anthropic, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from "@anthropic-ai/sdk";
import { transformJSONSchema } from "@anthropic-ai/sdk/lib/transform-json-schema";
import type {
  ContentBlockParam,
  MessageCreateParamsStreaming,
  MessageParam,
  OutputConfig,
  RawMessageStreamEvent,
  StopReason,
  TextBlockParam,
} from "@anthropic-ai/sdk/resources/messages";
import type { CatalogueModel } from "../catalogue-model";
import { type FailureKind, ModelFailure } from "../failure";
import type { ModelMessage } from "../language-model";
import type { ModelProvider, ProviderEvent, ProviderRequest } from "../provider";
import { type JsonSchema, outputSchemaOf, schemaInstruction } from "../strict-schema";
import { type ModelUsage, noUsage } from "../usage";
import { toBase64 } from "./data-url";
import { outputTokenLimit } from "./output-token-limit";
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

function contentOf(part: ModelMessage["parts"][number]): ContentBlockParam {
  if (part.type === "text") return { type: "text", text: part.text };
  const source = { type: "base64" as const, media_type: part.mediaType, data: toBase64(part.bytes) };
  return { type: "image", source };
}

const messageOf = ({ role, parts }: ModelMessage): MessageParam => ({ role, content: parts.map(contentOf) });

/** The schema as Anthropic's structured output takes it; null where it cannot hold the model to it. */
function outputFormatOf(schema: { plain: JsonSchema; strict: JsonSchema | null }): OutputConfig["format"] | null {
  if (!schema.strict) return null;
  try {
    // The plain one: here an optional field may stay optional.
    return { type: "json_schema", schema: transformJSONSchema(schema.plain) };
  } catch {
    return null;
  }
}

function thinkingOf({ quirks }: CatalogueModel, { effort }: ProviderRequest) {
  if (!quirks.thinkingOff) return { thinking: undefined, effort: undefined };
  if (effort !== "none") return { thinking: undefined, effort };
  if (quirks.thinkingOff === "disabled") return { thinking: { type: "disabled" as const }, effort: undefined };
  if (quirks.thinkingOff === "between_tools") {
    return { thinking: { type: "between_tools" as const }, effort: undefined };
  }
  return { thinking: undefined, effort: "low" as const };
}

function paramsOf(model: CatalogueModel, request: ProviderRequest): MessageCreateParamsStreaming {
  const schema = request.output.type === "object" ? outputSchemaOf(request.output.schema) : null;
  const format = schema && model.quirks.strictSchema ? outputFormatOf(schema) : null;
  const marked = request.system.findLastIndex((part) => part.endsCachedPrefix);
  const system: TextBlockParam[] = request.system.map(({ text }, index) => ({
    type: "text",
    text,
    ...(index === marked ? { cache_control: { type: "ephemeral" as const } } : {}),
  }));
  if (schema && !format) system.push({ type: "text", text: schemaInstruction(schema.plain) });
  const { thinking, effort } = thinkingOf(model, request);
  return {
    model: model.id,
    stream: true,
    max_tokens: outputTokenLimit(model, request),
    system,
    messages: request.messages.map(messageOf),
    ...(thinking ? { thinking } : {}),
    ...(effort || format
      ? { output_config: { ...(effort ? { effort } : {}), ...(format ? { format } : {}) } }
      : {}),
  };
}

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
  const plain = counts.input_tokens ?? before.inputTokens - before.cachedInputTokens - before.cacheWriteTokens;
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
    async *stream(model, request, signal) {
      let started = false;
      let usage = noUsage;
      let reason: Reason | null = null;
      try {
        const stream = await client.messages.create(paramsOf(model, request), { signal });
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
        throw failureOf(error, started);
      }
      if (signal.aborted) throw failure("cancelled", "Aborted");
      if (!reason) throw failure("broken_off", "The stream ended before the answer did");
      yield { type: "end", reason };
    },
  };
}
