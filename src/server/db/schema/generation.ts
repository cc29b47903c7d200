import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { ErrorReport } from "@/domain/app-error";
import type { GenerationStatus } from "@/domain/generation";
import type { Plan, Rung } from "@/domain/plan";
import { moment } from "./columns";
import { owner } from "./owner";
import { project } from "./project";

/** One message being answered, from the queue to its end. */
export const generation = pgTable(
  "generation",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    messageId: uuid("message_id").notNull(),
    idempotencyKey: text("idempotency_key").notNull(),
    /** Its turn within the project, from 1: generations of one project run in this order. */
    number: integer("number").notNull(),
    status: text("status").$type<GenerationStatus>().notNull(),
    plan: jsonb("plan").$type<Plan>(),
    selectedSceneId: uuid("selected_scene_id"),
    error: jsonb("error").$type<ErrorReport>(),
    /** How many times a worker has taken it up. */
    attempt: integer("attempt").notNull().default(0),
    leaseOwner: text("lease_owner"),
    leaseExpiresAt: moment("lease_expires_at"),
    cancelRequested: boolean("cancel_requested").notNull().default(false),
    changeSetId: uuid("change_set_id"),
    createdAt: moment("created_at").notNull(),
    startedAt: moment("started_at"),
    finishedAt: moment("finished_at"),
  },
  (table) => [
    unique("generation_idempotency").on(table.projectId, table.idempotencyKey),
    unique("generation_number").on(table.projectId, table.number),
    index("generation_by_status").on(table.status, table.projectId, table.number),
  ],
);

export type StepStatus = "pending" | "running" | "done" | "asked" | "failed";

/** What a step committed: written in the transaction that committed it, so a replay repeats nothing. */
export type CommittedStep = { changeSetId: string | null; versionIds: string[] };

export const generationStep = pgTable(
  "generation_step",
  {
    generationId: uuid("generation_id")
      .notNull()
      .references(() => generation.id),
    index: integer("index").notNull(),
    status: text("status").$type<StepStatus>().notNull(),
    /** The last thing that was said about it: a progress label, its summary, or why it failed. */
    note: text("note"),
    rung: text("rung").$type<Rung>(),
    durationMs: integer("duration_ms"),
    committed: jsonb("committed").$type<CommittedStep>(),
    error: jsonb("error").$type<ErrorReport>(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.index] })],
);
