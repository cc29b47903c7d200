import type { ProjectEvent } from "@/domain/project-event";
import type { Listening } from "../db/database";
import type { ProjectEventLog, ProjectEventLogOptions } from "./project-event-log";
import { createWaker, type Waker } from "./waker";

/** How many events are read at once. */
const batch = 200;

/**
 * Opens the log: one LISTEN for the whole process, which wakes the subscribers of a project. A notification only says
 * that there is something new; the events themselves are always read from the table, in order, from where a subscriber
 * stands. So a doubled notification shows nothing twice, and a lost one is made good by the next look.
 */
export async function createProjectEventLog(options: ProjectEventLogOptions): Promise<ProjectEventLog> {
  const { database, repository, clock, rereadMs = 5_000 } = options;
  const wakers = new Map<string, Set<Waker>>();
  const closing = new AbortController();

  const wakeAll = () => {
    for (const waiting of wakers.values()) for (const waker of waiting) waker.wake();
  };
  const onNotification = (payload: string) => {
    const [projectId = ""] = payload.split(":");
    for (const waker of wakers.get(projectId) ?? []) waker.wake();
  };
  const listening: Listening = await database.listen(
    repository.projectEventsChannel,
    onNotification,
    wakeAll,
  );

  const join = (projectId: string, waker: Waker) => {
    const waiting = wakers.get(projectId) ?? new Set();
    wakers.set(projectId, waiting.add(waker));
    return () => {
      waiting.delete(waker);
      if (waiting.size === 0) wakers.delete(projectId);
    };
  };

  async function* subscribe(
    projectId: string,
    afterSequence: number,
    { generationId, signal }: Parameters<ProjectEventLog["subscribe"]>[2] = {},
  ): AsyncGenerator<ProjectEvent, void, void> {
    const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    const waker = createWaker();
    // Joined before the first read: what is committed after that read has a wake-up waiting for it.
    const leave = join(projectId, waker);
    let after = afterSequence;
    try {
      while (!ended.aborted) {
        const events = await repository.readEvents(database.db, {
          projectId,
          after,
          generationId,
          limit: batch,
        });
        for (const event of events) {
          if (ended.aborted) return;
          after = event.sequence;
          yield event;
          if (generationId !== undefined && event.body.type === "generation.finished") return;
        }
        if (events.length < batch) await waker.sleep(rereadMs, ended);
      }
    } finally {
      leave();
    }
  }

  return {
    append: (tx, projectId, bodies) =>
      repository.appendEvents(tx, { projectId, bodies, ...(clock ? { clock } : {}) }),
    subscribe,
    async close() {
      closing.abort();
      await listening.close();
    },
  };
}
