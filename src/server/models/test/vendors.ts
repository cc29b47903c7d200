import type { TestModelsOptions } from "./test-models";
import { anthropicError, anthropicEvents, openaiError, responsesEvents } from "./wire-formats";
import type { WireReply } from "./wire-server";

/** What a vendor's server says in the cases that both have, so that one test holds for both. */
export type Vendor = {
  name: string;
  options(url: string): TestModelsOptions;
  /** A number is a pause in ms. */
  answer(...texts: (string | number)[]): WireReply;
  /** The beginning of an answer, then what the reply says. */
  begun(texts: (string | number)[], after: WireReply["after"]): WireReply;
  stoppedByLength(text: string): WireReply;
  refusal: WireReply;
  failsWithin(text: string): WireReply;
  refusedKey: WireReply;
  noCredit: WireReply;
  overflow: WireReply;
  rateLimited(headers: Record<string, string>): WireReply;
  overloaded: WireReply;
  noSuchModel: WireReply;
};

const openaiTexts = (texts: (string | number)[]) => [
  responsesEvents.created,
  ...texts.map((text) => (typeof text === "number" ? text : responsesEvents.delta(text))),
];

const openai: Vendor = {
  name: "OpenAI",
  options: (url) => ({ openai: url }),
  answer: (...texts) => ({ events: [...openaiTexts(texts), responsesEvents.completed()] }),
  begun: (texts, after = "end") => ({ events: openaiTexts(texts), after }),
  stoppedByLength: (text) => ({ events: [...openaiTexts([text]), responsesEvents.incomplete] }),
  refusal: {
    events: [responsesEvents.created, responsesEvents.refusal("I can't help"), responsesEvents.completed()],
  },
  failsWithin: (text) => ({
    events: [...openaiTexts([text]), responsesEvents.failed("server_error", "Oops")],
  }),
  refusedKey: {
    status: 401,
    body: openaiError("invalid_api_key", "Incorrect API key provided: sk-proj-SECRETOPENAI1234567890."),
  },
  noCredit: {
    status: 429,
    body: openaiError("insufficient_quota", "You exceeded your current quota", "insufficient_quota"),
  },
  overflow: {
    status: 400,
    body: openaiError("context_length_exceeded", "Your input exceeds the context window of this model."),
  },
  rateLimited: (headers) => ({
    status: 429,
    headers,
    body: openaiError("rate_limit_exceeded", "Rate limit reached", "requests"),
  }),
  overloaded: { status: 503, body: openaiError(null, "The server is overloaded", "server_error") },
  noSuchModel: { status: 404, body: openaiError("model_not_found", "The model `gpt-6-luna` does not exist") },
};

const anthropicTexts = (texts: (string | number)[]) => [
  anthropicEvents.start,
  anthropicEvents.blockStart,
  ...texts.map((text) => (typeof text === "number" ? text : anthropicEvents.text(text))),
];

const anthropic: Vendor = {
  name: "Anthropic",
  options: (url) => ({ anthropic: url }),
  answer: (...texts) => ({ events: [...anthropicTexts(texts), ...anthropicEvents.end("end_turn")] }),
  begun: (texts, after = "end") => ({ events: anthropicTexts(texts), after }),
  stoppedByLength: (text) => ({ events: [...anthropicTexts([text]), ...anthropicEvents.end("max_tokens")] }),
  refusal: { events: [anthropicEvents.start, ...anthropicEvents.end("refusal")] },
  failsWithin: (text) => ({
    events: [...anthropicTexts([text]), anthropicEvents.error("overloaded_error", "Overloaded")],
  }),
  refusedKey: { status: 401, body: anthropicError("authentication_error", "invalid x-api-key") },
  noCredit: {
    status: 400,
    body: anthropicError(
      "invalid_request_error",
      "Your credit balance is too low to access the Anthropic API.",
    ),
  },
  overflow: {
    status: 400,
    body: anthropicError("invalid_request_error", "prompt is too long: 1200000 tokens > 1000000 maximum"),
  },
  rateLimited: (headers) => ({
    status: 429,
    headers,
    body: anthropicError("rate_limit_error", "This request would exceed your rate limit"),
  }),
  overloaded: { status: 529, body: anthropicError("overloaded_error", "Overloaded") },
  noSuchModel: { status: 404, body: anthropicError("not_found_error", "model: claude-haiku-5-5") },
};

export const vendors: Vendor[] = [openai, anthropic];
