import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { GenerationProgress } from "@/domain/generation-progress";
import type { Message } from "@/domain/message";
import type { Db } from "../database";
import { generation, generationStep } from "../schema/schema";

/** The generations that these messages belong to, and all that wait or run, in their order, with their steps. */
export async function progressOf(
  db: Db,
  params: { projectId: string; messages: readonly Message[] },
): Promise<GenerationProgress[]> {
  const named = [...new Set(params.messages.flatMap(({ generationId }) => generationId ?? []))];
  const rows = await db
    .select({ generation, step: generationStep })
    .from(generation)
    .leftJoin(generationStep, eq(generationStep.generationId, generation.id))
    .where(
      and(
        eq(generation.projectId, params.projectId),
        or(inArray(generation.status, ["queued", "running"]), inArray(generation.id, named)),
      ),
    )
    .orderBy(asc(generation.number), asc(generationStep.index));
  const found = new Map<string, GenerationProgress>();
  for (const { generation: row, step } of rows) {
    const { id, status, plan, error } = row;
    const progress = found.get(id) ?? { generationId: id, status, plan, steps: [], error };
    if (step) {
      const { status, note, rung, durationMs, error } = step;
      progress.steps.push({ status, note, rung, durationMs, error });
    }
    found.set(id, progress);
  }
  return [...found.values()];
}

/** Ids of the project's generations that wait or run. */
export async function activeGenerationIds(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .select({ id: generation.id })
    .from(generation)
    .where(and(eq(generation.projectId, projectId), inArray(generation.status, ["queued", "running"])));
  return rows.map(({ id }) => id);
}
