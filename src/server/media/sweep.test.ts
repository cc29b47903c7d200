import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { assetSource } from "@/domain/asset";
import { bindFirst } from "@/lib/bind-first";
import { repositories } from "../db/repositories/repositories";
import { describeEachDatabase } from "../test/describe-each-database";
import { codeOf, createStoryboardBench } from "../test/storyboard-bench";
import { createFileBlobStore } from "./file-blob-store";
import { createMedia } from "./media";
import { redPng } from "./test/pictures";

const day = 24 * 60 * 60 * 1_000;
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describeEachDatabase("the sweep of deleted projects' pictures", (openTestDatabase) => {
  async function open() {
    const database = await openTestDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), "blobs-"));
    folders.push(folder);
    const blobs = createFileBlobStore(folder);
    let now = Date.now();
    const clock = { now: () => new Date(now), newId: () => crypto.randomUUID() };
    const media = createMedia({ assets: bindFirst(repositories.assets, database.db), blobs, clock });
    const bench = await createStoryboardBench(database);
    const other = await repositories.projects.createProject(database.db, { ownerId: bench.ownerId });
    const keep = async (projectId: string) => {
      const picture = await media.keep({
        ownerId: bench.ownerId,
        projectId,
        name: "a.png",
        bytes: await redPng(),
      });
      const file = await blobs.fileOf(picture.hash);
      const old = new Date(now - 10 * day);
      if (file) await utimes(file, old, old);
      return picture;
    };
    return {
      database,
      bench,
      blobs,
      media,
      keep,
      other: other.id,
      forget: (projectId: string) =>
        repositories.projects.deleteProject(database.db, { ownerId: bench.ownerId, projectId, clock }),
      later: (ms: number) => {
        now += ms;
      },
    };
  }

  it("takes rows and bytes, but only a day after the project went", async () => {
    const { media, blobs, keep, forget, later, other } = await open();
    const picture = await keep(other);
    await forget(other);
    await media.sweep();
    expect(await blobs.fileOf(picture.hash)).not.toBeNull();
    later(day + 1_000);
    await media.sweep();
    expect(await blobs.fileOf(picture.hash)).toBeNull();
    expect(await media.list(other)).toEqual([]);
  });

  it("leaves the bytes where another project has the same picture", async () => {
    const { media, blobs, keep, forget, later, other, bench } = await open();
    const gone = await keep(other);
    const kept = await keep(bench.projectId);
    expect(kept.hash).toBe(gone.hash);
    await forget(other);
    later(2 * day);
    await media.sweep();
    expect(await blobs.fileOf(kept.hash)).not.toBeNull();
    expect(await media.list(other)).toEqual([]);
    expect(await media.list(bench.projectId)).toHaveLength(1);
  });

  it("leaves a picture that a scene of another project shows", async () => {
    const { media, blobs, keep, forget, later, other, bench } = await open();
    const picture = await keep(other);
    const scene = await bench.addScene("Intro");
    await bench.commit([
      {
        type: "set_code",
        sceneId: scene.sceneId,
        baseVersionId: scene.versionId,
        code: codeOf(assetSource(picture.id)),
      },
    ]);
    await forget(other);
    later(2 * day);
    await media.sweep();
    expect(await blobs.fileOf(picture.hash)).not.toBeNull();
    expect(await media.list(other)).toHaveLength(1);
  });
});
