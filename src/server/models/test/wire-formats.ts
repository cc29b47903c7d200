/** Replies as the vendors send them, for `wire-server.ts`. */

const responsesUsage = (cached: number) => ({
  input_tokens: 1_000,
  input_tokens_details: { cached_tokens: cached, cache_write_tokens: 100 },
  output_tokens: 50,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 1_050,
});

export const responsesEvents = {
  created: { type: "response.created", response: { id: "r1", status: "in_progress" } },
  delta: (delta: string) => ({ type: "response.output_text.delta", delta, item_id: "m1", output_index: 0 }),
  refusal: (delta: string) => ({ type: "response.refusal.delta", delta, item_id: "m1", output_index: 0 }),
  completed: (cached = 600) => ({
    type: "response.completed",
    response: { id: "r1", status: "completed", incomplete_details: null, usage: responsesUsage(cached) },
  }),
  incomplete: {
    type: "response.incomplete",
    response: {
      id: "r1",
      status: "incomplete",
      incomplete_details: { reason: "max_output_tokens" },
      usage: responsesUsage(0),
    },
  },
  failed: (code: string, message: string) => ({
    type: "response.failed",
    response: { id: "r1", status: "failed", error: { code, message } },
  }),
};

export const chatChunk = (content: string, finish: string | null = null) => ({
  id: "c1",
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});

export const chatUsage = {
  id: "c1",
  object: "chat.completion.chunk",
  choices: [],
  usage: {
    prompt_tokens: 40,
    completion_tokens: 7,
    total_tokens: 47,
    prompt_tokens_details: { cached_tokens: 10 },
  },
};

export const chatAnswer = (...texts: string[]) => [
  ...texts.map((text) => chatChunk(text)),
  chatChunk("", "stop"),
  chatUsage,
  "[DONE]",
];

const anthropicInput = { input_tokens: 300, cache_creation_input_tokens: 100, cache_read_input_tokens: 600 };

export const anthropicEvents = {
  start: {
    type: "message_start",
    message: {
      id: "m1",
      type: "message",
      role: "assistant",
      content: [],
      usage: { ...anthropicInput, output_tokens: 1 },
    },
  },
  blockStart: { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
  text: (text: string) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }),
  toolStart: (name: string) => ({
    type: "content_block_start",
    index: 0,
    content_block: { type: "tool_use", id: "t1", name, input: {} },
  }),
  toolInput: (json: string) => ({
    type: "content_block_delta",
    index: 0,
    delta: { type: "input_json_delta", partial_json: json },
  }),
  end: (stopReason: string) => [
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason: stopReason, stop_sequence: null },
      usage: { output_tokens: 50 },
    },
    { type: "message_stop" },
  ],
  error: (type: string, message: string) => ({ type: "error", error: { type, message } }),
};

export const anthropicError = (type: string, message: string) => ({
  type: "error",
  error: { type, message },
});
export const openaiError = (code: string | null, message: string, type = "invalid_request_error") => ({
  error: { message, type, param: null, code },
});
