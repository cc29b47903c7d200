import { transformJSONSchema } from "@anthropic-ai/sdk/lib/transform-json-schema";
import type {
  ContentBlockParam,
  MessageCreateParamsNonStreaming,
  MessageCreateParamsStreaming,
  MessageParam,
  OutputConfig,
  TextBlockParam,
} from "@anthropic-ai/sdk/resources/messages";
import type { CatalogueModel } from "../catalogue-model";
import type { ModelMessage } from "../language-model";
import type { ProviderRequest } from "../provider";
import { type OutputSchema, outputSchemaOf, schemaInstruction } from "../strict-schema";
import { toBase64 } from "./data-url";
import { outputTokenLimit } from "./output-token-limit";

function contentOf(part: ModelMessage["parts"][number]): ContentBlockParam {
  if (part.type === "text") return { type: "text", text: part.text };
  const source = { type: "base64" as const, media_type: part.mediaType, data: toBase64(part.bytes) };
  return { type: "image", source };
}

const messageOf = ({ role, parts }: ModelMessage): MessageParam => ({ role, content: parts.map(contentOf) });

/** The schema as Anthropic's structured output takes it; null where it cannot hold the model to it. */
function outputFormatOf(schema: OutputSchema): OutputConfig["format"] | null {
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
  if (quirks.thinkingOff === "disabled")
    return { thinking: { type: "disabled" as const }, effort: undefined };
  if (quirks.thinkingOff === "between_tools") {
    return { thinking: { type: "between_tools" as const }, effort: undefined };
  }
  return { thinking: undefined, effort: "low" as const };
}

export function anthropicParamsOf(
  model: CatalogueModel,
  request: ProviderRequest,
): MessageCreateParamsStreaming {
  return { ...anthropicBodyOf(model, request), stream: true };
}

/** One of our requests in the words of Anthropic's Messages API, in whichever way its answer comes. */
export function anthropicBodyOf(
  model: CatalogueModel,
  request: ProviderRequest,
): MessageCreateParamsNonStreaming {
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
    max_tokens: outputTokenLimit(model, request),
    system,
    messages: request.messages.map(messageOf),
    ...(thinking ? { thinking } : {}),
    ...(effort || format
      ? { output_config: { ...(effort ? { effort } : {}), ...(format ? { format } : {}) } }
      : {}),
  };
}
