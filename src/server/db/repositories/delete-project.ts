import { and, eq, inArray } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { generation, project } from "../schema/schema";
import { requestExportCancel } from "./export-claims";
import { activeExportIds } from "./exports";
import { requestCancel } from "./generation-ends";
import { cancelBatchesOf } from "./model-batches";
import { lockProject } from "./projects";

/** Deletes a project softly: it is found no more, and what it had under way is cancelled. Errors: `not_found`. */
export async function deleteProject(
  db: Db,
  params: { ownerId: string; projectId: string; clock?: Clock },
): Promise<void> {
  const { ownerId, projectId, clock = systemClock } = params;
  await db.transaction(async (tx) => {
    await lockProject(tx, params);
    const active = await tx
      .select({ generationId: generation.id })
      .from(generation)
      .where(and(eq(generation.projectId, projectId), inArray(generation.status, ["queued", "running"])));
    for (const { generationId } of active) await requestCancel(tx, { ownerId, generationId, clock });
    for (const exportId of await activeExportIds(tx, projectId))
      await requestExportCancel(tx, { ownerId, exportId, clock });
    await cancelBatchesOf(tx, { projectId, clock });
    await tx.update(project).set({ deletedAt: clock.now() }).where(eq(project.id, projectId));
  });
}
