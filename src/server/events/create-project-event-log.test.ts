import { expect, it } from "vitest";
import type { ProjectEvent } from "@/domain/project-event";
import type { Database } from "../db/database";
import { repositories } from "../db/repositories/repositories";
import { describeEachDatabase } from "../test/describe-each-database";
import { createProjectEventLog } from "./create-project-event-log";

const eventOf = (generationId = crypto.randomUUID()) => ({
  type: "generation.started" as const,
  generationId,
});

async function newProject({ db }: Database): Promise<string> {
  const ownerId = await repositories.owners.ensureLocalOwner(db);
  return (await repositories.projects.createProject(db, { ownerId })).id;
}

/** Takes `count` events, then ends the subscription. */
async function take(events: AsyncGenerator<ProjectEvent>, count: number): Promise<ProjectEvent[]> {
  const taken: ProjectEvent[] = [];
  for await (const event of events) {
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const sequences = (events: ProjectEvent[]) => events.map((event) => event.sequence);

describeEachDatabase("event log", (openTestDatabase) => {
  const open = async (rereadMs = 60_000) => {
    const database = await openTestDatabase();
    const repository = repositories.projectEvents;
    const log = await createProjectEventLog({ database, repository, rereadMs });
    return { database, log, projectId: await newProject(database) };
  };

  it("numbers a project's events from 1 without gaps, however many append at once and some roll back", async () => {
    const { database, log, projectId } = await open();
    const attempts = upTo(30).map((number) =>
      database.transaction(async (tx) => {
        const bodies = number % 4 === 0 ? [eventOf(), eventOf()] : [eventOf()];
        await log.append(tx, projectId, bodies);
        if (number % 5 === 0) throw new Error("rolled back");
      }),
    );
    const results = await Promise.allSettled(attempts);
    expect(results.filter((result) => result.status === "rejected")).toHaveLength(6);
    const stored = await repositories.projectEvents.readEvents(database.db, {
      projectId,
      after: 0,
      limit: 100,
    });
    // 24 were kept; of those with two events (4, 8, 12, 16, 24, 28), all six.
    expect(sequences(stored)).toEqual(upTo(30));
    await log.close();
  });

  it("gives a subscriber the backlog and what is live, without a gap and without a double", async () => {
    const { database, log, projectId } = await open();
    const append = () => database.transaction((tx) => log.append(tx, projectId, [eventOf()]));
    for (let count = 0; count < 10; count++) await append();
    const all = take(log.subscribe(projectId, 0), 40);
    const late = take(log.subscribe(projectId, 7), 33);
    await Promise.all(upTo(30).map(append));
    expect(sequences(await all)).toEqual(upTo(40));
    expect(sequences(await late)).toEqual(upTo(40).slice(7));
    await log.close();
  });

  it("tells of an event that another process committed, as soon as it is committed", async () => {
    const { database, log, projectId } = await open();
    const other = await createProjectEventLog({ database, repository: repositories.projectEvents });
    const taken = take(log.subscribe(projectId, 0), 1);
    await database.transaction((tx) => other.append(tx, projectId, [eventOf()]));
    expect(sequences(await taken)).toEqual([1]);
    await Promise.all([log.close(), other.close()]);
  });

  it("keeps projects apart", async () => {
    const { database, log, projectId } = await open();
    const otherId = await newProject(database);
    const taken = take(log.subscribe(projectId, 0), 1);
    const mine = eventOf();
    await database.transaction((tx) => log.append(tx, otherId, [eventOf()]));
    await database.transaction((tx) => log.append(tx, projectId, [mine]));
    expect((await taken).map((event) => event.body)).toEqual([mine]);
    await log.close();
  });

  it("ends a generation's own stream after its last event, with nothing of others in it", async () => {
    const { database, log, projectId } = await open();
    const generationId = crypto.randomUUID();
    const events: ProjectEvent[] = [];
    const reading = (async () => {
      for await (const event of log.subscribe(projectId, 0, { generationId })) events.push(event);
    })();
    const outcome = { outcome: "cancelled" as const, message: null, error: null };
    const finished = { type: "generation.finished" as const, generationId, ...outcome };
    for (const body of [eventOf(generationId), eventOf(), finished, eventOf(generationId)]) {
      await database.transaction((tx) => log.append(tx, projectId, [body]));
    }
    await reading;
    expect(events.map((event) => [event.sequence, event.body.type])).toEqual([
      [1, "generation.started"],
      [3, "generation.finished"],
    ]);
    await log.close();
  });

  it("ends quietly when its reader goes away or the log is closed", async () => {
    const { log, projectId } = await open();
    const controller = new AbortController();
    const aborted = take(log.subscribe(projectId, 0, { signal: controller.signal }), 1);
    const closed = take(log.subscribe(projectId, 0), 1);
    controller.abort();
    expect(await aborted).toEqual([]);
    await log.close();
    expect(await closed).toEqual([]);
  });

  it("finds an event whose notification was lost, by looking again", async () => {
    const database = await openTestDatabase();
    const deaf: Database["listen"] = async () => ({ close: async () => undefined });
    const repository = repositories.projectEvents;
    const log = await createProjectEventLog({
      database: { db: database.db, listen: deaf },
      repository,
      rereadMs: 50,
    });
    const projectId = await newProject(database);
    const taken = take(log.subscribe(projectId, 0), 1);
    await database.transaction((tx) => log.append(tx, projectId, [eventOf()]));
    expect(sequences(await taken)).toEqual([1]);
    await log.close();
  });

  it("hears again after its connection was cut", async ({ skip }) => {
    const { database, log, projectId } = await open();
    if (database.driver === "pglite") {
      await log.close();
      skip("there is no connection to cut in the embedded database");
    }
    const taken = take(log.subscribe(projectId, 0), 1);
    await database.executeSql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()",
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await database.transaction((tx) => log.append(tx, projectId, [eventOf()]));
    expect(sequences(await taken)).toEqual([1]);
    await log.close();
  });
});
