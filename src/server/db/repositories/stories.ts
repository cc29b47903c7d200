import { and, asc, desc, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Story, StoryOutline, StoryPage } from "@/domain/story";
import { storyOutlineSchema, storyRequestSchema } from "@/domain/story";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { scene, sceneVersion, story, storyPage } from "../schema/schema";

/** Keeps a new story with its pages, none of which has anything yet. The same id a second time changes nothing. */
export async function createStory(
  db: Db,
  params: Omit<Story, "sheetAssetId" | "pages"> & {
    ownerId: string;
    pages: readonly Pick<StoryPage, "page" | "sceneId">[];
    clock?: Clock;
  },
): Promise<void> {
  const { clock = systemClock, pages, ...row } = params;
  await db.transaction(async (tx) => {
    const made = await tx
      .insert(story)
      .values({ ...row, createdAt: clock.now() })
      .onConflictDoNothing()
      .returning({ id: story.id });
    if (made.length > 0)
      await tx.insert(storyPage).values(pages.map((page) => ({ storyId: row.id, ...page })));
  });
}

/** A story of the project with its pages in order; null where it has none of that id. */
export async function readStory(
  db: Db,
  params: { projectId: string; storyId: string },
): Promise<Story | null> {
  const [row] = await db
    .select()
    .from(story)
    .where(and(eq(story.id, params.storyId), eq(story.projectId, params.projectId)));
  return row ? withPages(db, row) : null;
}

/** The story that a scene belongs to, as its cover or one of its pages; null where it belongs to none. */
export async function storyOfScene(
  db: Db,
  params: { projectId: string; sceneId: string },
): Promise<Story | null> {
  const [row] = await db
    .selectDistinct({ story })
    .from(story)
    .leftJoin(storyPage, eq(storyPage.storyId, story.id))
    .where(
      and(
        eq(story.projectId, params.projectId),
        or(eq(storyPage.sceneId, params.sceneId), eq(story.coverSceneId, params.sceneId)),
      ),
    );
  return row ? withPages(db, row.story) : null;
}

/** A story by its scenes alone. */
type StoryLine = {
  storyId: string;
  coverSceneId: string;
  /** Those whose scenes are there, in order, with the scenes' names. */
  pages: { page: number; sceneId: string; name: string }[];
};

/** The project's stories by their scenes alone, the newest first. */
export async function storyLines(db: Db, projectId: string): Promise<StoryLine[]> {
  const rows = await db
    .select({
      storyId: story.id,
      coverSceneId: story.coverSceneId,
      page: storyPage.page,
      sceneId: storyPage.sceneId,
      name: sceneVersion.name,
    })
    .from(story)
    .innerJoin(storyPage, eq(storyPage.storyId, story.id))
    .innerJoin(scene, eq(scene.id, storyPage.sceneId))
    .innerJoin(sceneVersion, eq(sceneVersion.id, scene.currentVersionId))
    .where(and(eq(story.projectId, projectId), eq(sceneVersion.deleted, false)))
    .orderBy(desc(story.createdAt), asc(story.id), asc(storyPage.page));
  const lines = new Map<string, StoryLine>();
  for (const { storyId, coverSceneId, ...page } of rows) {
    const line = lines.get(storyId) ?? { storyId, coverSceneId, pages: [] };
    line.pages.push(page);
    lines.set(storyId, line);
  }
  return [...lines.values()];
}

/** The project's stories, the newest first. */
export async function listStories(db: Db, params: { projectId: string }): Promise<Story[]> {
  const rows = await db
    .select()
    .from(story)
    .where(eq(story.projectId, params.projectId))
    .orderBy(desc(story.createdAt));
  return Promise.all(rows.map((row) => withPages(db, row)));
}

/** An owner's stories, in whichever project, whose cast has one of these pictures as a photo. */
export async function storiesByPhotos(
  db: Db,
  params: { ownerId: string; assetIds: readonly string[] },
): Promise<Story[]> {
  const rows = await db.select().from(story).where(eq(story.ownerId, params.ownerId));
  const stories = await Promise.all(rows.map((row) => withPages(db, row)));
  return stories.filter(({ request, outline }) =>
    [...request.cast, ...outline.cast].some(
      ({ photoAssetId }) => photoAssetId !== null && params.assetIds.includes(photoAssetId),
    ),
  );
}

