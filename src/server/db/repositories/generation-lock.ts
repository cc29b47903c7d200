import { eq } from "drizzle-orm";
import { AppError } from "@/domain/app-error";
import type { Db } from "../database";
import { generation, project } from "../schema/schema";
import { notFound, only } from "./rows";

/** The project's row first, then the generation's: the one order of locks. */
export async function lockGeneration(tx: Db, generationId: string): Promise<typeof generation.$inferSelect> {
  const [found] = await tx
    .select({ projectId: generation.projectId })
    .from(generation)
    .where(eq(generation.id, generationId));
  if (!found) throw notFound("generation");
  await tx.select({ id: project.id }).from(project).where(eq(project.id, found.projectId)).for("update");
  return only(await tx.select().from(generation).where(eq(generation.id, generationId)));
}

/** A worker whose lease another one has taken must not write any more. */
export function assertLease(row: { leaseOwner: string | null }, workerId: string | undefined): void {
  if (workerId !== undefined && row.leaseOwner !== workerId) {
    throw new AppError("interrupted", "Another worker has taken this over.", { retryable: false });
  }
}
