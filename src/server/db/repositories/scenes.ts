import { and, asc, desc, eq, exists, isNull, or, sql } from "drizzle-orm";
import type { SceneSnapshot, SceneVersionSummary } from "@/domain/scene";
import type { Db } from "../database";
import { changeSetScene, project, scene, sceneVersion } from "../schema/schema";
import { readProject } from "./projects";
import { notFound, toSnapshot } from "./rows";

const ownedBy = (ownerId: string) => and(eq(project.ownerId, ownerId), isNull(project.deletedAt));

/** Current snapshots of a project in their order, deleted scenes left out. Errors: `not_found`. */
export async function listScenes(
  db: Db,
  params: { ownerId: string; projectId: string },
): Promise<SceneSnapshot[]> {
  await readProject(db, params);
  return currentScenes(db, params.projectId);
}

/** The same without asking whose it is: for those who have asked. */
export async function currentScenes(db: Db, projectId: string): Promise<SceneSnapshot[]> {
  const rows = await db
    .select({ version: sceneVersion })
    .from(scene)
    .innerJoin(sceneVersion, eq(sceneVersion.id, scene.currentVersionId))
    .where(and(eq(scene.projectId, projectId), eq(sceneVersion.deleted, false)))
    .orderBy(asc(sceneVersion.position), asc(sceneVersion.sceneId));
  return rows.map((row) => toSnapshot(row.version));
}

/** A scene's current snapshot; a deleted scene comes with `deleted` set. Errors: `not_found`. */
export async function readScene(
  db: Db,
  params: { ownerId: string; sceneId: string; projectId?: string | undefined },
): Promise<SceneSnapshot> {
  const [row] = await db
    .select({ version: sceneVersion })
    .from(scene)
    .innerJoin(sceneVersion, eq(sceneVersion.id, scene.currentVersionId))
    .innerJoin(project, eq(project.id, scene.projectId))
    .where(
      and(
        eq(scene.id, params.sceneId),
        params.projectId ? eq(scene.projectId, params.projectId) : undefined,
        ownedBy(params.ownerId),
      ),
    );
  if (!row) throw notFound("scene");
  return toSnapshot(row.version);
}

/** One version, current or not. Errors: `not_found`. */
export async function readVersion(
  db: Db,
  params: { ownerId: string; versionId: string; projectId?: string | undefined },
): Promise<SceneSnapshot> {
  const [row] = await db
    .select({ version: sceneVersion })
    .from(sceneVersion)
    .innerJoin(project, eq(project.id, sceneVersion.projectId))
    .where(
      and(
        eq(sceneVersion.id, params.versionId),
        params.projectId ? eq(sceneVersion.projectId, params.projectId) : undefined,
        ownedBy(params.ownerId),
      ),
    );
  if (!row) throw notFound("version");
  return toSnapshot(row.version);
}

/**
 * The versions of a scene that a person would know, newest first: what each change set left behind and what stands now.
 * The stages in between (the way of a slider, the steps of one message) are kept but not listed. Errors: `not_found`.
 */
export async function listVersions(
  db: Db,
  params: { ownerId: string; sceneId: string; projectId?: string | undefined },
): Promise<SceneVersionSummary[]> {
  const current = await readScene(db, params);
  const leftBehind = db
    .select({ one: sql`1` })
    .from(changeSetScene)
    .where(eq(changeSetScene.afterVersionId, sceneVersion.id));
  const rows = await db
    .select({
      versionId: sceneVersion.id,
      versionNumber: sceneVersion.number,
      name: sceneVersion.name,
      durationInFrames: sceneVersion.durationInFrames,
      deleted: sceneVersion.deleted,
      summary: sceneVersion.summary,
      createdAt: sceneVersion.createdAt,
    })
    .from(sceneVersion)
    .where(
      and(
        eq(sceneVersion.sceneId, params.sceneId),
        or(eq(sceneVersion.id, current.versionId), exists(leftBehind)),
      ),
    )
    .orderBy(desc(sceneVersion.number));
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    current: row.versionId === current.versionId,
  }));
}
