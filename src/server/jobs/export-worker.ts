import { AppError } from "@/domain/app-error";
import type { Bound } from "@/lib/bind-first";
import type { Db } from "@/server/db/database";
import type { ExportRow } from "@/server/db/repositories/exports";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { ExportRun } from "@/server/render/run-export";

export type ExportWorkerOptions = {
  /** Who this worker is in the leases that it holds. */
  workerId: string;
  claims: Pick<Bound<Repositories["exportClaims"], Db>, "claimExport" | "renewExportLease">;
  run(row: ExportRow, run: ExportRun): Promise<void>;
  log(line: string, error: unknown): void;
  /** For how long an export is held without a sign of life, in milliseconds. */
  leaseMs?: number;
  /** How often is looked for exports that nobody holds, in milliseconds. */
  sweepMs?: number;
};

export type ExportWorker = {
  /** Looks for work at once, and from then on at every sweep. */
  start(): void;
  /** There is something to do. */
  wake(): void;
  /** Breaks off an export if it is made here. */
  cancel(exportId: string): void;
  /** Takes nothing more, breaks off what runs (the next worker begins it again) and waits for it to come to rest. */
  stop(): Promise<void>;
};

/**
 * Makes exports, one after the other: each of them takes every core. The database holds who makes which (a lease), so any
 * number of processes may do this at once, and a lost wake-up costs one sweep at most.
 */
export function createExportWorker(options: ExportWorkerOptions): ExportWorker {
  const { workerId, claims, log, leaseMs = 5_000, sweepMs = 2_000 } = options;
  let current: { exportId: string; controller: AbortController } | null = null;
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let sweepTimer: NodeJS.Timeout | undefined;

  async function make(row: ExportRow): Promise<void> {
    const controller = new AbortController();
    const exportId = row.id;
    current = { exportId, controller };
    const renewal = setInterval(() => {
      claims.renewExportLease({ exportId, workerId, leaseMs }).then(
        (held) => {
          if (held.type === "lost") controller.abort(interrupted());
          else if (held.cancelRequested) controller.abort(cancelled());
        },
        (error: unknown) => {
          if (!stopped) log(`The lease of export ${exportId} could not be renewed`, error);
        },
      );
    }, leaseMs / 4);
    try {
      await options.run(row, { workerId, signal: controller.signal });
    } finally {
      clearInterval(renewal);
      current = null;
      // What a stop has broken off is free at once; what has ended has no lease any more.
      if (stopped) await claims.renewExportLease({ exportId, workerId, leaseMs: 0 }).catch(() => undefined);
    }
  }

  async function workOff(): Promise<void> {
    try {
      do {
        again = false;
        while (!stopped) {
          const row = await claims.claimExport({ workerId, leaseMs });
          if (!row) break;
          await make(row);
        }
      } while (again && !stopped);
    } catch (error) {
      if (!stopped) log("Making exports failed; they are tried again", error);
    } finally {
      working = null;
    }
  }

  function wake(): void {
    if (stopped) return;
    again = true;
    working ??= workOff();
  }

  function sweep(): void {
    wake();
    if (!stopped) sweepTimer = setTimeout(sweep, sweepMs);
  }

  return {
    start: sweep,
    wake,
    cancel(exportId) {
      if (current?.exportId === exportId) current.controller.abort(cancelled());
    },
    async stop() {
      stopped = true;
      clearTimeout(sweepTimer);
      current?.controller.abort(interrupted());
      await working;
    },
  };
}

function cancelled(): AppError {
  return new AppError("cancelled", "This was cancelled.");
}

function interrupted(): AppError {
  return new AppError("interrupted", "This was interrupted.", { retryable: true });
}
