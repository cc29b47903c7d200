import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bindFirst } from "@/lib/bind-first";
import type { ImageModel, ImageOutcome, ImageRequest } from "@/server/models/image-model";
import { repositories } from "../db/repositories/repositories";
import { imageCache, owner } from "../db/schema/schema";
import { describeEachDatabase } from "../test/describe-each-database";
import { createTestClock } from "../test/test-clock";
import { createDrawings, type DrawingRequest } from "./drawings";
import { createFileBlobStore } from "./file-blob-store";
import { createPhotoUploads, type Photo } from "./photo-uploads";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "drawings-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const never = new AbortController().signal;
const day = 24 * 60 * 60 * 1_000;

/** A photo that no other test has. */
function photoOf(name: string): Photo {
  const bytes = new TextEncoder().encode(`${name} ${crypto.randomUUID()}`);
  return {
    type: "image",
    mediaType: "image/webp",
    bytes,
    hash: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** A model that draws another plain picture each time, and a provider that counts what is uploaded to it. */
function createStudio() {
  const drawings: ImageRequest[] = [];
  const uploaded: string[] = [];
  const gone = new Set<string>();
  const colors = ["#112233", "#445566", "#778899", "#aabbcc", "#ddeeff"];
  const model: ImageModel = {
    first: { provider: "openai", model: "painter" },
    files: {
      provider: "openai",
      account: `account-${crypto.randomUUID()}`,
      async upload({ bytes }) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        uploaded.push(new TextDecoder().decode(bytes).split(" ")[0] ?? "");
        return { type: "uploaded", file: { fileId: `file-${uploaded.length}`, expiresAt: null } };
      },
      remove: () => Promise.resolve(),
    },
    async draw(request): Promise<ImageOutcome> {
      if (request.references?.some(({ fileId }) => fileId && gone.has(fileId))) return { type: "file_gone" };
      const background = colors[drawings.length % colors.length];
      drawings.push(request);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const bytes = await sharp({
        create: { width: 30, height: 20, channels: 3, background: background ?? "#000" },
      })
        .png()
        .toBuffer();
      return {
        type: "drawn",
        image: { bytes: new Uint8Array(bytes), mediaType: "image/png" },
        provider: "openai",
        model: "painter",
        usage: { textInputTokens: 1, imageInputTokens: 0, outputTokens: 1 },
        costUsd: 0.3,
      };
    },
  };
  return { model, drawings, uploaded, gone };
}

describeEachDatabase("drawings", (openTestDatabase) => {
  const clock = createTestClock();

  async function setUp() {
    const { db } = await openTestDatabase();
    const owned = async () => {
      const ownerId = await repositories.owners.ensureLocalOwner(db);
      const { id: projectId } = await repositories.projects.createProject(db, { ownerId, name: "Story" });
      return { ownerId, projectId };
    };
    const images = bindFirst(repositories.imageCache, db);
    const open = () =>
      createDrawings({
        images,
        assets: bindFirst(repositories.assets, db),
        uploads: createPhotoUploads({ uploads: bindFirst(repositories.photoUploads, db), clock }),
        blobs: createFileBlobStore(folder),
        clock,
      });
    const place = await owned();
    const request = (prompt: string, more: Partial<DrawingRequest> = {}): DrawingRequest => ({
      ...place,
      name: prompt,
      prompt: `${prompt} ${place.projectId}`,
      style: "watercolor",
      shape: "landscape",
      references: [],
      signal: never,
      ...more,
    });
    return { db, images, open, request, ...place };
  }

  it("draws the same request once, also when it comes twice at the same time or after a restart", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    const drawings = open();
    const both = await Promise.all([
      drawings.draw(studio.model, request("A fox")),
      drawings.draw(studio.model, request("A fox")),
    ]);
    const later = await open().draw(studio.model, request("A fox"));
    expect(studio.drawings).toHaveLength(1);
    expect(new Set([...both, later].map(({ asset }) => asset.id)).size).toBe(1);
    expect(later).toMatchObject({ from: "cache", costUsd: 0 });
  });

  it("draws anew what differs in words, style, size or photos, and what is asked for anew", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    const drawings = open();
    const photo = photoOf("leo");
    for (const more of [
      {},
      { style: "line" },
      { shape: "square" as const },
      { references: [photo] },
      { anew: true },
    ])
      await drawings.draw(studio.model, request("A fox", more));
    await drawings.draw(studio.model, request("A bear"));
    expect(studio.drawings).toHaveLength(6);
  });

  it("forgets a picture after thirty days", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    await open().draw(studio.model, request("A fox"));
    clock.advance(29 * day);
    await open().draw(studio.model, request("A fox"));
    clock.advance(2 * day);
    await open().draw(studio.model, request("A fox"));
    expect(studio.drawings).toHaveLength(2);
  });

  it("draws again where the bytes were lost", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    const { asset } = await open().draw(studio.model, request("A fox"));
    await rm(path.join(folder, asset.hash.slice(0, 2), asset.hash));
    await open().draw(studio.model, request("A fox"));
    expect(studio.drawings).toHaveLength(2);
  });

  it("sends a photo once, for all pages, stories and restarts, in whichever order they come", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    const [leo, mia] = [photoOf("leo"), photoOf("mia")];
    const drawings = open();
    await Promise.all([
      ...Array.from({ length: 5 }, (_, page) =>
        drawings.draw(studio.model, request(`Page ${page}`, { references: [leo, mia] })),
      ),
      drawings.draw(studio.model, request("Page 6", { references: [mia] })),
    ]);
    await open().draw(studio.model, request("Another story", { references: [leo] }));
    expect(studio.uploaded.sort()).toEqual(["leo", "mia"]);
    expect(studio.drawings.every(({ references }) => references?.every(({ fileId }) => fileId))).toBe(true);
  });

  it("sends a photo again that the provider has forgotten, and draws by it", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    const leo = photoOf("leo");
    await open().draw(studio.model, request("Page 1", { references: [leo] }));
    studio.gone.add("file-1");
    const { from } = await open().draw(studio.model, request("Page 2", { references: [leo] }));
    expect(from).toBe("model");
    expect(studio.uploaded).toEqual(["leo", "leo"]);
    expect(studio.drawings.at(-1)?.references?.[0]?.fileId).toBe("file-2");
  });

  it("never gives what came of a private photo to another person, and common pictures to anyone", async () => {
    const { db, open, request } = await setUp();
    const studio = createStudio();
    const leo = photoOf("leo");
    const other = crypto.randomUUID();
    await db.insert(owner).values({ id: other, kind: "account", createdAt: clock.now() });
    const { id: projectId } = await repositories.projects.createProject(db, {
      ownerId: other,
      name: "Theirs",
    });
    const theirs = { ownerId: other, projectId };
    const drawings = open();
    await drawings.draw(studio.model, request("Leo", { references: [leo] }));
    const private2 = await drawings.draw(studio.model, request("Leo", { references: [leo], ...theirs }));
    expect(private2.from).toBe("model");
    await drawings.draw(studio.model, request("A hill"));
    const common = await drawings.draw(studio.model, request("A hill", theirs));
    expect(common.from).toBe("cache");
  });

  it("forgets, with a photo, everything that came of it, also by way of a sheet", async () => {
    const { images, open, request, ownerId } = await setUp();
    const studio = createStudio();
    const [leo, sheet] = [photoOf("leo"), photoOf("sheet")];
    const drawings = open();
    const byPhoto = await drawings.draw(studio.model, request("Leo", { references: [leo] }));
    const bySheet = await drawings.draw(
      studio.model,
      request("Leo again", { references: [sheet], photoHashes: [leo.hash] }),
    );
    await drawings.draw(studio.model, request("A hill"));
    const files = await images.dropImagesOf({ ownerId, photoHash: leo.hash });
    expect(files.map(({ file }) => file).sort()).toEqual([byPhoto.asset.hash, bySheet.asset.hash].sort());
    await drawings.draw(studio.model, request("A hill"));
    expect(studio.drawings).toHaveLength(3);
  });

  it("keeps nothing of what failed", async () => {
    const { open, request } = await setUp();
    const studio = createStudio();
    const error = { code: "model_refused", text: "OpenAI declined.", retryable: false } as const;
    const refusing: ImageModel = { ...studio.model, draw: async () => ({ type: "failed", error }) };
    await expect(open().draw(refusing, request("A fox"))).rejects.toMatchObject({ code: "model_refused" });
    expect((await open().draw(studio.model, request("A fox"))).from).toBe("model");
  });

  it("sweeps what is old, and what was used longest ago when it is too much", async () => {
    const { db, images, open, request } = await setUp();
    const studio = createStudio();
    const drawings = open();
    const draw = (prompt: string) => drawings.draw(studio.model, request(prompt));
    await draw("Old");
    clock.advance(31 * day);
    for (const prompt of ["First", "Second", "Third"]) {
      await draw(prompt);
      clock.advance(1_000);
    }
    await draw("First");
    await images.sweepImages({ mostBytes: 1e9, clock });
    const held = await db.select({ bytes: imageCache.bytes, prompt: imageCache.prompt }).from(imageCache);
    expect(held.map(({ prompt }) => prompt.split(" ")[0]).sort()).toEqual(["First", "Second", "Third"]);
    const two = held.reduce((sum, { bytes }) => sum + bytes, 0) - 1;
    await images.sweepImages({ mostBytes: two, clock });
    const left = await db.select({ prompt: imageCache.prompt }).from(imageCache);
    expect(left.map(({ prompt }) => prompt.split(" ")[0]).sort()).toEqual(["First", "Third"]);
  });
});
