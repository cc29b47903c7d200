import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Memory, MemoryKind } from "@/domain/memory";
import { moment } from "./columns";
import { owner } from "./owner";
import { project } from "./project";

/** What lasts of what was said: of a project, or (without one) of its person. */
export const memory = pgTable(
  "memory",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    projectId: uuid("project_id").references(() => project.id),
    kind: text("kind").$type<MemoryKind>().notNull(),
    /** What makes two of them the same: the kind alone where there is one at a time, else the words. */
    key: text("key").notNull(),
    text: text("text").notNull(),
    messageId: uuid("message_id"),
    excerpt: text("excerpt"),
    by: text("by").$type<Memory["by"]>().notNull(),
    seen: integer("seen").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    index("memory_by_owner").on(table.ownerId, table.projectId),
    uniqueIndex("memory_once_in_project")
      .on(table.projectId, table.key)
      .where(sql`${table.projectId} is not null`),
    uniqueIndex("memory_once_of_person").on(table.ownerId, table.key).where(sql`${table.projectId} is null`),
  ],
);
