import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { imageCache } from "../schema/schema";

export type CachedImage = Omit<typeof imageCache.$inferSelect, "createdAt" | "lastUsedAt" | "useCount">;

const day = 24 * 60 * 60 * 1_000;
/** How long a picture is kept after it was drawn, in milliseconds. */
export const imageLifeMs = 30 * day;

/** A picture that is asked for again, counted as used; null where none was drawn within its life. */
export async function takeCachedImage(
  db: Db,
  params: { key: string; clock?: Clock },
): Promise<CachedImage | null> {
  const now = (params.clock ?? systemClock).now();
  const [row] = await db
    .update(imageCache)
    .set({ lastUsedAt: now, useCount: sql`${imageCache.useCount} + 1` })
    .where(
      and(
        eq(imageCache.key, params.key),
        sql`${imageCache.createdAt} > ${new Date(now.getTime() - imageLifeMs)}`,
      ),
    )
    .returning();
  return row ?? null;
}

/** Keeps a picture that was drawn, in place of an earlier one under the same key. */
export async function saveCachedImage(db: Db, params: CachedImage & { clock?: Clock }): Promise<void> {
  const { clock = systemClock, key, ...row } = params;
  const values = { ...row, createdAt: clock.now(), lastUsedAt: clock.now(), useCount: 0 };
  await db
    .insert(imageCache)
    .values({ key, ...values })
    .onConflictDoUpdate({ target: imageCache.key, set: values });
}

/** Forgets one: its bytes are not there any more. */
export async function dropCachedImage(db: Db, params: { key: string }): Promise<void> {
  await db.delete(imageCache).where(eq(imageCache.key, params.key));
}

/** The files of every picture that came of an owner's photo. */
export async function imageFilesOf(
  db: Db,
  params: { ownerId: string; photoHash: string },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ file: imageCache.file })
    .from(imageCache)
    .where(
      and(
        eq(imageCache.ownerId, params.ownerId),
        sql`${imageCache.photoHashes} @> ${JSON.stringify([params.photoHash])}::jsonb`,
      ),
    );
  return rows.map(({ file }) => file);
}

/** Forgets every picture that came of an owner's photo, and tells the files that held them. */
export async function dropImagesOf(
  db: Db,
  params: { ownerId: string; photoHash: string },
): Promise<{ file: string }[]> {
  return db
    .delete(imageCache)
    .where(
      and(
        eq(imageCache.ownerId, params.ownerId),
        sql`${imageCache.photoHashes} @> ${JSON.stringify([params.photoHash])}::jsonb`,
      ),
    )
    .returning({ file: imageCache.file });
}

/**
 * Forgets what has outlived its time and, the longest unused first, what is over the size.
 * @returns the files of what was forgotten, each once
 */
export async function sweepImages(
  db: Db,
  params: { mostBytes: number; clock?: Clock },
): Promise<{ files: string[] }> {
  const oldest = new Date((params.clock ?? systemClock).now().getTime() - imageLifeMs);
  const expired = await db
    .delete(imageCache)
    .where(lt(imageCache.createdAt, oldest))
    .returning({ file: imageCache.file });
  const running = db
    .select({
      key: imageCache.key,
      held: sql<number>`sum(${imageCache.bytes}) over (order by ${imageCache.lastUsedAt} desc, ${imageCache.key})`.as(
        "held",
      ),
    })
    .from(imageCache)
    .as("running");
  const over = await db
    .delete(imageCache)
    .where(
      inArray(
        imageCache.key,
        db.select({ key: running.key }).from(running).where(sql`${running.held} > ${params.mostBytes}`),
      ),
    )
    .returning({ file: imageCache.file });
  return { files: [...new Set([...expired, ...over].map(({ file }) => file))] };
}
