import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { generation } from "./generation";

/** What a step has written so far, for who comes late or watches from another process; gone when its generation ends. */
export const liveText = pgTable(
  "live_text",
  {
    generationId: uuid("generation_id")
      .notNull()
      .references(() => generation.id),
    index: integer("index").notNull(),
    text: text("text").notNull(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.index] })],
);
