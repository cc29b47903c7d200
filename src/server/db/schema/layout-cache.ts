import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { owner } from "./owner";

/**
 * Layouts of complex scenes, for requests of the same pattern. What is stored: the owner, a SHA-256 of the pattern (format,
 * length, and the request with its quoted texts, names and figures taken out; the request itself is not kept), and the layout
 * with those same words taken out. A model may still have put other words of the request into it, so a layout never
 * leaves its owner's account.
 */
export const layoutCache = pgTable(
  "layout_cache",
  {
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => owner.id),
    key: text("key").notNull(),
    layout: jsonb("layout").$type<unknown>().notNull(),
    /** How often it was used again. */
    hits: integer("hits").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    usedAt: moment("used_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.key] }),
    index("layout_cache_by_use").on(table.ownerId, table.usedAt),
  ],
);
