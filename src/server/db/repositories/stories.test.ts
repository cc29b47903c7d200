import { expect, it } from "vitest";
import { plotOutline } from "@/scene/story/plot-outline";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { describeEachDatabase } from "../../test/describe-each-database";
import { repositories } from "./repositories";

const { assets, imageCache, owners, projects, stories } = repositories;

describeEachDatabase("stories", (openTestDatabase) => {
  async function open() {
    const { db } = await openTestDatabase();
    const ownerId = await owners.ensureLocalOwner(db);
    const { id: projectId } = await projects.createProject(db, { ownerId, name: "Story" });
    const keep = (mark: string) =>
      assets.createAsset(db, {
        ownerId,
        projectId,
        hash: `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll("-", ""),
        type: "image/webp",
        bytes: 1,
        width: 1,
        height: 1,
        name: mark,
      });
    const photo = await keep("photo");
    const read = readStoryRequest("a storybook for Leo, 5, 4 pages", {
      photos: [{ assetId: photo.id, name: "leo.jpg" }],
    });
    const outline = plotOutline(read, 1);
    const id = crypto.randomUUID();
    const sceneIds = outline.beats.map(() => crypto.randomUUID());
    await stories.createStory(db, {
      id,
      ownerId,
      projectId,
      request: read,
      outline,
      coverSceneId: crypto.randomUUID(),
      pages: sceneIds.map((sceneId, index) => ({ page: index + 1, sceneId })),
    });
    const again = async () => {
      const story = await stories.readStory(db, { projectId, storyId: id });
      if (!story) throw new Error("The story is gone");
      return story;
    };
    return { db, ownerId, projectId, id, photo, keep, sceneIds, again };
  }

  it("take a page in between, once, and number those behind it anew", async () => {
    const { db, id, sceneIds, again } = await open();
    for (const page of [1, 2, 3, 4]) await stories.savePage(db, { storyId: id, page, text: `Page ${page}` });
    const { outline } = await again();
    const [first, second] = outline.beats;
    if (!first || !second) throw new Error("The plot has pages");
    const longer = {
      ...outline,
      beats: [first, second, ...outline.beats.slice(1)].map((beat, index) => ({ ...beat, page: index + 1 })),
    };
    const sceneId = crypto.randomUUID();
    const page = { storyId: id, after: 1, sceneId, outline: longer };
    await stories.insertPage(db, page);
    await stories.insertPage(db, page);
    const story = await again();
    expect(story.pages.map(({ page, text }) => [page, text])).toEqual([
      [1, "Page 1"],
      [2, null],
      [3, "Page 2"],
      [4, "Page 3"],
      [5, "Page 4"],
    ]);
    expect(story.outline.beats).toHaveLength(5);
    expect(story.pages.map(({ sceneId }) => sceneId)).toEqual([sceneIds[0], sceneId, ...sceneIds.slice(1)]);
  });

  it("forget pictures that are no more, and no others", async () => {
    const { db, ownerId, id, photo, keep, again } = await open();
    const [sheet, drawn, other] = [await keep("sheet"), await keep("page 1"), await keep("page 2")];
    await stories.saveStory(db, { storyId: id, sheetAssetId: sheet.id });
    await stories.savePage(db, { storyId: id, page: 1, pictureAssetId: drawn.id });
    await stories.savePage(db, { storyId: id, page: 2, pictureAssetId: other.id });
    expect(await stories.storiesByPhotos(db, { ownerId, assetIds: [photo.id] })).toHaveLength(1);
    await stories.forgetPictures(db, { ownerId, assetIds: [photo.id, sheet.id, drawn.id] });
    const story = await again();
    expect(story.sheetAssetId).toBeNull();
    expect(story.pages.map(({ pictureAssetId }) => pictureAssetId)).toEqual([null, other.id, null, null]);
    for (const { photoAssetId } of [...story.request.cast, ...story.outline.cast])
      expect(photoAssetId).toBeNull();
    expect(await stories.storiesByPhotos(db, { ownerId, assetIds: [photo.id] })).toEqual([]);
  });

  it("know the files that came of a photo, and which bytes somebody still needs", async () => {
    const { db, ownerId, photo, keep } = await open();
    const kept = await keep("kept");
    const key = crypto.randomUUID();
    const file = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll("-", "");
    await imageCache.saveCachedImage(db, {
      key,
      ownerId,
      prompt: "Leo",
      photoHashes: [photo.hash],
      style: "watercolor",
      size: "square",
      provider: "openai",
      model: "painter",
      file,
      type: "image/webp",
      bytes: 1,
      width: 1,
      height: 1,
    });
    const of = { ownerId, photoHash: photo.hash };
    expect(await imageCache.imageFilesOf(db, of)).toEqual([file]);
    expect(await assets.hashesInUse(db, [file, kept.hash, "nobody's"])).toEqual(new Set([file, kept.hash]));
    await imageCache.dropImagesOf(db, of);
    expect(await imageCache.imageFilesOf(db, of)).toEqual([]);
    expect(await assets.hashesInUse(db, [file])).toEqual(new Set());
    const found = await assets.assetsOf(db, { ownerId, hashes: [photo.hash], assetIds: [kept.id] });
    expect(found.map(({ name }) => name).sort()).toEqual(["kept", "photo"]);
  });
});
