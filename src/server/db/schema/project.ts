import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Format } from "@/domain/format";
import type { Look } from "@/domain/look";
import { moment } from "./columns";
import { owner } from "./owner";

/** A video. Its row is the lock under which everything of the project is written. */
export const project = pgTable(
  "project",
  {
    id: uuid("id").primaryKey(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    name: text("name").notNull(),
    format: text("format").$type<Format>().notNull(),
    fps: integer("fps").notNull(),
    look: jsonb("look").$type<Look>().notNull(),
    revision: integer("revision").notNull().default(0),
    /** The number of the latest event; the next one is taken by an update, so commit order is number order. */
    eventSequence: integer("event_sequence").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    deletedAt: moment("deleted_at"),
  },
  (table) => [index("project_by_owner").on(table.ownerId, table.updatedAt)],
);
