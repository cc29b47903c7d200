import type { Proof, ProofRequest } from "@/domain/proof";

/** The port by which others have scenes proved. */
export type SceneCheck = {
  /**
   * Parses, applies the static rules, and renders the first, quarter-point and last frames in a bounded process.
   * A scene that is at fault is a `refused` proof. Throws `AppError` `check_unavailable` (retryable) when the check
   * itself could not run. The same request twice is answered from a bounded cache.
   */
  prove(request: ProofRequest, signal?: AbortSignal): Promise<Proof>;
  /** Starts the warm process ahead of the first use. */
  warm(): Promise<void>;
  close(): Promise<void>;
};
