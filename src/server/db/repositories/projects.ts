import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { defaultFps } from "@/domain/duration";
import type { Format } from "@/domain/format";
import { defaultLook, type Look } from "@/domain/look";
import type { Project, ProjectSummary } from "@/domain/project";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { project, scene, sceneVersion } from "../schema/schema";
import { appendEvents } from "./project-events";
import { notFound, only, toProject } from "./rows";

type OwnedProject = { ownerId: string; projectId: string };

const owned = (params: OwnedProject) =>
  and(eq(project.id, params.projectId), eq(project.ownerId, params.ownerId), isNull(project.deletedAt));

/** Errors: `not_found`, also for another owner's and for a deleted project. */
export async function readProject(db: Db, params: OwnedProject): Promise<Project> {
  const [row] = await db.select().from(project).where(owned(params));
  if (!row) throw notFound("project");
  return toProject(row);
}

/** Reads and locks the project until the transaction ends: every writer of a project's scenes stands in this line. */
export async function lockProject(tx: Db, params: OwnedProject): Promise<Project> {
  const [row] = await tx.select().from(project).where(owned(params)).for("update");
  if (!row) throw notFound("project");
  return toProject(row);
}

/** An owner's projects, the one changed last first. */
export async function listProjects(db: Db, params: { ownerId: string }): Promise<ProjectSummary[]> {
  const rows = await db
    .select({
      project,
      sceneCount: sql<number>`count(${sceneVersion.id})::int`,
      durationInFrames: sql<number>`coalesce(sum(${sceneVersion.durationInFrames}), 0)::int`,
    })
    .from(project)
    .leftJoin(scene, eq(scene.projectId, project.id))
    .leftJoin(sceneVersion, and(eq(sceneVersion.id, scene.currentVersionId), eq(sceneVersion.deleted, false)))
    .where(and(eq(project.ownerId, params.ownerId), isNull(project.deletedAt)))
    .groupBy(project.id)
    .orderBy(desc(project.updatedAt), asc(project.id));
  return rows.map((row) => ({
    ...toProject(row.project),
    sceneCount: row.sceneCount,
    durationInFrames: row.durationInFrames,
  }));
}

/**
 * Makes a project. The id may come from the client; the same id again (a repeated request) answers with the project
 * that is there. Errors: `not_found` when the id is somebody else's or was deleted.
 */
export async function createProject(
  db: Db,
  params: {
    ownerId: string;
    projectId?: string | undefined;
    name?: string | undefined;
    format?: Format | undefined;
    look?: Look | undefined;
    clock?: Clock;
  },
): Promise<Project> {
  const { ownerId, clock = systemClock } = params;
  const now = clock.now();
  const projectId = params.projectId ?? clock.newId();
  const rows = await db
    .insert(project)
    .values({
      id: projectId,
      ownerId,
      name: params.name ?? "Untitled video",
      format: params.format ?? "16:9",
      fps: defaultFps,
      look: params.look ?? defaultLook,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: project.id })
    .returning();
  return rows[0] ? toProject(rows[0]) : readProject(db, { ownerId, projectId });
}

/** Gives a project another name; not a step of its history. Errors: `not_found`. */
export async function renameProject(
  db: Db,
  params: OwnedProject & { name: string; clock?: Clock },
): Promise<Project> {
  const { projectId, name, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    await lockProject(tx, params);
    const renamed = toProject(
      only(
        await tx
          .update(project)
          .set({ name, revision: sql`${project.revision} + 1`, updatedAt: clock.now() })
          .where(eq(project.id, projectId))
          .returning(),
      ),
    );
    const bodies = [{ type: "project.changed" as const, generationId: null, project: renamed }];
    await appendEvents(tx, { projectId, bodies, clock });
    return renamed;
  });
}
