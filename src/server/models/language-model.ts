import type { z } from "zod";
import type { ErrorReport } from "@/domain/app-error";
import type { ModelUsage } from "./usage";

/**
 * A part of the system prompt. Parts that are the same in every request come first; the last of them is marked, and
 * everything up to its end is cached by the provider.
 */
export type SystemPart = { text: string; endsCachedPrefix?: boolean };

export type ImageMediaType = "image/png" | "image/jpeg" | "image/webp" | "image/gif";
export type TextPart = { type: "text"; text: string };
export type ImagePart = { type: "image"; mediaType: ImageMediaType; bytes: Uint8Array };

/** What was said so far; the last message is the user's. */
export type ModelMessage =
  | { role: "user"; parts: (TextPart | ImagePart)[] }
  | { role: "assistant"; parts: TextPart[] };

/**
 * Text, or one JSON object that fits a schema. The schema's root is a `z.object`; optional fields may come back as null
 * on the wire and are taken as left out. The name is letters, digits, `_` and `-`.
 */
export type ModelOutput = { type: "text" } | { type: "object"; name: string; schema: z.ZodType };

/** How long the model may think before it answers; `none` answers at once where the model allows it. */
export type ModelEffort = "none" | "low" | "medium" | "high";

export type ModelRequest = {
  system: SystemPart[];
  messages: ModelMessage[];
  output: ModelOutput;
  /** Of the answer itself; what the model thinks comes on top. */
  maxOutputTokens: number;
  /** That of the role unless given. */
  effort?: ModelEffort | undefined;
  signal?: AbortSignal | undefined;
  /** Named in the record of the call. */
  generationId?: string | undefined;
};

/** `cut`: the stream broke off after something had come. What came is whole JSON where an object was asked for. */
export type FinishReason = "stop" | "length" | "refusal" | "cut";

/**
 * What a stream yields: deltas, then usage where the provider tells it, then exactly one `finish` or `error`, last.
 * Nothing is thrown; an abort ends the stream with the error `cancelled`.
 */
export type ModelEvent =
  | { type: "text.delta"; text: string }
  /** `json` is everything so far, raw: half a value, and from weak models perhaps with fences or chatter around it. */
  | { type: "object.delta"; delta: string; json: string }
  | { type: "usage"; usage: ModelUsage }
  | { type: "finish"; reason: FinishReason }
  | { type: "error"; error: ErrorReport };

export type LanguageModel = {
  stream(request: ModelRequest): AsyncIterable<ModelEvent>;
};
