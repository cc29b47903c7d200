import { eq } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { modelCall } from "../schema/schema";

export type ModelCallRow = Omit<typeof modelCall.$inferInsert, "id" | "at">;

/** Keeps one request to a provider. */
export async function saveModelCall(db: Db, params: { call: ModelCallRow; clock?: Clock }): Promise<void> {
  const { call, clock = systemClock } = params;
  await db.insert(modelCall).values({ ...call, at: clock.now() });
}

/** The models that a generation has asked, each once, in order, and what they cost in US dollars. */
export async function modelCallsOf(
  db: Db,
  generationId: string,
): Promise<{ models: string[]; costUsd: number }> {
  const rows = await db
    .select({ model: modelCall.model, costUsd: modelCall.costUsd })
    .from(modelCall)
    .where(eq(modelCall.generationId, generationId))
    .orderBy(modelCall.id);
  return {
    models: [...new Set(rows.map(({ model }) => model))],
    costUsd: rows.reduce((sum, { costUsd }) => sum + costUsd, 0),
  };
}
