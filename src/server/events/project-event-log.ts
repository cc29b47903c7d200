import type { ProjectEvent, ProjectEventBody } from "@/domain/project-event";
import type { Clock } from "@/lib/clock";
import type { Database, Db } from "../db/database";
import type { Repositories } from "../db/repositories/repositories";

/** The project's durable log, as other rooms write and hear it. */
export type ProjectEventLog = {
  /** Appends within the transaction that makes the events true; they are told to subscribers when it commits. */
  append(tx: Db, projectId: string, bodies: ProjectEventBody[]): Promise<ProjectEvent[]>;
  /**
   * Every event after `afterSequence`, then each new one as it is committed, in order, none left out, none twice. With
   * `generationId`, only those of that generation, and it ends by itself after `generation.finished`. Ends quietly when
   * the signal aborts or the log is closed. It does not ask whose project it is: ask before.
   */
  subscribe(
    projectId: string,
    afterSequence: number,
    options?: { generationId?: string | undefined; signal?: AbortSignal | undefined },
  ): AsyncGenerator<ProjectEvent, void, void>;
  close(): Promise<void>;
};

export type ProjectEventLogOptions = {
  database: Pick<Database, "db" | "listen">;
  repository: Repositories["projectEvents"];
  clock?: Clock;
  /** How often a subscriber looks by itself, in case a notification was lost, in milliseconds. */
  rereadMs?: number;
};
