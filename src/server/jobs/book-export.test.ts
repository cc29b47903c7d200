import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ExportView } from "@/domain/export";
import { acceptingCheck, addScene } from "@/server/api/test/api-bench-parts";
import type { Renderer, RenderOrder } from "@/server/render/renderer";
import { createServices, type Services } from "@/server/services";
import { openTestDatabase } from "@/server/test/describe-each-database";
import { benchOf } from "@/server/test/generation-bench";

let services: Services;
let directory: string;
let orders: RenderOrder[];
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "book-export-"));
  orders = [];
  const renderer: Renderer = {
    async render(order, { onProgress }) {
      orders.push(order);
      await mkdir(path.dirname(order.outputFile), { recursive: true });
      onProgress({ type: "rendering", framesDone: 2 });
      await writeFile(order.outputFile, "%PDF");
      return { bytes: 4 };
    },
  };
  services = await createServices({
    database: await openTestDatabase("pglite"),
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

async function ended(projectId: string, exportId: string): Promise<ExportView> {
  for await (const { body } of services.events.subscribe(projectId, 0)) {
    if (body.type !== "export.changed" || body.export.id !== exportId) continue;
    if (body.export.status === "done" || body.export.status === "failed") return body.export;
  }
  throw new Error("The events ended");
}

it("is made of the story alone, a page for each of its scenes, beside the video of the same project", async () => {
  const ownerId = services.localOwnerId;
  const { id: projectId } = await services.projects.createProject({ ownerId, name: "For Leo" });
  const book = { ownerId, projectId, resolution: "1080p", book: "square" } as const;
  await expect(services.exports.create(book)).rejects.toMatchObject({ code: "invalid_input" });

  const bench = benchOf(services);
  const told = await bench.send(projectId, "a storybook for Leo, 5, who loves trains, 4 pages");
  expect(told.outcome, told.text).toBe("done");
  await addScene(services, projectId, "Not of the story");
  const begun = await services.exports.create(book);
  expect(begun).toMatchObject({
    kind: "book",
    paper: "square",
    durationInFrames: 5,
    fileName: "For Leo.pdf",
  });
  const video = await services.exports.create({ ownerId, projectId, resolution: "1080p" });
  expect(video).toMatchObject({ kind: "video", paper: null });

  const done = await ended(projectId, begun.id);
  expect(done).toMatchObject({ status: "done", bytes: 4 });
  expect(existsSync(services.exports.fileOf(done))).toBe(true);
  expect(services.exports.fileOf(done)).toMatch(/\.pdf$/);
  const [order] = orders;
  expect(order).toMatchObject({ encoder: "pdf", book: { width: 210, height: 210, title: "For Leo" } });
  expect(order?.project.scenes.map(({ name }) => name)).toEqual([
    "Cover",
    "Page 1",
    "Page 2",
    "Page 3",
    "Page 4",
  ]);
  expect(order?.project.width).toBe(order?.project.height);
  await ended(projectId, video.id);
  expect(orders.map(({ encoder }) => encoder)).toEqual(["pdf", "mp4"]);
});
