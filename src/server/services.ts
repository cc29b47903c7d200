import { randomUUID } from "node:crypto";
import path from "node:path";
import { AppError } from "@/domain/app-error";
import type { BookPaper } from "@/domain/book";
import type { ExportView, Resolution } from "@/domain/export";
import type { FrameVerdict } from "@/domain/frame-note";
import type { Story } from "@/domain/story";
import type { ToolName } from "@/domain/tool-name";
import { type Bound, bindFirst } from "@/lib/bind-first";
import { type Clock, systemClock } from "@/lib/clock";
import { measureStage } from "@/lib/stage-timer";
import { runBatch } from "./brain/batches/run-batch";
import { createContextBuilder } from "./brain/context-builder/context-builder";
import { finishingSteps } from "./brain/finish-story";
import { type FrameReport, judgeFrames } from "./brain/frames/judge-frames";
import { createMemoryKeeper, type MemoryKeeper } from "./brain/memory/memory-keeper";
import { runGeneration } from "./brain/run-generation";
import { createSceneCheck } from "./check/create-scene-check";
import type { SceneCheck } from "./check/scene-check";
import type { Database, Db } from "./db/database";
import { openDatabase } from "./db/open-database";
import { contextReads } from "./db/repositories/context-reads";
import { type Repositories, repositories } from "./db/repositories/repositories";
import { createProjectEventLog } from "./events/create-project-event-log";
import { createLiveTexts, type LiveTexts } from "./events/live-texts";
import type { ProjectEventLog } from "./events/project-event-log";
import { createBatchWorker } from "./jobs/batch-worker";
import { createExportWorker } from "./jobs/export-worker";
import { createGenerationWorker } from "./jobs/generation-worker";
import { type DeletedPhoto, deletePhoto } from "./media/delete-photo";
import { createDrawings } from "./media/drawings";
import { createFileBlobStore } from "./media/file-blob-store";
import { createMedia, type Media } from "./media/media";
import { createPhotoUploads } from "./media/photo-uploads";
import { sweepDrawings } from "./media/sweep-drawings";
import { createCallLedger } from "./metrics/call-ledger";
import type { Patience } from "./models/models";
import { createModelsFromSettings, type ModelSettings } from "./models/models-from-settings";
import { createQueue } from "./queue/create-queue";
import { createExportFiles } from "./render/export-files";
import { createRenderer, type Renderer } from "./render/renderer";
import { runExport } from "./render/run-export";
import { createModelSettings, type ModelSettingsService } from "./settings/model-settings";
import { createSecretBox } from "./settings/secret-box";
import { keyFromFile, keyFromText } from "./settings/secret-key";
import { createStoryboard } from "./storyboard/create-storyboard";
import type { Storyboard } from "./storyboard/storyboard";
import { registry } from "./tools/registry";
import type { Tool } from "./tools/tool";

/** The channel on which processes tell each other of a cancelled generation; the payload is its id. */
const cancelChannel = "generation_cancel";
/** The same for exports. */
const exportCancelChannel = "export_cancel";
/** On which they tell of changed settings; the payload is the owner's id. */
const settingsChannel = "settings_changed";

