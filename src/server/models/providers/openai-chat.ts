import type {
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions";
import type { CompletionUsage } from "openai/resources/completions";
import type { ModelMessage } from "../language-model";
import type { ProviderEvent } from "../provider";
import { schemaInstruction } from "../strict-schema";
import type { ModelUsage } from "../usage";
import { toDataUrl } from "./data-url";
import type { OpenaiConnection } from "./openai-client";
import type { OpenaiCall } from "./openai-responses";
import { outputTokenLimit } from "./output-token-limit";
import { createThinkingFilter } from "./without-thinking";

function contentOf(part: ModelMessage["parts"][number]): ChatCompletionContentPart {
  return part.type === "text"
    ? { type: "text", text: part.text }
    : { type: "image_url", image_url: { url: toDataUrl(part) } };
}

function messageOf(message: ModelMessage): ChatCompletionMessageParam {
  const texts = message.parts.flatMap((part) => (part.type === "text" ? [part.text] : []));
  if (message.role === "assistant") return { role: "assistant", content: texts.join("\n") };
  // Servers without vision refuse lists of parts, so a list is sent only where there is a picture in it.
  if (texts.length === message.parts.length) return { role: "user", content: texts.join("\n") };
  return { role: "user", content: message.parts.map(contentOf) };
}

function formatOf(call: OpenaiCall): ChatCompletionCreateParamsStreaming["response_format"] {
  const { output } = call.request;
  if (output.type === "text" || !call.schema || call.level === "words") return undefined;
  if (call.level === "json") return { type: "json_object" };
  const { strict, plain } = call.schema;
  return {
    type: "json_schema",
    json_schema: { name: output.name, schema: strict ?? plain, strict: strict !== null },
  };
}

function paramsOf(call: OpenaiCall): ChatCompletionCreateParamsStreaming {
  const { model, request, schema, level } = call;
  const system = request.system.map((part) => part.text);
  if (schema && level !== "schema") system.push(schemaInstruction(schema.plain));
  const format = formatOf(call);
  return {
    model: model.id,
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      ...(system.length > 0 ? [{ role: "system" as const, content: system.join("\n\n") }] : []),
      ...request.messages.map(messageOf),
    ],
    // Compatible servers know this older name; OpenAI itself is asked by its Responses API.
    max_tokens: outputTokenLimit(model, request),
    ...(format ? { response_format: format } : {}),
  };
}

function usageOf(usage: CompletionUsage): ModelUsage {
  return {
    inputTokens: usage.prompt_tokens ?? 0,
    cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    cacheWriteTokens: 0,
    outputTokens: usage.completion_tokens ?? 0,
  };
}

type Reason = Extract<ProviderEvent, { type: "end" }>["reason"];
const reasons: Record<NonNullable<ChatCompletionChunk.Choice["finish_reason"]>, Reason> = {
  stop: "stop",
  tool_calls: "stop",
  function_call: "stop",
  length: "length",
  content_filter: "refusal",
};

/** One request to a chat completions API. */
export async function* streamChat(
  connection: OpenaiConnection,
  call: OpenaiCall,
): AsyncGenerator<ProviderEvent, void, undefined> {
  let started = false;
  let reason: Reason | null = null;
  let refused = false;
  const withoutThinking = createThinkingFilter();
  try {
    const stream = await connection.client.chat.completions.create(paramsOf(call), { signal: call.signal });
    for await (const chunk of stream) {
      const choice = chunk.choices?.[0];
      const delta = choice?.delta;
      // Nobody offered tools, yet some models call one: its arguments are the object that was asked for.
      const piece =
        delta?.content || delta?.tool_calls?.map((tool) => tool.function?.arguments ?? "").join("");
      refused ||= Boolean(delta?.refusal);
      const text = piece ? withoutThinking(piece) : "";
      if (text) {
        started = true;
        yield { type: "text", text };
      } else if (piece || (delta && ("reasoning_content" in delta || "reasoning" in delta))) {
        yield { type: "thinking" };
      }
      if (choice?.finish_reason) reason = reasons[choice.finish_reason] ?? "stop";
      // Usage comes after the last choice, in a chunk of its own.
      if (chunk.usage) yield { type: "usage", usage: usageOf(chunk.usage) };
    }
  } catch (error) {
    // Some servers hang up without the closing mark: the answer is there all the same.
    if (!reason) throw connection.failureOf(error, started);
  }
  if (call.signal.aborted) throw connection.failure("cancelled", "Aborted");
  if (!reason) throw connection.failure("broken_off", "The stream ended before the answer did");
  yield { type: "end", reason: refused ? "refusal" : reason };
}
