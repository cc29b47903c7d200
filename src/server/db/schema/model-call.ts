import { bigint, boolean, doublePrecision, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** One request to a provider, whatever came of it. It outlives the generation that asked, so it holds no foreign key. */
export const modelCall = pgTable(
  "model_call",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    generationId: uuid("generation_id"),
    role: text("role").notNull(),
    provider: text("provider").notNull(),
    model: text("model").notNull(),
    /** 1 for the first time that this provider is asked. */
    attempt: integer("attempt").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    cachedInputTokens: integer("cached_input_tokens").notNull(),
    cacheWriteTokens: integer("cache_write_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    timeToFirstTokenMs: doublePrecision("time_to_first_token_ms"),
    durationMs: doublePrecision("duration_ms").notNull(),
    costUsd: doublePrecision("cost_usd").notNull(),
    /** Whether the model's price is known; where not, the cost says 0. */
    priced: boolean("priced").notNull(),
    outcome: text("outcome").notNull(),
    errorCode: text("error_code"),
    at: moment("at").notNull(),
  },
  (table) => [index("model_call_by_generation").on(table.generationId)],
);
