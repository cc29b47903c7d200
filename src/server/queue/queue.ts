import { z } from "zod";
import { idSchema } from "@/domain/id";
import type { Db } from "../db/database";

/** What the job of a generation carries. It is a hint that the project has work; the order is `claimNext`'s. */
export const generationJobSchema = z.strictObject({ projectId: idSchema, generationId: idSchema });
export type GenerationJob = z.infer<typeof generationJobSchema>;

/** What the job of an export carries: a hint that there is one to be made. */
export const exportJobSchema = z.strictObject({ exportId: idSchema });
export type ExportJob = z.infer<typeof exportJobSchema>;

/** One kind of job. */
export type JobChannel<Job> = {
  /** Sends within the transaction `tx`: the job is there if and when it commits. Errors: a payload that is no job. */
  send(tx: Db, job: Job): Promise<void>;
  /**
   * Takes jobs, `concurrency` at once. A handler that throws has its job tried again, with pauses that grow. The signal
   * aborts when the queue stops before the handler has ended.
   */
  work(
    handler: (job: Job, signal: AbortSignal) => Promise<void>,
    options: { concurrency: number },
  ): Promise<void>;
};

/** The port to the queue of jobs. */
export type Queue = {
  generations: JobChannel<GenerationJob>;
  exports: JobChannel<ExportJob>;
  start(): Promise<void>;
  /** Takes no more jobs, waits for those at work for at most `graceMs` (10 s), then aborts them. */
  stop(options?: { graceMs?: number }): Promise<void>;
};
