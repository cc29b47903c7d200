import { and, asc, eq, inArray, isNull, lte, ne, or } from "drizzle-orm";
import { AppError, type ErrorReport } from "@/domain/app-error";
import { type ExportStatus, isExportOver } from "@/domain/export";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { project, videoExport } from "../schema/schema";
import { type ExportRow, openStatuses, readExport, sayChanged } from "./exports";
import { only } from "./rows";

/** How often an export is taken up before it is given up: a video that brings its server down must not do so forever. */
export const mostExportAttempts = 2;

type Held = { exportId: string; workerId: string; clock?: Clock };

/**
 * Gives a worker the oldest export that nobody works on: one that waits, or one whose worker's lease has run out, which
 * begins from its first frame again. One that was taken up `mostExportAttempts` times ends as failed (`interrupted`), one
 * that was to be cancelled as cancelled, and the next is looked at. Null where there is nothing to do.
 */
export async function claimExport(
  db: Db,
  params: { workerId: string; leaseMs: number; clock?: Clock },
): Promise<ExportRow | null> {
  const { workerId, leaseMs, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    const now = clock.now();
    const isFree = and(
      inArray(videoExport.status, openStatuses),
      or(isNull(videoExport.leaseExpiresAt), lte(videoExport.leaseExpiresAt, now)),
    );
    const candidates = await tx
      .select({ id: videoExport.id, projectId: videoExport.projectId })
      .from(videoExport)
      .where(isFree)
      .orderBy(asc(videoExport.createdAt));
    for (const { id, projectId } of candidates) {
      await lockProjectRow(tx, projectId);
      const [row] = await tx
        .select()
        .from(videoExport)
        .where(and(eq(videoExport.id, id), isFree))
        .for("update");
      if (!row) continue;
      if (row.cancelRequested) {
        await end(tx, row, { status: "cancelled" }, clock);
      } else if (row.attempt >= mostExportAttempts) {
        const text = "The export was interrupted more than once and has been stopped. Please try again.";
        const error = new AppError("interrupted", text, { retryable: true }).toReport();
        await end(tx, row, { status: "failed", error }, clock);
      } else {
        return write(
          tx,
          row.id,
          {
            status: "preparing",
            attempt: row.attempt + 1,
            leaseOwner: workerId,
            leaseExpiresAt: new Date(now.getTime() + leaseMs),
            framesDone: 0,
            msLeft: null,
          },
          clock,
        );
      }
    }
    return null;
  });
}

/** Holds a lease for longer; `lost` means that the worker must stop and write nothing more. */
export async function renewExportLease(
  db: Db,
  params: Held & { leaseMs: number },
): Promise<{ type: "held"; cancelRequested: boolean } | { type: "lost" }> {
  const { clock = systemClock, leaseMs } = params;
  const [row] = await db
    .update(videoExport)
    .set({ leaseExpiresAt: new Date(clock.now().getTime() + leaseMs) })
    .where(heldBy(params))
    .returning({ cancelRequested: videoExport.cancelRequested });
  return row ? { type: "held", cancelRequested: row.cancelRequested } : { type: "lost" };
}

/** Says how far it is, as a stored event too. Errors: `interrupted` when the lease is lost. */
export async function progressExport(
  db: Db,
  params: Held & { status: ExportStatus; framesDone: number; msLeft: number | null },
): Promise<void> {
  const { status, framesDone, clock = systemClock } = params;
  const msLeft = params.msLeft === null ? null : Math.round(params.msLeft);
  await db.transaction(async (tx) => {
    await lockHeld(tx, params);
    await write(tx, params.exportId, { status, framesDone, msLeft }, clock);
  });
}

/** Ends an export. Errors: `interrupted` when the lease is lost. */
export async function finishExport(
  db: Db,
  params: Held & {
    end:
      | { status: "done"; bytes: number }
      | { status: "failed"; error: ErrorReport }
      | { status: "cancelled" };
  },
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lockHeld(tx, params);
    await end(tx, row, params.end, params.clock ?? systemClock);
  });
}

/** Stops an export: one that waits ends at once, one that runs is marked for its worker. Errors: `not_found`. */
export async function requestExportCancel(
  db: Db,
  params: { ownerId: string; exportId: string; clock?: Clock },
): Promise<{ type: "cancelled" | "already_finished" }> {
  const { exportId, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    const { projectId } = await readExport(tx, params);
    await lockProjectRow(tx, projectId);
    const row = only(await tx.select().from(videoExport).where(eq(videoExport.id, exportId)).for("update"));
    if (isExportOver(row.status)) return { type: "already_finished" };
    if (row.status === "queued") await end(tx, row, { status: "cancelled" }, clock);
    else await tx.update(videoExport).set({ cancelRequested: true }).where(eq(videoExport.id, exportId));
    return { type: "cancelled" };
  });
}

/** Ends the leases of all workers but this one; only where no other process can be alive (the embedded database). */
export async function releaseExportLeases(db: Db, params: { workerId: string }): Promise<void> {
  await db
    .update(videoExport)
    .set({ leaseExpiresAt: null })
    .where(and(inArray(videoExport.status, openStatuses), ne(videoExport.leaseOwner, params.workerId)));
}

const heldBy = ({ exportId, workerId }: Held) =>
  and(
    eq(videoExport.id, exportId),
    eq(videoExport.leaseOwner, workerId),
    inArray(videoExport.status, openStatuses),
  );

/** The project's row first, then the export's: the one order of locks. */
async function lockHeld(tx: Db, held: Held): Promise<ExportRow> {
  const [found] = await tx.select({ projectId: videoExport.projectId }).from(videoExport).where(heldBy(held));
  if (found) await lockProjectRow(tx, found.projectId);
  const [row] = found ? await tx.select().from(videoExport).where(heldBy(held)).for("update") : [];
  if (!row) throw new AppError("interrupted", "Another worker has taken this over.");
  return row;
}

async function lockProjectRow(tx: Db, projectId: string): Promise<void> {
  await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for("update");
}

async function write(
  tx: Db,
  exportId: string,
  set: Partial<typeof videoExport.$inferInsert>,
  clock: Clock,
): Promise<ExportRow> {
  const row = only(await tx.update(videoExport).set(set).where(eq(videoExport.id, exportId)).returning());
  await sayChanged(tx, row, clock);
  return row;
}

async function end(
  tx: Db,
  row: ExportRow,
  set: { status: "done" | "failed" | "cancelled"; bytes?: number; error?: ErrorReport },
  clock: Clock,
): Promise<void> {
  const over = { finishedAt: clock.now(), leaseOwner: null, leaseExpiresAt: null, msLeft: null };
  const frames = set.status === "done" ? { framesDone: row.durationInFrames } : {};
  await write(tx, row.id, { ...set, ...over, ...frames }, clock);
}
