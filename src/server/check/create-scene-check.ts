import { hash } from "node:crypto";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { AppError } from "@/domain/app-error";
import type { Proof, ProofRequest } from "@/domain/proof";
import { deferred } from "@/lib/deferred";
import { createCheckPool } from "./check-pool";
import { type JobOutcome, startCheckProcess } from "./check-process";
import { explainOutcome } from "./explain-fault";
import { fileVersion } from "./file-version";
import { sampleFrames } from "./sample-frames";
import type { SceneCheck } from "./scene-check";
import { proveStatically, type StaticResult } from "./static-proof";

export type SceneCheckOptions = {
  /** The built `.runtime/check.js`; by default that of the working directory. */
  runtimePath?: string;
  /** How many processes stand ready; each draws one scene at a time. */
  processes?: number;
  /** How long one scene may take to load and to draw all its frames. */
  timeoutMs?: number;
  /** The heap of one process, in megabytes. */
  memoryMb?: number;
};

const keptProofs = 1_000;

/** The check of this server. It starts no process before `warm` or the first `prove`. */
export function createSceneCheck(options: SceneCheckOptions = {}): SceneCheck {
  const runtimePath = path.resolve(options.runtimePath ?? path.join(process.cwd(), ".runtime", "check.js"));
  const { processes = 2, timeoutMs = 3_000, memoryMb = 256 } = options;
  const pool = createCheckPool(processes, () => startCheckProcess({ runtimePath, memoryMb }));
  let knownVersion: string | null = null;

  /** A runtime that was built anew (in development) asks for new processes and new proofs. */
  const followRuntime = async () => {
    const version = await fileVersion(runtimePath);
    if (knownVersion !== null && knownVersion !== version) {
      proofs.clear();
      pool.renew();
    }
    knownVersion = version;
  };

  const draw = async (
    request: ProofRequest,
    { compiled, codeHash, kin }: Extract<StaticResult, { type: "passed" }>,
    started: number,
  ): Promise<Proof> => {
    const { code: _code, ...settings } = request;
    const frames = sampleFrames(request.durationInFrames);
    const job = { ...settings, compiled, codeHash, kin, frames, timeoutMs };
    let outcome = await pool.run(job);
    if (isNoVerdict(outcome) || isCrash(outcome) || isStarved(outcome)) {
      // Once more, and with more time: it may not have been the scene that failed.
      const before = outcome;
      outcome = await pool.run({ ...job, timeoutMs: timeoutMs * 3 });
      const isItsDoing = isCrash(before) && isCrash(outcome);
      if (isNoVerdict(outcome) || (isCrash(outcome) && !isItsDoing)) {
        throw new AppError("check_unavailable", "The check was interrupted. Please try again.", {
          retryable: true,
        });
      }
    }
    const durationMs = performance.now() - started;
    if (outcome.type === "drawn") return { type: "accepted", frames, durationMs };
    return { type: "refused", problems: [explainOutcome(outcome, timeoutMs)], durationMs };
  };

  // Its `fetch` lets those who ask for the same proof at once share one run, and keeps no failed one.
  const proofs = new LRUCache<string, Proof, ProofRequest>({
    max: keptProofs,
    fetchMethod: async (_key, _stale, { context: request }) => {
      const started = performance.now();
      const result = proveStatically(request.code);
      if (result.type === "passed") return draw(request, result, started);
      return { type: "refused", problems: result.problems, durationMs: performance.now() - started };
    },
  });

  return {
    async prove(request, signal) {
      signal?.throwIfAborted();
      await followRuntime();
      const key = hash("sha256", JSON.stringify(request));
      const proof = await untilAborted(proofs.forceFetch(key, { context: request }), signal);
      return proof;
    },
    async warm() {
      await followRuntime();
      await pool.warm();
    },
    close: () => pool.close(),
  };
}

/** The process ended before the scene's code had begun, which says nothing about the scene. */
function isNoVerdict(outcome: JobOutcome): boolean {
  return outcome.type === "ended" && !outcome.entered;
}

/** The machine was too busy for its time to count; a scene that is stopped at three times as much is at fault. */
function isStarved(outcome: JobOutcome): boolean {
  return outcome.type === "fault" && outcome.fault.kind === "starved";
}

/** The process broke while the scene's code ran: twice in a row is the scene's doing. */
function isCrash(outcome: JobOutcome): boolean {
  return outcome.type === "ended" && outcome.entered && outcome.reason === "crash";
}

/** The work goes on for others who wait for it; whoever asked to stop waits no longer. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work;
  work.catch(() => {});
  const aborted = deferred<never>();
  const abort = () =>
    aborted.reject(new AppError("cancelled", "The check was cancelled.", { cause: signal.reason }));
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort, { once: true });
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener("abort", abort));
}