/** How often pictures that nothing needs are let go of. */
const sweepEveryMs = 6 * 60 * 60 * 1_000;

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
  /** What is being written, for those who watch. */
  live: Pick<LiveTexts, "subscribe">;
  check: SceneCheck;
  media: Pick<Media, "keep" | "shown">;
  /** Keys and models, as they are set up at the moment; none without a key or an address. */
  modelSettings: ModelSettingsService;
  memories: Of<"memories">;
  /** Stories of an owner's project; errors `not_found`. */
  stories: {
    list(request: { ownerId: string; projectId: string }): Promise<Story[]>;
    read(request: { ownerId: string; projectId: string; storyId: string }): Promise<Story>;
  };
  /** Waits for what is being learnt from answered messages. */
  settleMemory: MemoryKeeper["settle"];
  /** Makes the secret that seals keys, where there is none yet. */
  prepareSecrets(): Promise<void>;
  clock: Clock;
  /** Keeps a message and queues its generation; errors as `createGeneration` of the repositories. */
  createGeneration(request: {
    ownerId: string;
    projectId: string;
    message: string;
    /** Pictures of the project that come with it, by id. */
    attachments?: string[] | undefined;
    selectedSceneId?: string | undefined;
    idempotencyKey: string;
  }): ReturnType<Of<"generations">["createGeneration"]>;
  /** Does one failed step of an ended generation again, as a generation of its own. Errors: `not_found`, `invalid_input`. */
  retryStep(request: {
    ownerId: string;
    generationId: string;
    index: number;
    idempotencyKey: string;
  }): ReturnType<Of<"generations">["createGeneration"]>;
  /** Judges what a browser has measured of a scene's frames; errors `not_found`. */
  reportFrames(report: FrameReport): Promise<FrameVerdict>;
  /** Stops a generation wherever it runs. */
  cancelGeneration(request: {
    ownerId: string;
    generationId: string;
  }): ReturnType<Of<"generations">["requestCancel"]>;
  /** Stops what a message has ordered in batches; errors as `cancelOrder` of the repositories. */
  cancelOrder(request: {
    ownerId: string;
    projectId: string;
    generationId: string;
  }): ReturnType<Of<"modelBatches">["cancelOrder"]>;
  /** Makes at once what pages of a story lack, or what these pages lack, as a generation of its own. Errors: `not_found`. */
  finishStory(request: {
    ownerId: string;
    projectId: string;
    storyId: string;
    sceneIds: readonly string[] | null;
    idempotencyKey: string;
  }): ReturnType<Of<"generations">["createGeneration"]>;
  exports: {
    read: Of<"exports">["readExport"];
    /** Where the file of a finished export lies. */
    fileOf(view: Pick<ExportView, "id" | "kind">): string;
    /** Queues a video or a book of the project as it is now; errors as `createExport` of the repositories. */
    create(request: {
      ownerId: string;
      projectId: string;
      resolution: Resolution;
      book?: BookPaper | undefined;
    }): Promise<ExportView>;
    /** Stops an export wherever it is made. */
    cancel(request: {
      ownerId: string;
      exportId: string;
    }): ReturnType<Of<"exportClaims">["requestExportCancel"]>;
  };
  /** Deletes a picture with everything that was made from it; errors as `deletePhoto`. */
  deletePhoto(request: { ownerId: string; projectId: string; assetId: string }): Promise<DeletedPhoto>;
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
  /** What draws exports; the real one, in Chromium, unless given. */
  renderer?: Renderer | undefined;
  /** A browser's program for exports; one is looked for where none is named. */
  chromePath?: string | undefined;
  /** The tools that plans may use; those of the registry unless given. */
  tools?: ReadonlyMap<ToolName, Tool> | undefined;
  /** Seals the keys of the settings; one in the data directory is made unless given. */
  settingsSecret?: string | undefined;
  /** Keys, addresses and choices of models of the environment; none without. */
  models?: ModelSettings | undefined;
  /** How patient to be with models, unless as usual. */
  modelPatience?: Partial<Patience> | undefined;
  /** How often is looked for batches that are due; every five seconds unless given. */
  batchSweepMs?: number | undefined;
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
  const modelCalls = bindFirst(repositories.modelCalls, db);
  const ledger = createCallLedger({
    save: (call) => modelCalls.saveModelCall({ call, clock }),
    read: modelCalls.modelCallsOf,
    log,
  });
  const live = await createLiveTexts({
    listen: database.listen,
    repository: bindFirst(repositories.liveTexts, db),
    channel: repositories.liveTexts.liveTextsChannel,
    log,
  });
  const assets = bindFirst(repositories.assets, db);
  const blobs = createFileBlobStore(path.join(options.dataDirectory, "files", "assets"));
  const media = createMedia({ assets, blobs, clock });
  const images = bindFirst(repositories.imageCache, db);
  const photoUploads = bindFirst(repositories.photoUploads, db);
  const uploads = createPhotoUploads({ uploads: photoUploads, clock });
  const drawings = createDrawings({
    images,
    assets,
    uploads,
    blobs,
    clock,
  });
  // A process that misses this hears of it with its next connection.
  const tellOthers = (channel: string, id: string) => {
    database
      .executeSql("SELECT pg_notify($1, $2)", [channel, id])
      .catch((error: unknown) => log(`Other processes could not be told on ${channel}`, error));
  };
  const { settingsSecret } = options;
  const secrets = createSecretBox(async () =>
    settingsSecret ? keyFromText(settingsSecret) : keyFromFile(options.dataDirectory),
  );
  const modelSettings = createModelSettings({
    repository: bindFirst(repositories.modelSettings, db),
    environment: options.models ?? {},
    secrets,
    createModels: (settings) =>
      createModelsFromSettings(settings, {
        clock,
        onCall: ledger.record,
        log,
        patience: options.modelPatience,
      }),
    announce: (ownerId) => tellOthers(settingsChannel, ownerId),
    clock,
    log,
  });
  const settingsChanges = await database.listen(settingsChannel, modelSettings.drop, () =>
    modelSettings.drop(null),
  );

  const stories = bindFirst(repositories.stories, db);
  const batches = bindFirst(repositories.modelBatches, db);
  const ports = {
    contextBuilder: createContextBuilder(bindFirst(contextReads, db)),
    tools: options.tools ?? registry,
    storyboard,
    projects,
    scenes,
    steps: bindFirst(repositories.generationSteps, db),
    generations,
    metrics,
    calls: ledger,
    check,
    live,
    media,
    drawings,
    stories,
    placeOrder: (order: Params<Of<"modelBatches">["placeOrder"]>) => batches.placeOrder({ ...order, clock }),
    layouts: bindFirst(repositories.layoutCache, db),
    clock,
    log,
  };
  const memories = bindFirst(repositories.memories, db);
  const memoryKeeper = createMemoryKeeper({
    save: (request) => memories.saveMemories({ ...request, clock }),
    log,
  });
  const worker = createGenerationWorker({
    workerId,
    claims,
    run: async (claimed, run) => {
      // As they are set up now: a generation ends with the models that it began with.
      const models = await modelSettings.modelsOf(claimed);
      await runGeneration({ ...ports, models }, claimed, run);
      if (!run.signal.aborted) memoryKeeper.learn(claimed, models);
      // What was ordered is handed in once its message is answered.
      batchWorker.wake();
    },
    log,
  });

  const batchClaims = bindFirst(repositories.modelBatchClaims, db);
  const batchPorts = {
    claims: batchClaims,
    ...{ projects, scenes, stories, assets, storyboard, drawings, uploads, clock, log },
    bytesOf: blobs.read,
    modelsOf: modelSettings.modelsOf,
  };
  const batchWorker = createBatchWorker({
    workerId,
    claims: batchClaims,
    run: (batch, run) => runBatch(batchPorts, batch, run),
    clock,
    log,
    sweepMs: options.batchSweepMs,
  });

  const exports = bindFirst(repositories.exports, db);
  const exportClaims = bindFirst(repositories.exportClaims, db);
  const exportFiles = createExportFiles(options.dataDirectory);
  const renderer = options.renderer ?? createRenderer({ chromePath: options.chromePath, log });
  const exportPorts = {
    exports,
    claims: exportClaims,
    renderer,
    files: exportFiles,
    assetFiles: media.files,
    clock,
    log,
  };
  const exportWorker = createExportWorker({
    workerId,
    claims: exportClaims,
    run: (row, run) => runExport(exportPorts, row, run),
    log,
  });

  await queue.start();
  const works = options.worker ?? true;
  const cancels = works ? await database.listen(cancelChannel, worker.cancel, () => undefined) : null;
  const exportCancels = works
    ? await database.listen(exportCancelChannel, exportWorker.cancel, () => undefined)
    : null;
  if (works) {
    // We hold the lock of the embedded directory, so whoever else held a lease is dead.
    if (database.driver === "pglite") {
      await claims.releaseLeases({ workerId });
      await exportClaims.releaseExportLeases({ workerId });
      await batchClaims.releaseBatchLeases({ workerId });
      await exportFiles.keepOnly(await exports.exportIdsWithFiles());
    }
    await queue.generations.work(({ projectId }) => worker.runProject(projectId), { concurrency: 4 });
    // An export takes longer than a job of the queue may: its row and the lease on it see to that it is made.
    await queue.exports.work(async () => exportWorker.wake(), { concurrency: 1 });
    worker.start();
    exportWorker.start();
    batchWorker.start();
  }
  const sweep = () => {
    void media.sweep().catch((error: unknown) => log("Pictures of deleted projects were not swept", error));
    void sweepDrawings({ images, uploads: photoUploads, assets, blobs, clock }).catch((error: unknown) =>
      log("Drawn pictures that nobody asks for were not swept", error),
    );
  };
  const sweeping = works ? setInterval(sweep, sweepEveryMs).unref() : undefined;
  if (works) sweep();
  void check.warm().catch((error: unknown) => log("The check could not be warmed up", error));

  /** Begins at once where this process works; the job in the queue is for when it does not, or ends. */
  const wake = (projectId: string) => {
    if (works) void worker.runProject(projectId);
  };
  // A worker elsewhere that misses this hears of it when it renews its lease.
  const notifyCancel = (generationId: string) => {
    worker.cancel(generationId);
    tellOthers(cancelChannel, generationId);
  };
  const notifyExportCancel = (exportId: string) => {
    exportWorker.cancel(exportId);
    tellOthers(exportCancelChannel, exportId);
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
    live,
    check,
    media,
    modelSettings,
    prepareSecrets: secrets.prepare,
    memories,
    stories: {
      async list({ ownerId, projectId }) {
        await projects.readProject({ ownerId, projectId });
        return stories.listStories({ projectId });
      },
      async read({ ownerId, projectId, storyId }) {
        await projects.readProject({ ownerId, projectId });
        const story = await stories.readStory({ projectId, storyId });
        if (!story) throw new AppError("not_found", "There is no such story. It may have been deleted.");
        return story;
      },
    },
    settleMemory: memoryKeeper.settle,
    clock,
    async createGeneration({ message, attachments = [], ...request }) {
      const { ownerId, projectId } = request;
      const pictures =
        attachments.length === 0 ? [] : await media.find({ ownerId, projectId, assetIds: attachments });
      const parts = [
        ...pictures.map(({ id, name, width, height }) => ({
          type: "image" as const,
          assetId: id,
          name,
          width,
          height,
        })),
        ...(message === "" ? [] : [{ type: "text" as const, text: message }]),
      ];
      const created = await generations.createGeneration({
        ...request,
        parts,
        enqueue: queue.generations.send,
        clock,
      });
      wake(request.projectId);
      return created;
    },
    async retryStep({ ownerId, generationId, index, idempotencyKey }) {
      const { projectId, step, pictures } = await generations.readFailedStep({
        ownerId,
        generationId,
        index,
      });
      const created = await generations.createGeneration({
        ownerId,
        projectId,
        parts: [...pictures, { type: "text", text: `Try again: ${step.label}` }],
        plan: { rung: "fast-router", steps: [{ ...step, index: 0 }] },
        idempotencyKey,
        enqueue: queue.generations.send,
        clock,
      });
      wake(projectId);
      return created;
    },
    reportFrames: (report) =>
      judgeFrames(
        { frameNotes: bindFirst(repositories.frameNotes, db), projects, storyboard, clock },
        report,
      ),
    async cancelGeneration(request) {
      const answer = await generations.requestCancel({ ...request, clock });
      if (answer.type === "cancelled") notifyCancel(request.generationId);
      return answer;
    },
    async cancelOrder(request) {
      const answer = await batches.cancelOrder({ ...request, clock });
      if (works) batchWorker.wake();
      return answer;
    },
    async finishStory({ ownerId, projectId, storyId, sceneIds, idempotencyKey }) {
      await projects.readProject({ ownerId, projectId });
      const story = await stories.readStory({ projectId, storyId });
      if (!story) throw new AppError("not_found", "There is no such story. It may have been deleted.");
      const models = await modelSettings.modelsOf({ ownerId, projectId });
      const { steps, said } = finishingSteps(story, sceneIds, { draws: models.has("image") });
      const created = await generations.createGeneration({
        ownerId,
        projectId,
        parts: [{ type: "text", text: said }],
        plan: { rung: "fast-router", steps },
        idempotencyKey,
        enqueue: queue.generations.send,
        clock,
      });
      wake(projectId);
      return created;
    },
    exports: {
      read: exports.readExport,
      fileOf: exportFiles.pathOf,
      async create(request) {
        const created = await exports.createExport({ ...request, enqueue: queue.exports.send, clock });
        if (works) exportWorker.wake();
        return created;
      },
      async cancel(request) {
        const answer = await exportClaims.requestExportCancel({ ...request, clock });
        if (answer.type === "cancelled") notifyExportCancel(request.exportId);
        return answer;
      },
    },
    deletePhoto: (request) =>
      deletePhoto(
        {
          ...{ assets, images, stories, scenes, storyboard, uploads, blobs, clock, log },
          async filesOf(of) {
            const models = await modelSettings.modelsOf(of);
            return models.has("image") ? models.imageModel().files : null;
          },
        },
        request,
      ),
    async deleteProject(request) {
      const active = await generations.activeGenerationIds(request.projectId);
      const exporting = await exports.activeExportIds(request.projectId);
      await projects.deleteProject({ ...request, clock });
      for (const generationId of active) notifyCancel(generationId);
      for (const exportId of exporting) notifyExportCancel(exportId);
      if (works) batchWorker.wake();
    },
    async close() {
      clearInterval(sweeping);
      // Streams end first: they would hold the server's connections open.
      await Promise.all([events.close(), live.close()]);
      await Promise.all([worker.stop(), exportWorker.stop(), batchWorker.stop(), memoryKeeper.close()]);
      await Promise.allSettled([
        cancels?.close(),
        exportCancels?.close(),
        settingsChanges.close(),
        queue.stop({ graceMs: 500 }),
        check.close(),
        ledger.settle(),
      ]);
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
