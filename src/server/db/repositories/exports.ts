import { and, asc, desc, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { AppError } from "@/domain/app-error";
import type { BookPaper } from "@/domain/book";
import { type ExportView, exportStatuses, isExportOver, keptExports, type Resolution } from "@/domain/export";
import type { SceneSnapshot } from "@/domain/scene";
import { type Clock, systemClock } from "@/lib/clock";
import { safeFileName } from "@/lib/safe-file-name";
import type { Db } from "../database";
import { project, sceneVersion, videoExport } from "../schema/schema";
import { appendEvents } from "./project-events";
import { lockProject } from "./projects";
import { notFound, only, toSnapshot } from "./rows";
import { currentScenes } from "./scenes";
import { storyLines } from "./stories";

export type ExportRow = typeof videoExport.$inferSelect;

export const openStatuses = exportStatuses.filter((status) => !isExportOver(status));

export function toExportView(row: ExportRow): ExportView {
  return {
    id: row.id,
    projectId: row.projectId,
    kind: row.kind,
    paper: row.paper,
    status: row.status,
    format: row.format,
    resolution: row.resolution,
    fps: row.fps,
    durationInFrames: row.durationInFrames,
    fileName: row.fileName,
    framesDone: row.framesDone,
    msLeft: row.msLeft,
    bytes: row.bytes,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** The newest exports of a project, for those who have asked whose it is. */
export async function exportsOf(db: Db, projectId: string): Promise<ExportView[]> {
  const rows = await db
    .select()
    .from(videoExport)
    .where(eq(videoExport.projectId, projectId))
    .orderBy(desc(videoExport.createdAt))
    .limit(keptExports);
  return rows.map(toExportView);
}

/** Errors: `not_found`, also for another owner's and for one of a deleted project. */
export async function readExport(db: Db, params: { ownerId: string; exportId: string }): Promise<ExportView> {
  const [row] = await db
    .select({ row: videoExport })
    .from(videoExport)
    .innerJoin(project, eq(project.id, videoExport.projectId))
    .where(
      and(
        eq(videoExport.id, params.exportId),
        eq(videoExport.ownerId, params.ownerId),
        isNull(project.deletedAt),
      ),
    );
  if (!row) throw notFound("export");
  return toExportView(row.row);
}

/** The story's cover and pages among the scenes, in their order. Errors: `invalid_input` without a story. */
async function bookOf(tx: Db, projectId: string, scenes: readonly SceneSnapshot[]): Promise<SceneSnapshot[]> {
  for (const { coverSceneId, pages } of await storyLines(tx, projectId)) {
    const ofBook = new Set([coverSceneId, ...pages.map(({ sceneId }) => sceneId)]);
    const found = scenes.filter(({ sceneId }) => ofBook.has(sceneId));
    if (found.length > 0) return found;
  }
  throw new AppError(
    "invalid_input",
    "A book is made of a story, and there is none here: ask for one first.",
  );
}

/**
 * Asks for a video of the project as it is now, or for the book of its newest story: the row, its event and the job in one transaction. The same video that
 * is under way already is the answer instead of a second one. Errors: `not_found`; `invalid_input` without a scene.
 * @param enqueue sends the job within `tx`
 */
export async function createExport(
  db: Db,
  params: {
    ownerId: string;
    projectId: string;
    resolution: Resolution;
    /** The paper of the book that is made of the project's story, instead of its video. */
    book?: BookPaper | undefined;
    enqueue(tx: Db, job: { exportId: string }): Promise<void>;
    clock?: Clock;
  },
): Promise<ExportView> {
  const { ownerId, projectId, resolution, book, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    const of = await lockProject(tx, params);
    const current = await currentScenes(tx, projectId);
    const scenes = book ? await bookOf(tx, projectId, current) : current;
    if (scenes.length === 0)
      throw new AppError("invalid_input", "There is nothing to export yet: add a scene first.");
    const [same] = await tx
      .select()
      .from(videoExport)
      .where(
        and(
          eq(videoExport.projectId, projectId),
          eq(videoExport.revision, of.revision),
          eq(videoExport.resolution, resolution),
          book ? eq(videoExport.paper, book) : isNull(videoExport.paper),
          eq(videoExport.cancelRequested, false),
          inArray(videoExport.status, openStatuses),
        ),
      );
    if (same) return toExportView(same);
    const row = only(
      await tx
        .insert(videoExport)
        .values({
          id: clock.newId(),
          ownerId,
          projectId,
          revision: of.revision,
          kind: book ? "book" : "video",
          paper: book ?? null,
          status: "queued",
          format: of.format,
          resolution,
          fps: of.fps,
          look: of.look,
          versionIds: scenes.map(({ versionId }) => versionId),
          durationInFrames: book
            ? scenes.length
            : scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0),
          fileName: `${safeFileName(of.name, book ? "book" : "video")}.${book ? "pdf" : "mp4"}`,
          createdAt: clock.now(),
        })
        .returning(),
    );
    await sayChanged(tx, row, clock);
    await params.enqueue(tx, { exportId: row.id });
    return toExportView(row);
  });
}

/** What an export shows: its look and its scenes, in their order. */
export async function readExportScenes(
  db: Db,
  params: { versionIds: readonly string[] },
): Promise<SceneSnapshot[]> {
  const rows = await db
    .select()
    .from(sceneVersion)
    .where(inArray(sceneVersion.id, [...params.versionIds]));
  const byId = new Map(rows.map((row) => [row.id, toSnapshot(row)]));
  return params.versionIds.flatMap((versionId) => byId.get(versionId) ?? []);
}

/** Ids of a project's exports that wait or run. */
export async function activeExportIds(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .select({ id: videoExport.id })
    .from(videoExport)
    .where(and(eq(videoExport.projectId, projectId), inArray(videoExport.status, openStatuses)));
  return rows.map(({ id }) => id);
}

/** Takes the rows away that are over and older than those that are kept; answers their ids, whose files go too. */
export async function dropOldExports(db: Db, params: { projectId: string }): Promise<string[]> {
  const newest = db
    .select({ id: videoExport.id })
    .from(videoExport)
    .where(eq(videoExport.projectId, params.projectId))
    .orderBy(desc(videoExport.createdAt))
    .limit(keptExports);
  const dropped = await db
    .delete(videoExport)
    .where(
      and(
        eq(videoExport.projectId, params.projectId),
        notInArray(videoExport.status, openStatuses),
        notInArray(videoExport.id, newest),
      ),
    )
    .returning({ id: videoExport.id });
  return dropped.map(({ id }) => id);
}

/** Ids of all exports that have a file or are to have one; whatever else lies with the files belongs to nobody. */
export async function exportIdsWithFiles(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: videoExport.id })
    .from(videoExport)
    .innerJoin(project, eq(project.id, videoExport.projectId))
    .where(and(isNull(project.deletedAt), inArray(videoExport.status, [...openStatuses, "done"])))
    .orderBy(asc(videoExport.createdAt));
  return rows.map(({ id }) => id);
}

export async function sayChanged(tx: Db, row: ExportRow, clock: Clock): Promise<void> {
  const bodies = [{ type: "export.changed" as const, generationId: null, export: toExportView(row) }];
  await appendEvents(tx, { projectId: row.projectId, bodies, clock });
}