/** Pictures that are no more leave the owner's stories: as photos of the cast, as the cast's sheet, as pages' pictures. */
export async function forgetPictures(
  db: Db,
  params: { ownerId: string; assetIds: readonly string[] },
): Promise<void> {
  const { ownerId } = params;
  const assetIds = [...params.assetIds];
  if (assetIds.length === 0) return;
  const without = <Cast extends { cast: Story["request"]["cast"] }>(of: Cast): Cast => ({
    ...of,
    cast: of.cast.map((one) =>
      one.photoAssetId !== null && assetIds.includes(one.photoAssetId) ? { ...one, photoAssetId: null } : one,
    ),
  });
  await db.transaction(async (tx) => {
    for (const { id, request, outline } of await storiesByPhotos(tx, params)) {
      await tx
        .update(story)
        .set({ request: without(request), outline: without(outline) })
        .where(eq(story.id, id));
    }
    await tx
      .update(story)
      .set({ sheetAssetId: null })
      .where(and(eq(story.ownerId, ownerId), inArray(story.sheetAssetId, assetIds)));
    await tx
      .update(storyPage)
      .set({ pictureAssetId: null })
      .where(
        and(
          inArray(storyPage.pictureAssetId, assetIds),
          inArray(
            storyPage.storyId,
            tx.select({ id: story.id }).from(story).where(eq(story.ownerId, ownerId)),
          ),
        ),
      );
  });
}

/** What has become known of a page. */
export async function savePage(
  db: Db,
  params: { storyId: string; page: number } & Partial<Pick<StoryPage, "text" | "prompt" | "pictureAssetId">>,
): Promise<void> {
  const { storyId, page, ...values } = params;
  await db
    .update(storyPage)
    .set(values)
    .where(and(eq(storyPage.storyId, storyId), eq(storyPage.page, page)));
}

/** What is told and drawn from now on goes by it. */
export async function saveStory(
  db: Db,
  params: { storyId: string } & Partial<Pick<Story, "request" | "outline" | "sheetAssetId">>,
): Promise<void> {
  const { storyId, ...values } = params;
  await db.update(story).set(values).where(eq(story.id, storyId));
}

/**
 * Puts a page behind the given one, with an outline that has its beat; those behind it count one more. The same scene a
 * second time changes nothing.
 */
export async function insertPage(
  db: Db,
  params: { storyId: string; after: number; sceneId: string; outline: StoryOutline },
): Promise<void> {
  const { storyId, after, sceneId, outline } = params;
  await db.transaction(async (tx) => {
    const [there] = await tx
      .select({ page: storyPage.page })
      .from(storyPage)
      .where(and(eq(storyPage.storyId, storyId), eq(storyPage.sceneId, sceneId)));
    if (there) return;
    await tx.update(story).set({ outline }).where(eq(story.id, storyId));
    const behind = and(eq(storyPage.storyId, storyId), gt(storyPage.page, after));
    // By way of numbers that no page has: a page's number is part of its key.
    await tx
      .update(storyPage)
      .set({ page: sql`-${storyPage.page} - 1` })
      .where(behind);
    await tx
      .update(storyPage)
      .set({ page: sql`-${storyPage.page}` })
      .where(and(eq(storyPage.storyId, storyId), sql`${storyPage.page} < 0`));
    await tx.insert(storyPage).values({ storyId, page: after + 1, sceneId });
  });
}

async function withPages(db: Db, row: typeof story.$inferSelect): Promise<Story> {
  const pages = await db
    .select()
    .from(storyPage)
    .where(eq(storyPage.storyId, row.id))
    .orderBy(asc(storyPage.page));
  const { ownerId: _, createdAt: __, request, outline, ...kept } = row;
  return {
    ...kept,
    request: storyRequestSchema.parse(request),
    outline: storyOutlineSchema.parse(outline),
    pages: pages.map(({ storyId: ___, ...page }) => page),
  };
}
