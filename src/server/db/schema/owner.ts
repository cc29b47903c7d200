import { sql } from "drizzle-orm";
import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** Whom things belong to. Every row that a person can reach leads to one. */
export const owner = pgTable(
  "owner",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind").$type<"local" | "account">().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [uniqueIndex("owner_one_local").on(table.kind).where(sql`${table.kind} = 'local'`)],
);
