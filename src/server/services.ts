import { randomUUID } from "node:crypto";
import type { ToolName } from "@/domain/tool-name";
import { type Bound, bindFirst } from "@/lib/bind-first";
import { type Clock, systemClock } from "@/lib/clock";
import { measureStage } from "@/lib/stage-timer";
import { createContextBuilder } from "./brain/context-builder/context-builder";
import { runGeneration } from "./brain/run-generation";
import { createSceneCheck } from "./check/create-scene-check";
import type { SceneCheck } from "./check/scene-check";
import type { Database, Db } from "./db/database";
import { openDatabase } from "./db/open-database";
import { contextReads } from "./db/repositories/context-reads";
import { type Repositories, repositories } from "./db/repositories/repositories";
import { createProjectEventLog } from "./events/create-project-event-log";
import type { ProjectEventLog } from "./events/project-event-log";
import { createGenerationWorker } from "./jobs/generation-worker";
import { createQueue } from "./queue/create-queue";
import { createStoryboard } from "./storyboard/create-storyboard";
import type { Storyboard } from "./storyboard/storyboard";
import { registry } from "./tools/registry";
import type { Tool } from "./tools/tool";

/** The channel on which processes tell each other of a cancelled generation; the payload is its id. */
const cancelChannel = "generation_cancel";

type Of<Name extends keyof Repositories> = Bound<Repositories[Name], Db>;
type Params<F extends (...args: never[]) => unknown> = Parameters<F>[0];

/** Everything that the server can do, built once for a process. */
export type Services = {
  /** The one local owner, signed in at once where no access secret is set. */
  localOwnerId: string;
  projects: Omit<Of<"projects">, "deleteProject">;
  scenes: Of<"scenes">;
  messages: Of<"messages">;
  generations: Of<"generations">;
  metrics: Of<"generationMetrics">;
  storyboard: Storyboard;
  events: ProjectEventLog;
  check: SceneCheck;
  clock: Clock;
  /** Keeps a message and queues its generation; errors as `createGeneration` of the repositories. */
  createGeneration(request: {
    ownerId: string;
    projectId: string;
    message: string;
    selectedSceneId?: string | undefined;
    idempotencyKey: string;
  }): ReturnType<Of<"generations">["createGeneration"]>;
  /** Stops a generation wherever it runs. */
  cancelGeneration(request: {
    ownerId: string;
    generationId: string;
  }): ReturnType<Of<"generations">["requestCancel"]>;
  deleteProject(request: Params<Of<"projects">["deleteProject"]>): Promise<void>;
  /** Takes no more work and closes everything, in well under a second. */
  close(): Promise<void>;
};

export type ServicesOptions = {
  /** `postgres://…`; none is the embedded database in `dataDirectory`. */
  databaseUrl?: string | undefined;
  dataDirectory: string;
  /** Where this server is reached, named to a second process that wants the same embedded database. */
  address?: string | undefined;
  /** A database that is open already (tests); it is closed with the services. */
  database?: Database | undefined;
  /** The check; the real one, in processes of its own, unless given. */
  check?: SceneCheck | undefined;
  clock?: Clock | undefined;
  /** The tools that plans may use; those of the registry unless given. */
  tools?: ReadonlyMap<ToolName, Tool> | undefined;
  /** Whether this process works on generations; a process that only serves leaves them to others. */
  worker?: boolean | undefined;
  log?: ((line: string, error: unknown) => void) | undefined;
};

