import { bigint, doublePrecision, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { generation } from "./generation";

/** How long each stage of a generation took. */
export const generationMetric = pgTable(
  "generation_metrics",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    generationId: uuid("generation_id")
      .notNull()
      .references(() => generation.id),
    stage: text("stage").notNull(),
    durationMs: doublePrecision("duration_ms").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("generation_metrics_by_generation").on(table.generationId)],
);
