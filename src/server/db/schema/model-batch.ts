import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ErrorReport } from "@/domain/app-error";
import type { Ordered, OrderedState } from "@/domain/batch-order";
import type { ProviderId } from "@/domain/model-role";
import { moment } from "./columns";
import { generation } from "./generation";
import { owner } from "./owner";
import { project } from "./project";
import { story } from "./story";

/** `waiting` to be handed in · `submitted`: the provider has it · `ended`: all that comes of it is here. */
export type BatchStatus = "waiting" | "submitted" | "ended";

/** A provider's batch, one of those that a generation has ordered. */
export const modelBatch = pgTable(
  "model_batch",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    generationId: uuid("generation_id")
      .notNull()
      .references(() => generation.id),
    storyId: uuid("story_id")
      .notNull()
      .references(() => story.id),
    /** Its place in the order, from 0: they are handed in and told of in it. */
    number: integer("number").notNull(),
    role: text("role").$type<"image" | "story">().notNull(),
    provider: text("provider").$type<ProviderId>().notNull(),
    model: text("model").notNull(),
    status: text("status").$type<BatchStatus>().notNull(),
    /** The provider's own id, once it has the batch. */
    remoteId: text("remote_id"),
    submittedAt: moment("submitted_at"),
    expiresAt: moment("expires_at").notNull(),
    /** How many times it was begun to be handed in: a second time the provider is asked first whether it has it. */
    attempt: integer("attempt").notNull().default(0),
    /** When it is looked at next. */
    nextAt: moment("next_at").notNull(),
    /** Why it does not move at the moment. */
    error: jsonb("error").$type<ErrorReport>(),
    leaseOwner: text("lease_owner"),
    leaseExpiresAt: moment("lease_expires_at"),
    cancelRequested: boolean("cancel_requested").notNull().default(false),
    /** The provider has been told to stop. */
    cancelSent: boolean("cancel_sent").notNull().default(false),
    createdAt: moment("created_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("model_batch_by_status").on(table.status, table.nextAt),
    index("model_batch_by_project").on(table.projectId, table.createdAt),
    index("model_batch_by_generation").on(table.generationId),
  ],
);

/** One request of a batch. */
export const modelBatchRequest = pgTable(
  "model_batch_request",
  {
    batchId: uuid("batch_id")
      .notNull()
      .references(() => modelBatch.id),
    /** The `custom_id` by which the provider tells its result. */
    id: text("id").notNull(),
    ordered: jsonb("ordered").$type<Ordered>().notNull(),
    state: text("state").$type<OrderedState>().notNull(),
    /** A file that it named was lost, and it was handed in once more. */
    isSecondTry: boolean("is_second_try").notNull().default(false),
    error: jsonb("error").$type<ErrorReport>(),
    endedAt: moment("ended_at"),
  },
  (table) => [primaryKey({ columns: [table.batchId, table.id] })],
);