/**
 * Builds and starts everything: database (migrated), event log, queue, worker, check.
 * Errors: `storage_in_use`, or what the database's driver says when it cannot be reached.
 */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { clock = systemClock, log = (line, error) => console.error(line, error) } = options;
  const { databaseUrl: url, dataDirectory, address } = options;
  const database = options.database ?? (await openDatabase({ url, dataDirectory, address }));
  try {
    return await build(database, options, clock, log);
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

async function build(
  database: Database,
  options: ServicesOptions,
  clock: Clock,
  log: (line: string, error: unknown) => void,
): Promise<Services> {
  const { db } = database;
  const check = timed(options.check ?? createSceneCheck());
  const localOwnerId = await repositories.owners.ensureLocalOwner(db, clock);
  const events = await createProjectEventLog({ database, repository: repositories.projectEvents, clock });
  const storyboard = createStoryboard({ database, repositories, events, check, clock });
  const projects = bindFirst(repositories.projects, db);
  const scenes = bindFirst(repositories.scenes, db);
  const generations = bindFirst(repositories.generations, db);
  const metrics = bindFirst(repositories.generationMetrics, db);
  const claims = bindFirst(repositories.generationClaims, db);
  const queue = createQueue({ database, onError: (error) => log("The queue reports", error) });
  const workerId = randomUUID();

  const ports = {
    contextBuilder: createContextBuilder(bindFirst(contextReads, db)),
    tools: options.tools ?? registry,
    storyboard,
    projects,
    scenes,
    steps: bindFirst(repositories.generationSteps, db),
    generations,
    metrics,
    clock,
    log,
  };
  const worker = createGenerationWorker({
    workerId,
    claims,
    run: (claimed, run) => runGeneration(ports, claimed, run),
    log,
  });

  await queue.start();
  const works = options.worker ?? true;
  const cancels = works ? await database.listen(cancelChannel, worker.cancel, () => undefined) : null;
  if (works) {
    // We hold the lock of the embedded directory, so whoever else held a lease is dead.
    if (database.driver === "pglite") await claims.releaseLeases({ workerId });
    await queue.work(({ projectId }) => worker.runProject(projectId), { concurrency: 4 });
    worker.start();
  }
  void check.warm().catch((error: unknown) => log("The check could not be warmed up", error));

  /** Begins at once where this process works; the job in the queue is for when it does not, or ends. */
  const wake = (projectId: string) => {
    if (works) void worker.runProject(projectId);
  };
  const notifyCancel = (generationId: string) => {
    worker.cancel(generationId);
    // A worker elsewhere that misses this hears of it when it renews its lease.
    database
      .executeSql("SELECT pg_notify($1, $2)", [cancelChannel, generationId])
      .catch((error: unknown) => log("Others could not be told of a cancelled generation", error));
  };

  return {
    localOwnerId,
    projects,
    scenes,
    messages: bindFirst(repositories.messages, db),
    generations,
    metrics,
    storyboard,
    events,
    check,
    clock,
    async createGeneration({ message, ...request }) {
      const parts = [{ type: "text" as const, text: message }];
      const created = await generations.createGeneration({ ...request, parts, enqueue: queue.send, clock });
      wake(request.projectId);
      return created;
    },
    async cancelGeneration(request) {
      const answer = await generations.requestCancel({ ...request, clock });
      if (answer.type === "cancelled") notifyCancel(request.generationId);
      return answer;
    },
    async deleteProject(request) {
      const active = await generations.activeGenerationIds(request.projectId);
      await projects.deleteProject({ ...request, clock });
      for (const generationId of active) notifyCancel(generationId);
    },
    async close() {
      // Streams end first: they would hold the server's connections open.
      await events.close();
      await worker.stop();
      await Promise.allSettled([cancels?.close(), queue.stop({ graceMs: 500 }), check.close()]);
      await database.close();
    },
  };
}

/** The check with its time added to the stages of the generation that it is part of. */
function timed(check: SceneCheck): SceneCheck {
  return { ...check, prove: (request, signal) => measureStage("check", () => check.prove(request, signal)) };
}

/** The services of this process: one for every copy of this module that a bundler makes. */
const holder = globalThis as typeof globalThis & { scenewrightServices?: Promise<Services> };

/** Opens the services at the first call; every later call gets the same ones. A failure is final for the process. */
export function getServices(open: () => Promise<Services>): Promise<Services> {
  holder.scenewrightServices ??= open();
  return holder.scenewrightServices;
}
