import { and, asc, eq, inArray, max } from "drizzle-orm";
import { AppError } from "@/domain/app-error";
import { isFinal } from "@/domain/generation";
import type { SceneSnapshot } from "@/domain/scene";
import type { Db } from "../database";
import type { CommittedStep } from "../schema/generation";
import { changeSetScene, generation, generationStep, project, scene, sceneVersion } from "../schema/schema";
import { notFound, only, toSnapshot } from "./rows";

/** Where every scene of a project stands, deleted ones included: light, without code. */
export type ScenePlace = {
  sceneId: string;
  currentVersionId: string;
  position: string;
  deleted: boolean;
  name: string;
};

/** The places of all scenes of a project, or of the named ones. */
export async function readPlaces(db: Db, projectId: string, sceneIds?: string[]): Promise<ScenePlace[]> {
  return db
    .select({
      sceneId: scene.id,
      currentVersionId: scene.currentVersionId,
      position: sceneVersion.position,
      deleted: sceneVersion.deleted,
      name: sceneVersion.name,
    })
    .from(scene)
    .innerJoin(sceneVersion, eq(sceneVersion.id, scene.currentVersionId))
    .where(and(eq(scene.projectId, projectId), sceneIds ? inArray(scene.id, sceneIds) : undefined));
}

export async function readRevision(db: Db, projectId: string): Promise<number> {
  const rows = await db.select({ revision: project.revision }).from(project).where(eq(project.id, projectId));
  return only(rows).revision;
}

/** The named versions of a project, by id; those that are not the project's are left out. */
export async function readVersions(
  db: Db,
  params: { projectId: string; versionIds: string[] },
): Promise<Map<string, SceneSnapshot>> {
  if (params.versionIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(sceneVersion)
    .where(and(eq(sceneVersion.projectId, params.projectId), inArray(sceneVersion.id, params.versionIds)));
  return new Map(rows.map((row) => [row.id, toSnapshot(row)]));
}

/** The highest version number of each named scene. */
export async function latestNumbers(db: Db, sceneIds: string[]): Promise<Map<string, number>> {
  if (sceneIds.length === 0) return new Map();
  const rows = await db
    .select({ sceneId: sceneVersion.sceneId, number: max(sceneVersion.number) })
    .from(sceneVersion)
    .where(inArray(sceneVersion.sceneId, sceneIds))
    .groupBy(sceneVersion.sceneId);
  return new Map(rows.map((row) => [row.sceneId, row.number ?? 0]));
}

/** Whether any project has a scene of this id. */
export async function takenSceneIds(db: Db, sceneIds: string[]): Promise<Set<string>> {
  if (sceneIds.length === 0) return new Set();
  const rows = await db.select({ id: scene.id }).from(scene).where(inArray(scene.id, sceneIds));
  return new Set(rows.map((row) => row.id));
}

export type ChangeSetScene = typeof changeSetScene.$inferSelect;

/** Which scenes the named change sets touched, each set's entries in the order in which they were made. */
export async function readTouched(db: Db, changeSetIds: string[]): Promise<ChangeSetScene[]> {
  if (changeSetIds.length === 0) return [];
  return db
    .select()
    .from(changeSetScene)
    .where(inArray(changeSetScene.changeSetId, changeSetIds))
    .orderBy(asc(changeSetScene.segment));
}

/**
 * What a step has committed, or null when it may commit. Errors: `not_found` when the generation is not the project's;
 * `cancelled` when it was or is being cancelled; `already_finished`.
 */
export async function readCommittedStep(
  db: Db,
  params: { projectId: string; generationId: string; index: number },
): Promise<CommittedStep | null> {
  const { projectId, generationId, index } = params;
  const [row] = await db
    .select({
      status: generation.status,
      cancelRequested: generation.cancelRequested,
      committed: generationStep.committed,
    })
    .from(generation)
    .leftJoin(
      generationStep,
      and(eq(generationStep.generationId, generation.id), eq(generationStep.index, index)),
    )
    .where(and(eq(generation.id, generationId), eq(generation.projectId, projectId)));
  if (!row) throw notFound("generation");
  if (row.committed) return row.committed;
  if (row.cancelRequested || row.status === "cancelled")
    throw new AppError("cancelled", "This was cancelled.");
  if (isFinal(row.status)) throw new AppError("already_finished", "This has already come to its end.");
  return null;
}
