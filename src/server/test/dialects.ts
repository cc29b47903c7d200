import { anthropicEvents, chatChunk, responsesEvents } from "@/server/models/test/wire-formats";

/** The languages that providers are spoken to in: OpenAI's Responses API, chat completions, Anthropic's Messages API. */
export type DialectName = "responses" | "chat" | "messages";

/** Tokens of one request as a vendor tells them; input holds what is read from and written to a cache. */
export type Count = {
  inputTokens: number;
  cachedTokens: number;
  cacheWriteTokens: number;
  outputTokens: number;
};

type WireEvent = object | string;
type Content = string | { type: string; text?: string }[];
type Turn = { role: string; content: Content };

/** A request as the Responses API has it, whichever language it came in. */
export type ReadRequest = {
  model: unknown;
  input: Turn[];
  /** What its schema is called, where the language tells. */
  format: string | undefined;
  /** What is to be kept in the cache: the text up to its mark; null where none is named. */
  cachedPrefix: string | null;
};

export type Dialect = {
  name: DialectName;
  /** How its address ends. */
  path: string;
  read(body: Record<string, unknown>): ReadRequest;
  begin(count: Count): WireEvent[];
  delta(text: string): WireEvent;
  end(reason: "stop" | "length" | "refusal", count: Count): WireEvent[];
};

const textsOf = (content: Content) =>
  typeof content === "string" ? [content] : content.map(({ text }) => text ?? "");

/** The texts before the last part that bears a mark, and its own. */
function marked(content: Content, mark: string): string | null {
  if (typeof content === "string") return null;
  const last = content.findLastIndex((part) => mark in part);
  return last < 0 ? null : textsOf(content.slice(0, last + 1)).join("\n");
}

const withImages = ({ role, content }: Turn): Turn => ({
  role,
  content:
    typeof content === "string"
      ? content
      : content.map((part) => (part.type.startsWith("image") ? { ...part, type: "input_image" } : part)),
});

const responses: Dialect = {
  name: "responses",
  path: "/responses",
  read(body) {
    const input = body.input as Turn[];
    const [first] = input;
    return {
      model: body.model,
      input,
      format: (body.text as { format?: { name?: string } } | undefined)?.format?.name,
      cachedPrefix: first?.role === "developer" ? marked(first.content, "prompt_cache_breakpoint") : null,
    };
  },
  begin: () => [responsesEvents.created],
  delta: responsesEvents.delta,
  end(reason, count) {
    const { response, ...event } =
      reason === "length" ? responsesEvents.incomplete : responsesEvents.completed();
    const usage = {
      input_tokens: count.inputTokens,
      input_tokens_details: {
        cached_tokens: count.cachedTokens,
        cache_write_tokens: count.cacheWriteTokens,
      },
      output_tokens: count.outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: count.inputTokens + count.outputTokens,
    };
    const declined = reason === "refusal" ? [responsesEvents.refusal("I can't help with that.")] : [];
    return [...declined, { ...event, response: { ...response, usage } }];
  },
};

const chatEnds = { stop: "stop", length: "length", refusal: "content_filter" };

const chat: Dialect = {
  name: "chat",
  path: "/chat/completions",
  read(body) {
    const turns = (body.messages as Turn[]).map(withImages);
    const format = body.response_format as { json_schema?: { name?: string } } | undefined;
    return {
      model: body.model,
      input: turns.map(({ role, content }) => ({ role: role === "system" ? "developer" : role, content })),
      format: format?.json_schema?.name,
      cachedPrefix: null,
    };
  },
  begin: () => [],
  delta: (text) => chatChunk(text),
  end: (reason, { inputTokens, cachedTokens, outputTokens }) => [
    chatChunk("", chatEnds[reason]),
    {
      id: "c1",
      object: "chat.completion.chunk",
      choices: [],
      usage: {
        prompt_tokens: inputTokens,
        completion_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
        prompt_tokens_details: { cached_tokens: cachedTokens },
      },
    },
    "[DONE]",
  ],
};

const messagesEnds = { stop: "end_turn", length: "max_tokens", refusal: "refusal" };

const messages: Dialect = {
  name: "messages",
  path: "/messages",
  read(body) {
    const system = body.system as Content;
    return {
      model: body.model,
      input: [{ role: "developer", content: system }, ...(body.messages as Turn[]).map(withImages)],
      // Its schemas have no names.
      format: undefined,
      cachedPrefix: marked(system, "cache_control"),
    };
  },
  begin({ inputTokens, cachedTokens, cacheWriteTokens }) {
    const { message, ...event } = anthropicEvents.start;
    const usage = {
      input_tokens: inputTokens - cachedTokens - cacheWriteTokens,
      cache_creation_input_tokens: cacheWriteTokens,
      cache_read_input_tokens: cachedTokens,
      output_tokens: 1,
    };
    return [{ ...event, message: { ...message, usage } }, anthropicEvents.blockStart];
  },
  delta: anthropicEvents.text,
  end: (reason, { outputTokens }) =>
    anthropicEvents
      .end(messagesEnds[reason])
      .map((event) => ("usage" in event ? { ...event, usage: { output_tokens: outputTokens } } : event)),
};

export const dialects: readonly Dialect[] = [responses, chat, messages];
