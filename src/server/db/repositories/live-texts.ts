import { and, asc, eq, sql } from "drizzle-orm";
import type { LiveState } from "@/domain/live-text";
import type { Db } from "../database";
import { generation, liveText } from "../schema/schema";

/** The channel of `pg_notify`; the payload is `projectId:generationId:index`, never the text. */
export const liveTextsChannel = "live_texts";

/**
 * Keeps what a step has written so far in its one row, and tells the other processes that there is more. Nothing is kept
 * for a generation that does not run: its end, which takes the rows along, is waited for and then seen.
 */
export async function saveLiveText(db: Db, state: LiveState): Promise<void> {
  const { projectId, generationId, index } = state;
  // PostgreSQL's text holds every character but this one.
  const text = state.text.replaceAll("\0", "");
  await db.execute(sql`
    WITH kept AS (
      INSERT INTO ${liveText} ("generation_id", "index", "text")
      SELECT ${generation.id}, ${index}::int, ${text}::text FROM ${generation}
      WHERE ${generation.id} = ${generationId} AND ${generation.status} = 'running'
      FOR SHARE
      ON CONFLICT ("generation_id", "index") DO UPDATE SET "text" = excluded."text"
      RETURNING 1
    )
    SELECT pg_notify(${liveTextsChannel}, ${`${projectId}:${generationId}:${index}`}) FROM kept`);
}

/** What is being written in a project, or by one generation of it. */
export async function readLiveTexts(
  db: Db,
  { projectId, generationId }: { projectId: string; generationId?: string | undefined },
): Promise<LiveState[]> {
  const rows = await db
    .select({ generationId: liveText.generationId, index: liveText.index, text: liveText.text })
    .from(liveText)
    .innerJoin(generation, eq(generation.id, liveText.generationId))
    .where(
      and(
        eq(generation.projectId, projectId),
        generationId === undefined ? undefined : eq(liveText.generationId, generationId),
      ),
    )
    .orderBy(asc(generation.number), asc(liveText.index));
  return rows.map((row) => ({ projectId, ...row }));
}
