import { bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { FrameNote } from "@/domain/frame-note";
import type { MessagePart, Receipt } from "@/domain/message";
import { moment } from "./columns";
import { project } from "./project";

export const message = pgTable(
  "message",
  {
    id: uuid("id").primaryKey(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => project.id),
    generationId: uuid("generation_id"),
    /** Order of writing; two messages may share a millisecond. */
    ordinal: bigint("ordinal", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    role: text("role").$type<"user" | "assistant">().notNull(),
    parts: jsonb("parts").$type<MessagePart[]>().notNull(),
    suggestions: jsonb("suggestions").$type<string[]>().notNull(),
    receipt: jsonb("receipt").$type<Receipt>(),
    /** What the drawn frames of its scenes show to be wrong. */
    notes: jsonb("notes").$type<FrameNote[]>(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    index("message_by_project").on(table.projectId, table.ordinal),
    index("message_by_generation").on(table.generationId),
  ],
);
