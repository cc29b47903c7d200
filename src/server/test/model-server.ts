import {
  startWireServer,
  type WireReply,
  type WireRequest,
  type WireServer,
} from "@/server/models/test/wire-server";
import { type Count, type Dialect, type DialectName, dialects, type ReadRequest } from "./dialects";

/** What one of our prompts asks for. */
export type AskKind = "intent" | "layout" | "slots" | "memory" | "code" | "surgical" | "creative" | "repair";

/** A request of the product, as a model reads it. */
export type Asked = {
  kind: AskKind;
  /** The language that it was asked in. */
  dialect: DialectName;
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

/** A text is a whole answer; `cut` and `hang` end before it is whole; anything else goes over the wire as it is. */
export type ModelReply =
  | string
  | { text: string; end: "cut" | "hang" | "length" | "refusal" }
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

/** Where a language names no schema, the instructions tell what is asked. */
const instructions: [string, string][] = [
  ["You lay out one scene", "layout"],
  ["You write the texts of one scene", "words"],
  ["You read one message of a person who makes a video", "intent"],
  ["You read one message of a person who makes videos", "memories"],
];

function readAsk({ model, input, format: named }: ReadRequest): Omit<Asked, "dialect"> {
  const parts = input.map(({ role, content }) => ({ role, text: textOf(content) }));
  const system = parts.flatMap(({ role, text }) => (role === "developer" ? [text] : [])).join("\n");
  const turns = parts.filter(({ role }) => role !== "developer");
  const [first = { text: "" }] = turns;
  const format = named ?? instructions.find(([start]) => system.startsWith(start))?.[1];
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
    model: String(model),
    request: from ? first.text.slice(from.index + from[0].length) : first.text,
    system,
    pictures: input.reduce((sum, { content }) => sum + picturesIn(content), 0),
    said: turns.map(({ text }) => text).join("\n\n"),
    round: turns.filter(({ role }) => role === "assistant").length,
  };
}

/** What a request cost in tokens, four characters each. */
export type Counted = Asked & Count;

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
/** Vendors keep no shorter prefix. */
const shortestCached = 1_024;

/**
 * A server that answers our prompts as the script says, in the languages that it speaks, with usage as a vendor would count it:
 * a prefix that is marked for the cache is written the first time that its model reads it, and read from there afterwards.
 */
export async function startModelServer(
  answer: (asked: Asked) => ModelReply,
  port = 0,
  speaks: readonly DialectName[] = ["responses"],
): Promise<ModelServer> {
  const asked: Counted[] = [];
  const prefixes = new Set<string>();
  const wire = await startWireServer(({ path, body }: WireRequest) => {
    const dialect = dialects.find(
      (one) => speaks.includes(one.name) && path.split("?")[0]?.endsWith(one.path),
    );
    if (!dialect) return { status: 404, body: "404 page not found" };
    const request = dialect.read(body);
    const ask = { ...readAsk(request), dialect: dialect.name };
    const reply = answer(ask);
    const prefix = `${ask.model}\n${request.cachedPrefix ?? ""}`;
    const kept = tokens(request.cachedPrefix ?? "");
    const isKept = kept >= shortestCached;
    const cachedTokens = isKept && prefixes.has(prefix) ? kept : 0;
    prefixes.add(prefix);
    const counted = {
      ...ask,
      inputTokens: tokens(ask.system) + tokens(ask.said) + ask.pictures * tokensOfPicture,
      cachedTokens,
      cacheWriteTokens: isKept ? kept - cachedTokens : 0,
      outputTokens: tokens(writtenIn(reply)),
    };
    asked.push(counted);
    return wireReplyOf(reply, counted, dialect);
  }, port);
  return { url: `${wire.url}/v1`, asked, wire, close: wire.close };
}

function writtenIn(reply: ModelReply): string {
  if (typeof reply === "string") return reply;
  if ("text" in reply) return reply.text;
  return "pieces" in reply ? reply.pieces.filter((piece) => typeof piece === "string").join("") : "";
}

function wireReplyOf(reply: ModelReply, count: Count, dialect: Dialect): WireReply {
  if (typeof reply !== "string" && !("text" in reply) && !("pieces" in reply)) return reply;
  const pieces = typeof reply === "string" ? cut(reply) : "pieces" in reply ? reply.pieces : cut(reply.text);
  const begun = [
    ...dialect.begin(count),
    ...pieces.map((piece) => (typeof piece === "string" ? dialect.delta(piece) : piece)),
  ];
  const end = typeof reply !== "string" && "text" in reply ? reply.end : "stop";
  if (end === "cut") return { events: begun, after: "tear" };
  if (end === "hang") return { events: begun, after: "hang" };
  return { events: [...begun, ...dialect.end(end, count)] };
}

function cut(text: string): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, "g")) ?? [];
}
