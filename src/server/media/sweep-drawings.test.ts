import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bindFirst } from "@/lib/bind-first";
import { repositories } from "../db/repositories/repositories";
import { imageCache } from "../db/schema/schema";
import { describeEachDatabase } from "../test/describe-each-database";
import { createTestClock } from "../test/test-clock";
import { createFileBlobStore } from "./file-blob-store";
import { sweepDrawings } from "./sweep-drawings";

const day = 24 * 60 * 60 * 1_000;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sweep-drawings-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeEachDatabase("the sweep of drawn pictures", (openTestDatabase) => {
  // Files carry the time of the machine: the sweep comes after them.
  const clock = createTestClock(new Date(Date.now() + day));

  async function setUp() {
    const { db } = await openTestDatabase();
    await db.delete(imageCache);
    const blobs = createFileBlobStore(folder);
    const ports = {
      images: bindFirst(repositories.imageCache, db),
      uploads: bindFirst(repositories.photoUploads, db),
      assets: bindFirst(repositories.assets, db),
      blobs,
      clock,
    };
    const drawn = async (bytes: number) => {
      const picture = new TextEncoder().encode(crypto.randomUUID());
      const file = createHash("sha256").update(picture).digest("hex");
      await blobs.put(file, picture);
      await ports.images.saveCachedImage({
        ...{ key: crypto.randomUUID(), file, bytes, ownerId: null, prompt: "A fox", photoHashes: [] },
        ...{ style: "line", size: "square", provider: "openai", model: "painter" },
        ...{ type: "image/webp", width: 1, height: 1, clock },
      });
      clock.advance(1_000);
      return file;
    };
    const isThere = async (file: string) => (await blobs.fileOf(file)) !== null;
    return { db, ports, drawn, isThere };
  }

  it("lets go of the bytes of what nobody asked for in thirty days, and of no other", async () => {
    const { ports, drawn, isThere } = await setUp();
    const old = await drawn(10);
    clock.advance(31 * day);
    const fresh = await drawn(10);
    expect(await sweepDrawings(ports)).toBe(1);
    expect([await isThere(old), await isThere(fresh)]).toEqual([false, true]);
    expect(await sweepDrawings(ports)).toBe(0);
  });

  it("lets go of what was used longest ago where it is too much", async () => {
    const { ports, drawn, isThere } = await setUp();
    const files = [await drawn(40), await drawn(40), await drawn(40)];
    await sweepDrawings(ports, { mostBytes: 80 });
    expect(await Promise.all(files.map(isThere))).toEqual([false, true, true]);
  });

  it("keeps the bytes of a picture that a project has", async () => {
    const { db, ports, drawn, isThere } = await setUp();
    const hash = await drawn(10);
    const ownerId = await repositories.owners.ensureLocalOwner(db);
    const { id: projectId } = await repositories.projects.createProject(db, { ownerId, name: "Story" });
    const picture = { ownerId, projectId, name: "fox", hash, type: "image/webp" as const };
    await ports.assets.createAsset({ ...picture, bytes: 10, width: 1, height: 1, clock });
    clock.advance(31 * day);
    expect(await sweepDrawings(ports)).toBe(0);
    expect(await isThere(hash)).toBe(true);
  });

  it("forgets files that a provider keeps no longer, and no others", async () => {
    const { ports } = await setUp();
    const place = { provider: "openai", account: crypto.randomUUID() };
    const expiresAt = new Date(clock.now().getTime() + day);
    await ports.uploads.saveUpload({ ...place, hash: "a", fileId: "file-a", expiresAt, clock });
    await ports.uploads.saveUpload({ ...place, hash: "b", fileId: "file-b", expiresAt: null, clock });
    clock.advance(2 * day);
    await sweepDrawings(ports);
    const known = await ports.uploads.dropUploadsOf({ hashes: ["a", "b"] });
    expect(known.map(({ fileId }) => fileId)).toEqual(["file-b"]);
  });
});
