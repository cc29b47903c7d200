import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { ProjectEvent, ProjectEventBody } from "@/domain/project-event";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { project, projectEvent } from "../schema/schema";
import { notFound } from "./rows";

/** The channel of `pg_notify`; the payload is `projectId:sequence`, never the event (8 kB would be its limit). */
export const projectEventsChannel = "project_events";

/**
 * Appends events to a project's log, inside the transaction that makes them true. The numbers are taken by an update of
 * the project's row, which holds it until the commit: so number order is commit order, and there are no gaps.
 */
export async function appendEvents(
  tx: Db,
  params: { projectId: string; bodies: ProjectEventBody[]; clock?: Clock },
): Promise<ProjectEvent[]> {
  const { projectId, bodies, clock = systemClock } = params;
  if (bodies.length === 0) return [];
  const [row] = await tx
    .update(project)
    .set({ eventSequence: sql`${project.eventSequence} + ${bodies.length}` })
    .where(eq(project.id, projectId))
    .returning({ last: project.eventSequence });
  if (!row) throw notFound("project");
  const createdAt = clock.now();
  const first = row.last - bodies.length + 1;
  const rows = bodies.map((body, offset) => ({
    projectId,
    sequence: first + offset,
    generationId: body.generationId,
    body,
    createdAt,
  }));
  await tx.insert(projectEvent).values(rows);
  await tx.execute(sql`SELECT pg_notify(${projectEventsChannel}, ${`${projectId}:${row.last}`})`);
  return rows.map(({ sequence, body }) => ({
    sequence,
    projectId,
    createdAt: createdAt.toISOString(),
    body,
  }));
}

/** Events after a sequence, in order, at most `limit`; with `generationId` only those of that generation. */
export async function readEvents(
  db: Db,
  params: { projectId: string; after: number; generationId?: string | undefined; limit: number },
): Promise<ProjectEvent[]> {
  const rows = await db
    .select()
    .from(projectEvent)
    .where(
      and(
        eq(projectEvent.projectId, params.projectId),
        gt(projectEvent.sequence, params.after),
        params.generationId ? eq(projectEvent.generationId, params.generationId) : undefined,
      ),
    )
    .orderBy(asc(projectEvent.sequence))
    .limit(params.limit);
  return rows.map((row) => ({
    sequence: row.sequence,
    projectId: row.projectId,
    createdAt: row.createdAt.toISOString(),
    body: row.body,
  }));
}
