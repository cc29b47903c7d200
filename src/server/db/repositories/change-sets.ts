import { and, asc, desc, eq } from "drizzle-orm";
import type { HistoryState } from "@/domain/project";
import type { Db } from "../database";
import { changeSet } from "../schema/schema";

export type ChangeSetRow = typeof changeSet.$inferSelect;

/** What undo and redo would move over now. */
export async function readHistory(db: Db, projectId: string): Promise<HistoryState> {
  const [undo] = await undoable(db, projectId, 1);
  const [redo] = await redoable(db, projectId, 1);
  return { undo: undo?.summary ?? null, redo: redo?.summary ?? null };
}

/** The change sets that undo would take back, the latest first. */
export async function undoable(db: Db, projectId: string, limit: number): Promise<ChangeSetRow[]> {
  return db
    .select()
    .from(changeSet)
    .where(and(eq(changeSet.projectId, projectId), eq(changeSet.state, "applied")))
    .orderBy(desc(changeSet.number))
    .limit(limit);
}

/** The change sets that redo would bring back, the one undone last first. */
export async function redoable(db: Db, projectId: string, limit: number): Promise<ChangeSetRow[]> {
  return db
    .select()
    .from(changeSet)
    .where(and(eq(changeSet.projectId, projectId), eq(changeSet.state, "undone")))
    .orderBy(asc(changeSet.number))
    .limit(limit);
}
