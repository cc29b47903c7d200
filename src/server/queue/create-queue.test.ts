import { expect, it } from "vitest";
import type { Database } from "../db/database";
import { describeEachDatabase } from "../test/describe-each-database";
import { createQueue } from "./create-queue";
import type { GenerationJob, Queue } from "./queue";

const jobOf = (): GenerationJob => ({ projectId: crypto.randomUUID(), generationId: crypto.randomUUID() });

async function withQueue(database: Database, work: (queue: Queue) => Promise<void>): Promise<void> {
  const errors: unknown[] = [];
  const queue = createQueue({ database, onError: (error) => errors.push(error) });
  await queue.start();
  try {
    await work(queue);
  } finally {
    await queue.stop({ graceMs: 1_000 });
  }
  expect(errors).toEqual([]);
}

/** Resolves with the jobs once there are `count` of them. */
function collect(queue: Queue, count: number, handle?: (job: GenerationJob) => Promise<void>) {
  const jobs: GenerationJob[] = [];
  let all: (jobs: GenerationJob[]) => void = () => undefined;
  const done = new Promise<GenerationJob[]>((resolve) => {
    all = resolve;
  });
  const started = queue.generations.work(
    async (job) => {
      await handle?.(job);
      jobs.push(job);
      if (jobs.length === count) all(jobs);
    },
    { concurrency: 2 },
  );
  return { jobs, started, done };
}

describeEachDatabase("queue", (openTestDatabase) => {
  it("delivers a job that was sent in a transaction, and none that was rolled back", async () => {
    const database = await openTestDatabase();
    await withQueue(database, async (queue) => {
      const { started, done, jobs } = collect(queue, 1);
      await started;
      const [lost, kept] = [jobOf(), jobOf()];
      const failing = database.transaction(async (tx) => {
        await queue.generations.send(tx, lost);
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow("rolled back");
      await database.transaction((tx) => queue.generations.send(tx, kept));
      expect(await done).toEqual([kept]);
      expect(jobs).toEqual([kept]);
    });
  });

  it("works off what was sent before anyone listened", async () => {
    const database = await openTestDatabase();
    await withQueue(database, async (queue) => {
      const jobs = [jobOf(), jobOf(), jobOf(), jobOf(), jobOf()];
      for (const job of jobs) await database.transaction((tx) => queue.generations.send(tx, job));
      const { started, done } = collect(queue, jobs.length);
      await started;
      expect(new Set((await done).map((job) => job.generationId))).toEqual(
        new Set(jobs.map((job) => job.generationId)),
      );
    });
  });

  it("tries a job again whose handler threw, without waiting for half a minute", async () => {
    const database = await openTestDatabase();
    await withQueue(database, async (queue) => {
      let tries = 0;
      const { started, done } = collect(queue, 1, async () => {
        tries += 1;
        if (tries === 1) throw new Error("the first time fails");
      });
      await started;
      const job = jobOf();
      await database.transaction((tx) => queue.generations.send(tx, job));
      expect(await done).toEqual([job]);
      expect(tries).toBe(2);
    });
  });

  it("refuses to send what is no job", async () => {
    const database = await openTestDatabase();
    await withQueue(database, async (queue) => {
      await expect(
        queue.generations.send(database.db, { projectId: "no id", generationId: "" }),
      ).rejects.toThrow();
    });
  });
});
