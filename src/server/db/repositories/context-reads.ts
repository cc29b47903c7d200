import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Message } from "@/domain/message";
import type { HistoryState, Project } from "@/domain/project";
import type { Db } from "../database";
import { message, project, scene, sceneVersion } from "../schema/schema";
import { readHistory } from "./change-sets";
import { memoriesFor } from "./memories";
import { notFound, only, toMessage, toProject } from "./rows";
import { storyLines } from "./stories";

/** The reads that the brain's context is built from: each one query, light (no code), for who has asked whose it is. */

type OutlineRow = {
  sceneId: string;
  name: string;
  durationInFrames: number;
  template: string | null;
  /** Its place among the scenes that are not deleted, from 1. */
  ordinal: number;
};

/** The current, undeleted scenes of a project with their place in it. */
function placed(db: Db, projectId: string) {
  return db
    .select({
      sceneId: sceneVersion.sceneId,
      name: sceneVersion.name,
      durationInFrames: sceneVersion.durationInFrames,
      template: sceneVersion.template,
      ordinal:
        sql<number>`(row_number() OVER (ORDER BY ${sceneVersion.position}, ${sceneVersion.sceneId}))::int`.as(
          "ordinal",
        ),
    })
    .from(scene)
    .innerJoin(sceneVersion, eq(sceneVersion.id, scene.currentVersionId))
    .where(and(eq(scene.projectId, projectId), eq(sceneVersion.deleted, false)))
    .as("placed");
}

/** Errors: `not_found`. */
async function readContextProject(db: Db, projectId: string): Promise<Project> {
  const [row] = await db
    .select()
    .from(project)
    .where(and(eq(project.id, projectId), isNull(project.deletedAt)));
  if (!row) throw notFound("project");
  return toProject(row);
}

/** The scenes with these ordinals, in order; ordinals beyond the end are left out. */
async function outlineAt(db: Db, projectId: string, ordinals: number[]): Promise<OutlineRow[]> {
  if (ordinals.length === 0) return [];
  const rows = placed(db, projectId);
  return db.select().from(rows).where(inArray(rows.ordinal, ordinals)).orderBy(rows.ordinal);
}

/** All scenes in order. */
async function outline(db: Db, projectId: string): Promise<OutlineRow[]> {
  const rows = placed(db, projectId);
  return db.select().from(rows).orderBy(rows.ordinal);
}

/** Where a scene stands, from 1; null for one that is deleted or not in the project. */
async function ordinalOf(db: Db, projectId: string, sceneId: string): Promise<number | null> {
  const rows = placed(db, projectId);
  const [row] = await db.select({ ordinal: rows.ordinal }).from(rows).where(eq(rows.sceneId, sceneId));
  return row?.ordinal ?? null;
}

/** How many scenes there are, how long they are together, and which was changed last; null where several were at once. */
async function storyboardSummary(
  db: Db,
  projectId: string,
): Promise<{ sceneCount: number; totalFrames: number; lastTouchedSceneId: string | null }> {
  return only(
    await db
      .select({
        sceneCount: sql<number>`count(*)::int`,
        totalFrames: sql<number>`coalesce(sum(${sceneVersion.durationInFrames}), 0)::int`,
        lastTouchedSceneId: sql<
          string | null
        >`case when (array_agg(${sceneVersion.changeSetId} order by ${sceneVersion.createdAt} desc, ${sceneVersion.position} desc))[1] = (array_agg(${sceneVersion.changeSetId} order by ${sceneVersion.createdAt} desc, ${sceneVersion.position} desc))[2] then null else (array_agg(${sceneVersion.sceneId} order by ${sceneVersion.createdAt} desc, ${sceneVersion.position} desc))[1] end`,
      })
      .from(scene)
      .innerJoin(sceneVersion, eq(sceneVersion.id, scene.currentVersionId))
      .where(and(eq(scene.projectId, projectId), eq(sceneVersion.deleted, false))),
  );
}

/** The newest messages, oldest first. */
async function recentMessages(db: Db, projectId: string, limit: number): Promise<Message[]> {
  const rows = await db
    .select()
    .from(message)
    .where(eq(message.projectId, projectId))
    .orderBy(desc(message.ordinal))
    .limit(limit);
  return rows.reverse().map(toMessage);
}

async function history(db: Db, projectId: string): Promise<HistoryState> {
  return readHistory(db, projectId);
}

export const contextReads = {
  project: readContextProject,
  outlineAt,
  outline,
  ordinalOf,
  storyboardSummary,
  recentMessages,
  memories: memoriesFor,
  history,
  stories: storyLines,
};
