import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import type { z } from "zod";
import type { Database } from "../db/database";
import { exportJobSchema, generationJobSchema, type JobChannel, type Queue } from "./queue";

const names = ["generation", "export"] as const;

/**
 * The queue over pg-boss, in the same database as everything else.
 * @param options.onError hears what goes wrong in the background: a lost connection, a failed poll
 */
export function createQueue(options: {
  database: Pick<Database, "driver" | "executeSql" | "listen">;
  onError: (error: unknown) => void;
}): Queue {
  const { database, onError } = options;
  const boss = new PgBoss({
    db: { executeSql: database.executeSql, listen: database.listen },
    backend: database.driver === "pglite" ? "pglite" : "postgres",
    useListenNotify: true,
    schedule: false,
  });
  boss.on("error", onError);

  const channel = <Job extends object>(
    name: (typeof names)[number],
    schema: z.ZodType<Job>,
  ): JobChannel<Job> => ({
    async send(tx, job) {
      const payload = schema.parse(job);
      await boss.send(name, payload, { db: fromDrizzle(tx as Parameters<typeof fromDrizzle>[0], sql) });
    },
    async work(handler, { concurrency }) {
      await boss.work<unknown>(
        name,
        // With notifications on, pg-boss would poll every 30 s only, and a backlog or a delayed retry would wait so long.
        { localConcurrency: concurrency, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 },
        async (jobs) => {
          for (const job of jobs) await handler(schema.parse(job.data), job.signal);
        },
      );
    },
  });

  return {
    generations: channel("generation", generationJobSchema),
    exports: channel("export", exportJobSchema),
    async start() {
      await boss.start();
      for (const name of names) {
        await boss.createQueue(name, { retryLimit: 3, retryDelay: 1, retryBackoff: true, notify: true });
        // Has pg-boss read the queue's settings now: it would else read them at the first `send`, on the database's own
        // connection, while the embedded database's only one is in the transaction of that `send`.
        await boss.findJobs(name, { id: randomUUID() });
      }
    },
    async stop({ graceMs = 10_000 } = {}) {
      await boss.stop({ graceful: true, timeout: graceMs, close: false });
    },
  };
}
