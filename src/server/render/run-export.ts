import { AppError, toErrorReport } from "@/domain/app-error";
import { assetIdsIn } from "@/domain/asset";
import { type BookPaper, bookPixels, trimmedPage } from "@/domain/book";
import { type ExportStatus, scaleOf } from "@/domain/export";
import type { FromRender, RenderAsset } from "@/domain/render-message";
import type { PlayableProject } from "@/domain/sandbox-message";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/server/db/database";
import type { ExportRow } from "@/server/db/repositories/exports";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { ExportFiles } from "./export-files";
import { playableOf } from "./playable-of";
import type { Renderer, RenderOrder } from "./renderer";

export type ExportPorts = {
  exports: Pick<Bound<Repositories["exports"], Db>, "readExportScenes" | "dropOldExports">;
  claims: Pick<Bound<Repositories["exportClaims"], Db>, "progressExport" | "finishExport">;
  renderer: Renderer;
  /** The files of a project's own pictures; what is not the project's owner's is left out. */
  assetFiles(request: { projectId: string; assetIds: string[] }): Promise<RenderAsset[]>;
  files: ExportFiles;
  clock: Clock;
  log(line: string, error: unknown): void;
};

export type ExportRun = { workerId: string; signal: AbortSignal };

/**
 * Makes the video of a claimed export and ends it: done, failed or cancelled. Where the run was interrupted (lease lost,
 * server stopping) it stays for whoever takes it up next. Throws only when the database cannot be written.
 */
export async function runExport(ports: ExportPorts, row: ExportRow, run: ExportRun): Promise<void> {
  const held = { exportId: row.id, workerId: run.workerId };
  const { claims, files } = ports;
  try {
    const { bytes } = await makeVideo(ports, row, run);
    await claims.finishExport({ ...held, end: { status: "done", bytes } });
  } catch (error) {
    const reason: unknown = run.signal.aborted ? run.signal.reason : error;
    if (isInterruption(reason) || isInterruption(error)) return;
    await files.remove([row.id]);
    const isCancelled = reason instanceof AppError && reason.code === "cancelled";
    if (!(reason instanceof AppError)) ports.log(`Export ${row.id} failed`, reason);
    const end = isCancelled
      ? { status: "cancelled" as const }
      : { status: "failed" as const, error: toErrorReport(reason) };
    await claims.finishExport({ ...held, end });
  }
  await files.remove(await ports.exports.dropOldExports({ projectId: row.projectId }));
}

async function makeVideo(ports: ExportPorts, row: ExportRow, run: ExportRun): Promise<{ bytes: number }> {
  const scenes = await ports.exports.readExportScenes({ versionIds: row.versionIds });
  const project = playableOf({ format: row.format, fps: row.fps, look: row.look, scenes });
  const assetIds = [...new Set(scenes.flatMap(({ code }) => assetIdsIn(code)))];
  const assets = assetIds.length === 0 ? [] : await ports.assetFiles({ projectId: row.projectId, assetIds });
  const progress = createProgress(ports, row, run.workerId);
  try {
    return await ports.renderer.render(
      {
        assets,
        ...(row.paper
          ? bookOrder(row, row.paper, project)
          : { project, encoder: "mp4" as const, scale: scaleOf(row.resolution) }),
        outputFile: ports.files.pathOf(row),
      },
      { onProgress: progress.hear, signal: run.signal },
    );
  } finally {
    await progress.settled();
  }
}

/** Each scene as a page of the book: as large as the paper, and without its way in. */
function bookOrder(
  { format, fileName }: ExportRow,
  paper: BookPaper,
  project: PlayableProject,
): Pick<RenderOrder, "project" | "encoder" | "scale" | "book"> {
  const trimmed = trimmedPage(paper, format);
  const scenes = project.scenes.map((scene) => ({ ...scene, transition: null }));
  return {
    project: { ...project, ...bookPixels(trimmed), scenes },
    encoder: "pdf",
    scale: 1,
    book: { ...trimmed, title: fileName.replace(/\.pdf$/, "") },
  };
}

/** Progress is stored, so it is told in measure: a new step at once, frames once a second and in steps of a hundredth. */
const toldEveryMs = 1_000;

function createProgress(ports: ExportPorts, row: ExportRow, workerId: string) {
  const total = row.durationInFrames;
  let told = { status: row.status, framesDone: 0, at: 0 };
  let began: number | null = null;
  let writing: Promise<void> = Promise.resolve();

  const tell = (status: ExportStatus, framesDone: number, msLeft: number | null, now: number) => {
    told = { status, framesDone, at: now };
    const step = { exportId: row.id, workerId, status, framesDone, msLeft };
    // In their order, and never two at once. That one is lost does no harm; that the lease is, the worker hears itself.
    writing = writing.then(() => ports.claims.progressExport(step)).catch(() => undefined);
  };

  return {
    hear(message: FromRender): void {
      const now = ports.clock.now().getTime();
      if (message.type === "encoding" && told.status !== "encoding") tell("encoding", total, null, now);
      if (message.type !== "rendering" || told.status === "encoding" || message.framesDone === 0) return;
      began ??= now;
      const isNew = told.status !== "rendering";
      const isDue = now - told.at >= toldEveryMs && message.framesDone - told.framesDone >= total / 100;
      if (!isNew && !isDue) return;
      const left = ((now - began) / message.framesDone) * (total - message.framesDone);
      tell("rendering", message.framesDone, now > began ? left : null, now);
    },
    settled: () => writing,
  };
}

function isInterruption(error: unknown): boolean {
  return error instanceof AppError && error.code === "interrupted";
}
