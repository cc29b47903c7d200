import { and, asc, desc, eq, or } from "drizzle-orm";
import type { Story, StoryPage } from "@/domain/story";
import { storyOutlineSchema, storyRequestSchema } from "@/domain/story";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { story, storyPage } from "../schema/schema";

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

/** The project's stories, the newest first. */
export async function listStories(db: Db, params: { projectId: string }): Promise<Story[]> {
  const rows = await db
    .select()
    .from(story)
    .where(eq(story.projectId, params.projectId))
    .orderBy(desc(story.createdAt));
  return Promise.all(rows.map((row) => withPages(db, row)));
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

/** The picture of the whole cast. */
export async function saveSheet(db: Db, params: { storyId: string; assetId: string }): Promise<void> {
  await db.update(story).set({ sheetAssetId: params.assetId }).where(eq(story.id, params.storyId));
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
