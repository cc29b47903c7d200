import { asc, eq } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { generationMetric } from "../schema/schema";

export type StageTiming = { stage: string; durationMs: number };

/** Keeps how long the stages of a generation took, in milliseconds. */
export async function saveMetrics(
  db: Db,
  params: { generationId: string; timings: StageTiming[]; clock?: Clock },
): Promise<void> {
  const { generationId, timings, clock = systemClock } = params;
  if (timings.length === 0) return;
  const at = clock.now();
  await db.insert(generationMetric).values(timings.map((timing) => ({ generationId, ...timing, at })));
}

/** The stages of a generation in the order in which they were kept. */
export async function readMetrics(db: Db, generationId: string): Promise<StageTiming[]> {
  return db
    .select({ stage: generationMetric.stage, durationMs: generationMetric.durationMs })
    .from(generationMetric)
    .where(eq(generationMetric.generationId, generationId))
    .orderBy(asc(generationMetric.id));
}
