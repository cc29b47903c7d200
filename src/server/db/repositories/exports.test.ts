import { expect, it } from "vitest";
import type { ExportStatus } from "@/domain/export";
import { acceptingCheck } from "@/server/api/test/api-bench-parts";
import { createProjectEventLog } from "../../events/create-project-event-log";
import { createStoryboard } from "../../storyboard/create-storyboard";
import { describeEachDatabase } from "../../test/describe-each-database";
import { codeOf } from "../../test/storyboard-bench";
import type { Database } from "../database";
import { repositories } from "./repositories";

const { exports, exportClaims, projects, projectEvents } = repositories;
const leaseMs = 60_000;
const noJob = async () => undefined;

/** A project with a scene of two seconds, and short ways to export it. */
async function open(database: Database) {
  const { db } = database;
  const ownerId = await repositories.owners.ensureLocalOwner(db);
  const { id: projectId } = await projects.createProject(db, { ownerId, name: "Brew: line" });
  const events = await createProjectEventLog({ database, repository: projectEvents });
  const storyboard = createStoryboard({ database, repositories, events, check: acceptingCheck });
  const addScene = () =>
    storyboard.commit({
      ownerId,
      projectId,
      origin: { type: "person", summary: "added" },
      changes: [
        {
          type: "add_scene",
          sceneId: crypto.randomUUID(),
          name: "Scene",
          code: codeOf(),
          durationInFrames: 60,
          template: null,
          after: "end",
        },
      ],
    });
  const create = (enqueue: (tx: unknown, job: { exportId: string }) => Promise<void> = noJob) =>
    exports.createExport(db, { ownerId, projectId, resolution: "1080p", enqueue });
  /** Claims until it is this one: the database is shared with other tests. */
  const claim = async (exportId: string, workerId = "worker") => {
    for (;;) {
      const row = await exportClaims.claimExport(db, { workerId, leaseMs });
      if (row === null || row.id === exportId) return row;
    }
  };
  const told = async (): Promise<ExportStatus[]> => {
    const all = await projectEvents.readEvents(db, { projectId, after: 0, limit: 200 });
    return all.flatMap(({ body }) => (body.type === "export.changed" ? [body.export.status] : []));
  };
  return { db, ownerId, projectId, addScene, create, claim, told, close: () => events.close() };
}

describeEachDatabase("exports", (openTestDatabase) => {
  it("begin with a job in the same transaction, of the scenes as they are then, and are told", async () => {
    const bench = await open(await openTestDatabase());
    await expect(bench.create()).rejects.toMatchObject({ code: "invalid_input" });
    await bench.addScene();
    const sent: string[] = [];
    const lost = bench.create(async () => Promise.reject(new Error("no queue")));
    await expect(lost).rejects.toThrow("no queue");
    const made = await bench.create(async (_tx, { exportId }) => void sent.push(exportId));
    expect(made).toMatchObject({ status: "queued", durationInFrames: 60, fileName: "Brew line.mp4" });
    expect(sent).toEqual([made.id]);
    // The same video is not made twice at once; another one is.
    expect((await bench.create()).id).toBe(made.id);
    await bench.addScene();
    const second = await bench.create();
    expect(second.durationInFrames).toBe(120);
    const row = await bench.claim(made.id);
    const scenes = await exports.readExportScenes(bench.db, { versionIds: row?.versionIds ?? [] });
    expect(scenes).toHaveLength(1);
    expect(await bench.told()).toEqual(["queued", "queued", "preparing"]);
    const opened = await projects.openProject(bench.db, bench);
    expect(opened.exports.map(({ status }) => status)).toEqual(["queued", "preparing"]);
    await bench.close();
  });

  it("go to one worker, and back when its lease has run out, but not for ever", async () => {
    const bench = await open(await openTestDatabase());
    await bench.addScene();
    const { id } = await bench.create();
    const gone = { exportId: id, workerId: "first" };
    expect(await bench.claim(id, "first")).toMatchObject({ attempt: 1, status: "preparing" });
    expect(await bench.claim(id, "second")).toBeNull();
    await exportClaims.renewExportLease(bench.db, { ...gone, leaseMs: -1 });
    expect(await bench.claim(id, "second")).toMatchObject({ attempt: 2, framesDone: 0 });
    expect(await exportClaims.renewExportLease(bench.db, { ...gone, leaseMs })).toEqual({ type: "lost" });
    const late = exportClaims.progressExport(bench.db, {
      ...gone,
      status: "rendering",
      framesDone: 5,
      msLeft: 1,
    });
    await expect(late).rejects.toMatchObject({ code: "interrupted" });
    await exportClaims.renewExportLease(bench.db, { exportId: id, workerId: "second", leaseMs: -1 });
    expect(await bench.claim(id, "third")).toBeNull();
    expect(await exports.readExport(bench.db, { ownerId: bench.ownerId, exportId: id })).toMatchObject({
      status: "failed",
      error: { code: "interrupted", retryable: true },
    });
    await bench.close();
  });

  it("are cancelled at once while they wait, and by their worker when they run", async () => {
    const bench = await open(await openTestDatabase());
    await bench.addScene();
    const { ownerId } = bench;
    const waiting = await bench.create();
    expect(await exportClaims.requestExportCancel(bench.db, { ownerId, exportId: waiting.id })).toEqual({
      type: "cancelled",
    });
    const running = await bench.create();
    await bench.claim(running.id);
    await exportClaims.requestExportCancel(bench.db, { ownerId, exportId: running.id });
    const held = { exportId: running.id, workerId: "worker" };
    expect(await exportClaims.renewExportLease(bench.db, { ...held, leaseMs })).toEqual({
      type: "held",
      cancelRequested: true,
    });
    await exportClaims.finishExport(bench.db, { ...held, end: { status: "cancelled" } });
    expect(await exportClaims.requestExportCancel(bench.db, { ownerId, exportId: running.id })).toEqual({
      type: "already_finished",
    });
    expect(await bench.told()).toEqual(["queued", "cancelled", "queued", "preparing", "cancelled"]);
    await bench.close();
  });

  it("are nobody else's, and end with their project", async () => {
    const bench = await open(await openTestDatabase());
    await bench.addScene();
    const { id } = await bench.create();
    const stranger = { ownerId: crypto.randomUUID(), exportId: id };
    await expect(exports.readExport(bench.db, stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(exportClaims.requestExportCancel(bench.db, stranger)).rejects.toMatchObject({
      code: "not_found",
    });
    await projects.deleteProject(bench.db, bench);
    expect(await exports.activeExportIds(bench.db, bench.projectId)).toEqual([]);
    expect(await exports.exportIdsWithFiles(bench.db)).not.toContain(id);
    await bench.close();
  });

  it("are kept by their number: the oldest that are over go", async () => {
    const bench = await open(await openTestDatabase());
    await bench.addScene();
    const ids: string[] = [];
    for (let count = 0; count < 7; count++) {
      const { id } = await bench.create();
      ids.unshift(id);
      await bench.claim(id);
      await exportClaims.finishExport(bench.db, {
        exportId: id,
        workerId: "worker",
        end: { status: "done", bytes: 5_000_000_000 },
      });
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect((await exports.dropOldExports(bench.db, bench)).toSorted()).toEqual(ids.slice(5).toSorted());
    const kept = await exports.exportsOf(bench.db, bench.projectId);
    expect(kept.map(({ id }) => id)).toEqual(ids.slice(0, 5));
    expect(kept[0]).toMatchObject({ status: "done", bytes: 5_000_000_000, framesDone: 60 });
    await bench.close();
  });
});
