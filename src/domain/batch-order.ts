import { z } from "zod";
import { errorReportSchema } from "./app-error";
import { idSchema } from "./id";
import type { ProviderId } from "./model-role";

/** What became of one thing that was ordered; `gone`: it came, and what it was ordered for is not there any more. */
export const orderedStates = ["waiting", "here", "failed", "cancelled", "expired", "gone"] as const;
export const orderedStateSchema = z.enum(orderedStates);
export type OrderedState = z.infer<typeof orderedStateSchema>;

const orderedSchema = z.strictObject({ state: orderedStateSchema, error: errorReportSchema.nullable() });

/** What a message has ordered in providers' batches, as the screen tells of it. */
export const batchOrderSchema = z.strictObject({
  /** The generation that ordered: it orders once. */
  generationId: idSchema,
  storyId: idSchema,
  /** `cancelling`: nothing new is begun, and what is done is still brought in. */
  status: z.enum(["open", "cancelling", "ended"]),
  /** The story's words; null where they were not ordered. */
  texts: orderedSchema.nullable(),
  /** By the scenes that the pictures are for. */
  pictures: z.array(orderedSchema.extend({ sceneId: idSchema })),
  /** When all of it is there at the latest, as the providers say. */
  readyBy: z.iso.datetime(),
  /** Why nothing moves at the moment, in a sentence. */
  problem: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type BatchOrder = z.infer<typeof batchOrderSchema>;

/** How many orders of a project are told of. */
export const keptOrders = 20;

/** The newest, newest first. */
export function newestOrders(orders: readonly BatchOrder[]): BatchOrder[] {
  return orders.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, keptOrders);
}

/** A picture as it was ordered: all that is needed to hand it in, and to keep it under what it was asked by. */
export type OrderedPicture = {
  type: "picture";
  prompt: string;
  style: string;
  shape: "square" | "landscape" | "portrait";
  /** Under which the project keeps it. */
  name: string;
  /** Under which the cache of pictures keeps it. */
  key: string;
  /** The photos and drawings that it goes by, as hashes. */
  references: string[];
  /** All of them, and the photos that they came of. */
  photoHashes: string[];
  /** The scenes that show it, each with what its page was to show. */
  pages: { sceneId: string; prompt: string }[];
};

/** The words of a story's pages as they were ordered, in one answer. */
export type OrderedTexts = {
  type: "texts";
  instructions: string;
  request: string;
  maxOutputTokens: number;
  /** The scenes by the numbers that the model was given. */
  pages: { page: number; sceneId: string }[];
};

export type Ordered = OrderedPicture | OrderedTexts;

/** What goes into one of a provider's batches. */
export type NewBatch = {
  role: "image" | "story";
  provider: ProviderId;
  model: string;
  /** Each under an id that is its own within the batch. */
  requests: { id: string; ordered: Ordered }[];
};
