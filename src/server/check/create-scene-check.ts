import type { Proof, ProofRequest } from "@/domain/proof";
import { sampleFrames } from "./sample-frames";
import type { SceneCheck } from "./scene-check";
import { proveStatically } from "./static-proof";

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

/** The check of this server. It starts no process before `warm` or the first `prove`. */
export function createSceneCheck(_options: SceneCheckOptions = {}): SceneCheck {
  return {
    async prove(request: ProofRequest): Promise<Proof> {
      const started = performance.now();
      const result = proveStatically(request.code);
      const durationMs = performance.now() - started;
      if (result.type === "failed") return { type: "refused", problems: result.problems, durationMs };
      return { type: "accepted", frames: sampleFrames(request.durationInFrames), durationMs };
    },
    async warm() {},
    async close() {},
  };
}
