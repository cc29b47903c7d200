import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import type { Db } from "../database";
import type { ChangeSetState, ProjectFields } from "../schema/change-set";
import type { CommittedStep } from "../schema/generation";
import {
  changeSet,
  changeSetScene,
  generation,
  generationStep,
  project,
  scene,
  sceneVersion,
} from "../schema/schema";
import type { ChangeSetRow } from "./change-sets";
import { only, toProject } from "./rows";

/** Inserts versions; a scene with number 1 is new and gets its row too, the others have their pointers moved. */
export async function insertVersions(
  tx: Db,
  params: { versions: SceneSnapshot[]; changeSetId: string | null; summary: string; createdAt: Date },
): Promise<void> {
  const { versions, changeSetId, summary, createdAt } = params;
  if (versions.length === 0) return;
  const made = versions.filter((version) => version.versionNumber === 1);
  if (made.length > 0) {
    await tx.insert(scene).values(
      made.map((version) => ({
        id: version.sceneId,
        projectId: version.projectId,
        currentVersionId: version.versionId,
        createdAt,
      })),
    );
  }
  await tx.insert(sceneVersion).values(
    versions.map(({ versionId, versionNumber, ...fields }) => ({
      ...fields,
      id: versionId,
      number: versionNumber,
      changeSetId,
      summary,
      createdAt,
    })),
  );
}

/** Makes the named versions the current ones of their scenes. */
export async function movePointers(tx: Db, versions: SceneSnapshot[]): Promise<void> {
  for (const version of versions) {
    await tx.update(scene).set({ currentVersionId: version.versionId }).where(eq(scene.id, version.sceneId));
  }
}

/** Counts the project's revision up and writes the fields that changed; the project as it is then. */
export async function reviseProject(
  tx: Db,
  params: { projectId: string; fields: ProjectFields; updatedAt: Date },
): Promise<Project> {
  const { projectId, fields, updatedAt } = params;
  const rows = await tx
    .update(project)
    .set({ ...fields, revision: sql`${project.revision} + 1`, updatedAt })
    .where(eq(project.id, projectId))
    .returning();
  return toProject(only(rows));
}

/** The applied set that gathers a generation's steps, if it has made one. */
export async function changeSetOfGeneration(tx: Db, generationId: string): Promise<ChangeSetRow | null> {
  const [row] = await tx
    .select()
    .from(changeSet)
    .where(and(eq(changeSet.generationId, generationId), eq(changeSet.state, "applied")))
    .orderBy(desc(changeSet.number))
    .limit(1);
  return row ?? null;
}

const nextNumber = (projectId: string) =>
  sql<number>`(SELECT coalesce(max(${changeSet.number}), 0) + 1 FROM ${changeSet} WHERE ${changeSet.projectId} = ${projectId})`;

/** A new change set, the latest in the history. What was undone before it can be redone no more. */
export async function insertChangeSet(
  tx: Db,
  params: {
    id: string;
    projectId: string;
    generationId: string | null;
    summary: string;
    projectBefore: ProjectFields | null;
    projectAfter: ProjectFields | null;
    coalesceKey: string | null;
    at: Date;
  },
): Promise<void> {
  const { projectId, generationId, at, ...fields } = params;
  await dropUndone(tx, projectId);
  await tx.insert(changeSet).values({
    ...fields,
    projectId,
    generationId,
    origin: generationId === null ? "person" : "generation",
    state: "applied",
    number: nextNumber(projectId),
    createdAt: at,
    updatedAt: at,
  });
  if (generationId !== null) {
    await tx.update(generation).set({ changeSetId: params.id }).where(eq(generation.id, generationId));
  }
}

/** Adds to a set that is there; it becomes the latest, since what it touched last is what an undo takes back first. */
export async function extendChangeSet(
  tx: Db,
  params: {
    id: string;
    projectId: string;
    summary: string;
    projectBefore: ProjectFields | null;
    projectAfter: ProjectFields | null;
    at: Date;
  },
): Promise<void> {
  const { id, projectId, summary, projectBefore, projectAfter, at } = params;
  await dropUndone(tx, projectId);
  await tx
    .update(changeSet)
    .set({ summary, projectBefore, projectAfter, updatedAt: at, number: nextNumber(projectId) })
    .where(eq(changeSet.id, id));
}

/**
 * Notes that a set changed a scene from one version to another. Where the set left the scene at just that version, its
 * entry grows and keeps its first «before»; where someone else has changed the scene since, a new entry begins, so that
 * an undo of this set never takes that with it.
 */
export async function touchScene(
  tx: Db,
  params: { changeSetId: string; sceneId: string; beforeVersionId: string | null; afterVersionId: string },
): Promise<void> {
  const { changeSetId, sceneId, beforeVersionId, afterVersionId } = params;
  const ofScene = and(eq(changeSetScene.changeSetId, changeSetId), eq(changeSetScene.sceneId, sceneId));
  const [latest] = await tx
    .select({ segment: changeSetScene.segment, afterVersionId: changeSetScene.afterVersionId })
    .from(changeSetScene)
    .where(ofScene)
    .orderBy(desc(changeSetScene.segment))
    .limit(1);
  if (latest && latest.afterVersionId === beforeVersionId) {
    await tx
      .update(changeSetScene)
      .set({ afterVersionId })
      .where(and(ofScene, eq(changeSetScene.segment, latest.segment)));
  } else {
    await tx.insert(changeSetScene).values({ ...params, segment: (latest?.segment ?? -1) + 1 });
  }
}

/** Names the snapshot that says «not there», once an undo has had to write it. */
export async function setBefore(tx: Db, changeSetId: string, version: SceneSnapshot): Promise<void> {
  await tx
    .update(changeSetScene)
    .set({ beforeVersionId: version.versionId })
    .where(
      and(
        eq(changeSetScene.changeSetId, changeSetId),
        eq(changeSetScene.sceneId, version.sceneId),
        isNull(changeSetScene.beforeVersionId),
      ),
    );
}

export async function setStates(tx: Db, changeSetIds: string[], state: ChangeSetState): Promise<void> {
  await tx.update(changeSet).set({ state }).where(inArray(changeSet.id, changeSetIds));
}

async function dropUndone(tx: Db, projectId: string): Promise<void> {
  await tx
    .update(changeSet)
    .set({ state: "dropped" })
    .where(and(eq(changeSet.projectId, projectId), eq(changeSet.state, "undone")));
}

/** Notes what a step committed, in the transaction that commits it. */
export async function saveCommittedStep(
  tx: Db,
  params: { generationId: string; index: number; committed: CommittedStep },
): Promise<void> {
  const { committed } = params;
  await tx
    .insert(generationStep)
    .values({ ...params, status: "running" })
    .onConflictDoUpdate({ target: [generationStep.generationId, generationStep.index], set: { committed } });
}
