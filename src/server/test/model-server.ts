import { responsesEvents } from "@/server/models/test/wire-formats";
import {
  startWireServer,
  type WireReply,
  type WireRequest,
  type WireServer,
} from "@/server/models/test/wire-server";

/** What one of our prompts asks for. */
export type AskKind = "intent" | "layout" | "slots" | "memory" | "code" | "surgical" | "creative" | "repair";

/** A request of the product, as a model reads it. */
export type Asked = {
  kind: AskKind;
  model: string;
  /** The person's words that it is about; for a repair the scene and its errors. */
  request: string;
  system: string;
  /** Everything said after the system prompt. */
  said: string;
  /** How many pictures came along. */
  pictures: number;
  /** How often this was asked before in the same talk: 1 for an answer that was sent back. */
  round: number;
};

/** A text is a whole answer; `cut` ends before it is whole; anything else goes over the wire as it is. */
export type ModelReply =
  | string
  | { text: string; end: "cut" | "length" }
  /** Pieces and pauses: in ms, or until a function lets go. */
  | { pieces: (string | number | (() => Promise<void>))[] }
  | WireReply;

type Content = string | { type: string; text?: string }[];
const textOf = (content: Content): string =>
  typeof content === "string" ? content : content.map(({ text }) => text ?? "").join("\n");

const picturesIn = (content: Content): number =>
  typeof content === "string" ? 0 : content.filter(({ type }) => type === "input_image").length;

/** The part of a prompt that is the person's: what stands behind the last of these lines. */
const lead =
  /(?:^|\n)(?:Write the scene|The wish|The message|The scene|The request|Write it anew as asked\.[^\n]*):\n/g;

export function readAsk(body: Record<string, unknown>): Asked {
  const input = body.input as { role: string; content: Content }[];
  const parts = input.map(({ role, content }) => ({ role, text: textOf(content) }));
  const system = parts.flatMap(({ role, text }) => (role === "developer" ? [text] : [])).join("\n");
  const turns = parts.filter(({ role }) => role !== "developer");
  const [first = { text: "" }] = turns;
  const format = (body.text as { format?: { name?: string } } | undefined)?.format?.name;
  const kind: AskKind =
    format === "intent" || format === "layout"
      ? format
      : format === "words"
        ? "slots"
        : format === "memories"
          ? "memory"
          : system.startsWith("You change one scene")
            ? "surgical"
            : first.text.startsWith("This scene does not pass the check")
              ? "repair"
              : first.text.includes("Write it anew as asked.")
                ? "creative"
                : "code";
  const from = [...first.text.matchAll(lead)].at(-1);
  return {
    kind,
    model: String(body.model),
    request: from ? first.text.slice(from.index + from[0].length) : first.text,
    system,
    pictures: input.reduce((sum, { content }) => sum + picturesIn(content), 0),
    said: turns.map(({ text }) => text).join("\n\n"),
    round: turns.filter(({ role }) => role === "assistant").length,
  };
}

/** What a request cost in tokens, four characters each; a system prompt that was sent before is cached. */
export type Counted = Asked & { inputTokens: number; cachedTokens: number; outputTokens: number };

export type ModelServer = {
  /** With `/v1`, as a compatible server's address is given. */
  url: string;
  asked: Counted[];
  wire: WireServer;
  close(): Promise<void>;
};

const pieceLength = 400;
/** The most that the vendor counts for one picture at automatic detail: patches of 32 × 32 pixels. */
const tokensOfPicture = 1_536;
const tokens = (text: string) => Math.ceil(text.length / 4);

/** A server that speaks OpenAI's language and answers our prompts as the script says, with usage as a vendor would count it. */
export async function startModelServer(answer: (asked: Asked) => ModelReply, port = 0): Promise<ModelServer> {
  const asked: Counted[] = [];
  const prefixes = new Set<string>();
  const wire = await startWireServer(({ path, body }: WireRequest) => {
    // It has the Responses API alone, as the vendor's own requests use it.
    if (!path.endsWith("/responses")) return { status: 404, body: "404 page not found" };
    const ask = readAsk(body);
    const reply = answer(ask);
    const prefix = `${ask.model}\n${ask.system}`;
    const cachedTokens = prefixes.has(prefix) ? tokens(ask.system) : 0;
    prefixes.add(prefix);
    const inputTokens = tokens(ask.system) + tokens(ask.said) + ask.pictures * tokensOfPicture;
    const counted = { ...ask, inputTokens, cachedTokens, outputTokens: tokens(writtenIn(reply)) };
    asked.push(counted);
    return wireReplyOf(reply, counted);
  }, port);
  return { url: `${wire.url}/v1`, asked, wire, close: wire.close };
}

function writtenIn(reply: ModelReply): string {
  if (typeof reply === "string") return reply;
  if ("text" in reply) return reply.text;
  return "pieces" in reply ? reply.pieces.filter((piece) => typeof piece === "string").join("") : "";
}

function wireReplyOf(reply: ModelReply, counted: Counted): WireReply {
  if (typeof reply !== "string" && !("text" in reply) && !("pieces" in reply)) return reply;
  const pieces = typeof reply === "string" ? cut(reply) : "pieces" in reply ? reply.pieces : cut(reply.text);
  const deltas = pieces.map((piece) => (typeof piece === "string" ? responsesEvents.delta(piece) : piece));
  const end = typeof reply !== "string" && "text" in reply ? reply.end : null;
  if (end === "cut") return { events: [responsesEvents.created, ...deltas], after: "tear" };
  if (end === "length") return { events: [responsesEvents.created, ...deltas, responsesEvents.incomplete] };
  return { events: [responsesEvents.created, ...deltas, completed(counted)] };
}

function cut(text: string): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, "g")) ?? [];
}

function completed({ inputTokens, cachedTokens, outputTokens }: Counted) {
  const { response, ...event } = responsesEvents.completed();
  return {
    ...event,
    response: {
      ...response,
      usage: {
        input_tokens: inputTokens,
        input_tokens_details: { cached_tokens: cachedTokens, cache_write_tokens: 0 },
        output_tokens: outputTokens,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: inputTokens + outputTokens,
      },
    },
  };
}
