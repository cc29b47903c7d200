import { z } from "zod";
import { frameNoteSchema } from "./frame-note";
import { idSchema } from "./id";
import { rungSchema } from "./plan";

/** The longest message a person may send, in UTF-16 code units. */
export const longestMessage = 10_000;
export const messageTextSchema = z.string().trim().min(1).max(longestMessage);

/** What a message is made of: text, scenes that the screen shows as chips, and pictures. */
export const messagePartSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string() }),
  z.strictObject({ type: z.literal("scene"), sceneId: idSchema, name: z.string() }),
  z.strictObject({
    type: z.literal("image"),
    assetId: idSchema,
    name: z.string(),
    width: z.int(),
    height: z.int(),
  }),
]);
export type MessagePart = z.infer<typeof messagePartSchema>;
export type ImageMessagePart = Extract<MessagePart, { type: "image" }>;

/** A message in words, its pictures left out. */
export function wordsOf(parts: readonly MessagePart[]): string {
  return parts
    .map((part) => (part.type === "text" ? part.text : part.type === "scene" ? part.name : ""))
    .join("");
}

/** The pictures that came with a message. */
export function picturesOf(parts: readonly MessagePart[]): ImageMessagePart[] {
  return parts.filter((part) => part.type === "image");
}

/** What an answer took. */
export const receiptSchema = z.strictObject({
  durationMs: z.number().min(0),
  rungs: z.array(rungSchema),
  models: z.array(z.string()),
  costUsd: z.number().min(0),
  /** Whether there is a change set to undo. */
  undoable: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const messageSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  generationId: idSchema.nullable(),
  role: z.enum(["user", "assistant"]),
  parts: z.array(messagePartSchema).min(1),
  /** Things to say next, offered under an answer. */
  suggestions: z.array(z.string()),
  receipt: receiptSchema.nullable(),
  /** What its scenes' drawn frames show to be wrong; none where nothing is, or nobody has looked. */
  notes: z.array(frameNoteSchema).optional(),
  createdAt: z.iso.datetime(),
});
export type Message = z.infer<typeof messageSchema>;
