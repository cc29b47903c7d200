import { AppError } from "@/domain/app-error";
import type { Bound } from "@/lib/bind-first";
import type { GenerationRun } from "@/server/brain/run-generation-ports";
import type { Db } from "@/server/db/database";
import type { ClaimedGeneration } from "@/server/db/repositories/generation-claims";
import type { Repositories } from "@/server/db/repositories/repositories";

export type GenerationWorkerOptions = {
  /** Who this worker is in the leases that it holds. */
  workerId: string;
  claims: Pick<Bound<Repositories["generationClaims"], Db>, "claimNext" | "renewLease" | "findStalled">;
  run(claimed: ClaimedGeneration, run: GenerationRun): Promise<void>;
  log(line: string, error: unknown): void;
  /** How many projects are worked on at once. */
  concurrency?: number;
  /** For how long a generation is held without a sign of life, in milliseconds. */
  leaseMs?: number;
  /** How often is looked for work that nobody holds, in milliseconds. */
  sweepMs?: number;
};

export type GenerationWorker = {
  /** Looks for stalled work at once, and from then on at every sweep. */
  start(): void;
  /** Works through what a project has waiting, in its order; resolves when nothing is left to do. Never rejects. */
  runProject(projectId: string): Promise<void>;
  /** Aborts a generation if it runs here. */
  cancel(generationId: string): void;
  /** Takes nothing more, breaks off what runs (the next worker goes on with it) and waits for it to come to rest. */
  stop(): Promise<void>;
};

/** One project at work here; `again` is set when a wake-up came meanwhile. */
type Lane = { done: Promise<void>; again: boolean };

/**
 * Runs generations: in order within a project, projects side by side. The database holds who does what (a lease), so
 * any number of workers in any number of processes may do this at once, and a lost wake-up costs one sweep at most.
 */
export function createGenerationWorker(options: GenerationWorkerOptions): GenerationWorker {
  const { workerId, claims, log, concurrency = 8, leaseMs = 3_000, sweepMs = 1_000 } = options;
  const lanes = new Map<string, Lane>();
  const waiting: (() => void)[] = [];
  const running = new Map<string, AbortController>();
  let busy = 0;
  let stopped = false;
  let sweepTimer: NodeJS.Timeout | undefined;

  async function takeSlot(): Promise<void> {
    if (busy < concurrency) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function giveSlot(): void {
    // Handed on without being counted down: nobody can slip in between.
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  async function runLane(projectId: string, lane: Lane): Promise<void> {
    await takeSlot();
    try {
      do {
        lane.again = false;
        while (!stopped) {
          const claimed = await claims.claimNext({ projectId, workerId, leaseMs });
          if (!claimed) break;
          await runClaimed(claimed);
        }
      } while (lane.again && !stopped);
    } catch (error) {
      if (!stopped) log(`Working on project ${projectId} failed; it is tried again`, error);
    } finally {
      // No await stands between the last look at `again` and this: a wake-up starts a new lane or was seen.
      lanes.delete(projectId);
      giveSlot();
    }
  }

  async function runClaimed(claimed: ClaimedGeneration): Promise<void> {
    const { generationId } = claimed;
    const controller = new AbortController();
    running.set(generationId, controller);
    const renewal = setInterval(() => {
      claims.renewLease({ generationId, workerId, leaseMs }).then(
        (held) => {
          if (held.type === "lost") controller.abort(interrupted());
          else if (held.cancelRequested) controller.abort(cancelled());
        },
        (error: unknown) => {
          if (!stopped) log(`The lease of ${generationId} could not be renewed`, error);
        },
      );
    }, leaseMs / 4);
    try {
      await options.run(claimed, { workerId, signal: controller.signal });
    } finally {
      clearInterval(renewal);
      running.delete(generationId);
      // What a stop has broken off is free at once; what has ended has no lease any more.
      if (stopped) await claims.renewLease({ generationId, workerId, leaseMs: 0 }).catch(() => undefined);
    }
  }

  function runProject(projectId: string): Promise<void> {
    if (stopped) return Promise.resolve();
    const known = lanes.get(projectId);
    if (known) {
      known.again = true;
      return known.done;
    }
    const lane: Lane = { done: Promise.resolve(), again: false };
    lanes.set(projectId, lane);
    lane.done = runLane(projectId, lane);
    return lane.done;
  }

  async function sweep(): Promise<void> {
    try {
      for (const { projectId } of await claims.findStalled()) void runProject(projectId);
    } catch (error) {
      if (!stopped) log("Looking for stalled work failed", error);
    }
    if (!stopped) sweepTimer = setTimeout(() => void sweep(), sweepMs);
  }

  return {
    start: () => void sweep(),
    runProject,
    cancel: (generationId) => running.get(generationId)?.abort(cancelled()),
    async stop() {
      stopped = true;
      clearTimeout(sweepTimer);
      for (const controller of running.values()) controller.abort(interrupted());
      for (const resume of waiting.splice(0)) resume();
      await Promise.allSettled([...lanes.values()].map((lane) => lane.done));
    },
  };
}

function cancelled(): AppError {
  return new AppError("cancelled", "This was cancelled.");
}

function interrupted(): AppError {
  return new AppError("interrupted", "This was interrupted.", { retryable: true });
}
