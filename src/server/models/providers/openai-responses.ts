import type {
  EasyInputMessage,
  Response as ModelResponse,
  ResponseCreateParamsBase,
  ResponseCreateParamsStreaming,
  ResponseInputContent,
  ResponseStreamEvent,
  ResponseTextConfig,
  ResponseUsage,
} from "openai/resources/responses/responses";
import { hashText } from "@/lib/hash";
import type { CatalogueModel } from "../catalogue-model";
import type { ModelMessage } from "../language-model";
import type { ProviderEvent, ProviderRequest } from "../provider";
import { type OutputSchema, schemaInstruction } from "../strict-schema";
import { type ModelUsage, noUsage } from "../usage";
import { toDataUrl } from "./data-url";
import type { OpenaiConnection } from "./openai-client";
import { outputTokenLimit } from "./output-token-limit";
import type { StructureLevel } from "./structure-levels";

export type OpenaiCall = {
  model: CatalogueModel;
  request: ProviderRequest;
  /** null: text is asked for. */
  schema: OutputSchema | null;
  level: StructureLevel;
  signal: AbortSignal;
};

function contentOf(part: ModelMessage["parts"][number]): ResponseInputContent {
  return part.type === "text"
    ? { type: "input_text", text: part.text }
    : { type: "input_image", image_url: toDataUrl(part), detail: "auto" };
}

function messageOf(message: ModelMessage): EasyInputMessage {
  if (message.role === "user") return { role: "user", content: message.parts.map(contentOf) };
  return { role: "assistant", content: message.parts.map((part) => part.text).join("\n") };
}

function formatOf({
  request: { output },
  schema,
  level,
}: Omit<OpenaiCall, "signal">): ResponseTextConfig | undefined {
  if (output.type === "text" || !schema || level === "words") return undefined;
  if (level === "json") return { format: { type: "json_object" } };
  const strict = schema.strict !== null;
  return {
    format: { type: "json_schema", name: output.name, schema: schema.strict ?? schema.plain, strict },
  };
}

/** One of our requests in the words of the Responses API, in whichever way its answer comes. */
export function responseBodyOf(call: Omit<OpenaiCall, "signal">): ResponseCreateParamsBase {
  const { model, request, schema, level } = call;
  const marked = model.quirks.cacheBreakpoints
    ? request.system.findLastIndex((part) => part.endsCachedPrefix)
    : -1;
  const system: ResponseInputContent[] = request.system.map(({ text }, index) => ({
    type: "input_text",
    text,
    ...(index === marked ? { prompt_cache_breakpoint: { mode: "explicit" as const } } : {}),
  }));
  if (schema && level !== "schema")
    system.push({ type: "input_text", text: schemaInstruction(schema.plain) });
  const prefix = request.system.slice(0, marked + 1).map((part) => part.text);
  const text = formatOf(call);
  return {
    model: model.id,
    store: false,
    input: [
      ...(system.length > 0 ? [{ role: "developer" as const, content: system }] : []),
      ...request.messages.map(messageOf),
    ],
    max_output_tokens: outputTokenLimit(model, request),
    ...(text ? { text } : {}),
    ...(model.quirks.thinkingOff === "effort_none" ? { reasoning: { effort: request.effort } } : {}),
    // Only the stable prefix is written to the cache: what follows is different each time, and writing it costs extra.
    ...(marked >= 0
      ? { prompt_cache_options: { mode: "explicit" as const }, prompt_cache_key: hashText(prefix.join("\n")) }
      : {}),
  };
}

function paramsOf(call: OpenaiCall, isVendor: boolean): ResponseCreateParamsStreaming {
  return {
    ...responseBodyOf(call),
    stream: true,
    ...(isVendor ? { stream_options: { include_obfuscation: false } } : {}),
  };
}

/** A whole answer that did not come as a stream. */
export function answerOf(
  response: ModelResponse,
  connection: OpenaiConnection,
): { text: string; isWhole: boolean; refused: boolean; usage: ModelUsage } {
  const { status, error, incomplete_details: incomplete, usage, output } = response;
  if (status === "failed")
    throw connection.failureOfCode(error?.code ?? null, error?.message ?? "The response failed");
  const parts = output.flatMap((item) => (item.type === "message" ? item.content : []));
  const text = parts.map((part) => (part.type === "output_text" ? part.text : "")).join("");
  const refused = incomplete?.reason === "content_filter" || parts.some((part) => part.type === "refusal");
  if (text === "" && !refused) throw connection.failure("bad_answer", `An empty answer (${status})`);
  return { text, isWhole: status === "completed", refused, usage: usage ? usageOf(usage) : noUsage };
}

function usageOf(usage: ResponseUsage): ModelUsage {
  return {
    inputTokens: usage.input_tokens,
    cachedInputTokens: usage.input_tokens_details?.cached_tokens ?? 0,
    cacheWriteTokens: usage.input_tokens_details?.cache_write_tokens ?? 0,
    outputTokens: usage.output_tokens,
  };
}

/** One request to the Responses API. */
export async function* streamResponses(
  connection: OpenaiConnection,
  call: OpenaiCall,
): AsyncGenerator<ProviderEvent, void, undefined> {
  let started = false;
  let hasEvents = false;
  let refused = false;
  let end: Extract<ProviderEvent, { type: "end" }> | null = null;
  try {
    const params = paramsOf(call, connection.isVendor);
    const stream = await connection.client.responses.create(params, { signal: call.signal });
    for await (const event of stream) {
      hasEvents = true;
      for (const told of eventsOf(event, connection)) {
        started ||= told.type === "text";
        if (told.type === "end") end = told;
        else yield told;
      }
      refused ||= event.type === "response.refusal.delta" || event.type === "response.refusal.done";
    }
  } catch (error) {
    // A connection that goes after the end has taken nothing with it.
    if (!end) throw connection.failureOf(error, started);
  }
  if (end) {
    yield refused ? { type: "end", reason: "refusal" } : end;
    return;
  }
  if (call.signal.aborted) throw connection.failure("cancelled", "Aborted");
  // Not a single event: this is not a server of that API.
  throw hasEvents
    ? connection.failure("broken_off", "The stream ended before the answer did")
    : connection.failure("unsupported", "Not a stream of events");
}

function* eventsOf(event: ResponseStreamEvent, connection: OpenaiConnection): Generator<ProviderEvent> {
  switch (event.type) {
    case "response.output_text.delta":
    // Nobody offered tools, yet some models call one: its arguments are the object that was asked for.
    case "response.function_call_arguments.delta":
      yield { type: "text", text: event.delta };
      return;
    case "response.completed":
    case "response.incomplete": {
      const { response } = event;
      if (response.usage) yield { type: "usage", usage: usageOf(response.usage) };
      const cause = response.incomplete_details?.reason;
      yield {
        type: "end",
        reason:
          cause === "content_filter"
            ? "refusal"
            : cause || event.type === "response.incomplete"
              ? "length"
              : "stop",
      };
      return;
    }
    case "response.failed": {
      const { error } = event.response;
      throw connection.failureOfCode(error?.code ?? null, error?.message ?? "The response failed");
    }
    case "error":
      throw connection.failureOfCode(event.code, event.message);
    case "response.in_progress":
    case "response.created":
    case "response.queued":
      return;
    default:
      yield { type: "thinking" };
  }
}
