import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "@/domain/app-error";
import type { ExportView } from "@/domain/export";
import { acceptingCheck, addScene } from "@/server/api/test/api-bench-parts";
import type { Renderer } from "@/server/render/renderer";
import { createServices, type Services } from "@/server/services";
import { openTestDatabase } from "@/server/test/describe-each-database";

type Behaviour = Renderer["render"];
let behave: Behaviour;
let services: Services;
let directory: string;
const renders: string[] = [];

/** Writes a file of three bytes, after telling of each frame. */
const draw: Behaviour = async ({ outputFile }, { onProgress }) => {
  onProgress({ type: "rendering", framesDone: 45 });
  onProgress({ type: "encoding" });
  await writeFile(outputFile, "mp4");
  return { bytes: 3 };
};
/** Draws for ever. */
const hang: Behaviour = (_order, { signal, onProgress }) => {
  onProgress({ type: "rendering", framesDone: 1 });
  return new Promise((_resolve, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error)),
  );
};

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "export-worker-"));
  behave = draw;
  renders.length = 0;
  const renderer: Renderer = {
    render: async (order, run) => {
      renders.push(order.outputFile);
      await mkdir(path.dirname(order.outputFile), { recursive: true });
      return behave(order, run);
    },
  };
  const database = await openTestDatabase("pglite");
  services = await createServices({
    database,
    dataDirectory: directory,
    check: acceptingCheck,
    renderer,
    log: () => undefined,
  });
});
afterEach(async () => {
  await services.close();
  await rm(directory, { recursive: true, force: true });
});

async function begin() {
  const ownerId = services.localOwnerId;
  const { id: projectId } = await services.projects.createProject({ ownerId });
  await addScene(services, projectId, "One");
  const { id: exportId } = await services.exports.create({ ownerId, projectId, resolution: "1080p" });
  return { ownerId, projectId, exportId };
}

/** What the project's stream tells of an export, until one of these. */
async function told(projectId: string, until: ExportView["status"]): Promise<ExportView[]> {
  const heard: ExportView[] = [];
  for await (const { body } of services.events.subscribe(projectId, 0)) {
    if (body.type !== "export.changed") continue;
    heard.push(body.export);
    if (body.export.status === until) break;
  }
  return heard;
}

describe("an export", () => {
  it("is told step by step, and its file is there when it is done", async () => {
    const { projectId, exportId } = await begin();
    const steps = await told(projectId, "done");
    expect(steps.map(({ status }) => status)).toEqual([
      "queued",
      "preparing",
      "rendering",
      "encoding",
      "done",
    ]);
    expect(steps[2]?.framesDone).toBe(45);
    expect(steps.at(-1)).toMatchObject({ bytes: 3, framesDone: 90, msLeft: null });
    expect(existsSync(services.exports.fileOf({ id: exportId, kind: "video" }))).toBe(true);
  });

  it("that is cancelled while it runs is stopped at once, and the next one is made", async () => {
    behave = hang;
    const { ownerId, projectId, exportId } = await begin();
    await told(projectId, "rendering");
    behave = draw;
    const next = await begin();
    expect(renders).toHaveLength(1);
    await services.exports.cancel({ ownerId, exportId });
    expect((await told(projectId, "cancelled")).at(-1)).toMatchObject({ error: null });
    await told(next.projectId, "done");
    expect(existsSync(services.exports.fileOf({ id: exportId, kind: "video" }))).toBe(false);
  });

  it("that cannot be made says why, and may be asked for again", async () => {
    behave = () => Promise.reject(new AppError("render_failed", "The scene “One” could not be drawn."));
    const { ownerId, projectId } = await begin();
    const failed = (await told(projectId, "failed")).at(-1);
    expect(failed?.error).toEqual({
      code: "render_failed",
      text: "The scene “One” could not be drawn.",
      retryable: false,
    });
    behave = draw;
    await services.exports.create({ ownerId, projectId, resolution: "1080p" });
    await told(projectId, "done");
  });

  it("never shows people the text of an error that nobody foresaw", async () => {
    behave = () => Promise.reject(new Error("ENOENT /secret/path"));
    const { projectId } = await begin();
    const failed = (await told(projectId, "failed")).at(-1);
    expect(failed?.error?.code).toBe("internal");
    expect(JSON.stringify(failed)).not.toContain("secret");
  });

  it("ends with its project", async () => {
    behave = hang;
    const { ownerId, projectId, exportId } = await begin();
    await told(projectId, "rendering");
    await services.deleteProject({ ownerId, projectId });
    await told(projectId, "cancelled");
    await expect(services.exports.read({ ownerId, exportId })).rejects.toMatchObject({ code: "not_found" });
  });
});
