import { AppError } from "@/domain/app-error";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import type { BatchRun } from "@/server/brain/batches/batch-ports";
import type { Db } from "@/server/db/database";
import type { ClaimedBatch } from "@/server/db/repositories/model-batch-claims";
import type { Repositories } from "@/server/db/repositories/repositories";

export type BatchWorkerOptions = {
  /** Who this worker is in the leases that it holds. */
  workerId: string;
  claims: Pick<Bound<Repositories["modelBatchClaims"], Db>, "claimBatch" | "renewBatchLease">;
  run(batch: ClaimedBatch, run: BatchRun): Promise<void>;
  clock: Clock;
  log(line: string, error: unknown): void;
  /** For how long a batch is held without a sign of life, in milliseconds. */
  leaseMs?: number | undefined;
  /** How often is looked for batches that are due, in milliseconds. */
  sweepMs?: number | undefined;
};

export type BatchWorker = {
  /** Looks for batches that are due at once, and from then on at every sweep. */
  start(): void;
  /** There may be something to do. */
  wake(): void;
  /** Takes nothing more, breaks off what runs (the next worker goes on with it) and waits for it to come to rest. */
  stop(): Promise<void>;
};

/**
 * Looks after what is with providers in batches: which of them is due when stands in the database, and who looks after it now
 * (a lease). So any number of processes may do this at once, and one that starts tomorrow goes on where this one ended.
 */
export function createBatchWorker(options: BatchWorkerOptions): BatchWorker {
  const { workerId, claims, clock, log, leaseMs = 30_000, sweepMs = 5_000 } = options;
  let current: AbortController | null = null;
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let sweepTimer: NodeJS.Timeout | undefined;

  async function lookAfter(batch: ClaimedBatch): Promise<void> {
    const controller = new AbortController();
    current = controller;
    const renewal = setInterval(() => {
      claims.renewBatchLease({ batchId: batch.id, workerId, leaseMs, clock }).then(
        (held) => {
          if (held.type === "lost") controller.abort(interrupted());
        },
        (error: unknown) => {
          if (!stopped) log(`The lease of batch ${batch.id} could not be renewed`, error);
        },
      );
    }, leaseMs / 4);
    try {
      await options.run(batch, { workerId, signal: controller.signal });
    } catch (error) {
      // Somebody else has it now, or will.
      if (!(error instanceof AppError) || error.code !== "interrupted") throw error;
    } finally {
      clearInterval(renewal);
      current = null;
      // What a stop has broken off is free at once; what has ended has no lease any more.
      if (stopped)
        await claims
          .renewBatchLease({ batchId: batch.id, workerId, leaseMs: 0, clock })
          .catch(() => undefined);
    }
  }

  async function workOff(): Promise<void> {
    try {
      do {
        again = false;
        while (!stopped) {
          const batch = await claims.claimBatch({ workerId, leaseMs, clock });
          if (!batch) break;
          await lookAfter(batch);
        }
      } while (again && !stopped);
    } catch (error) {
      if (!stopped) log("Looking after batches failed; they are looked at again", error);
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
    async stop() {
      stopped = true;
      clearTimeout(sweepTimer);
      current?.abort(interrupted());
      await working;
    },
  };
}

function interrupted(): AppError {
  return new AppError("interrupted", "This was interrupted.", { retryable: true });
}
