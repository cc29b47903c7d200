import { and, desc, eq, gt, inArray, lte, sql } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { layoutCache } from "../schema/schema";

/** How many an owner keeps; those that were not used for longest go first. */
export const mostLayouts = 200;
/** Taste and kit move on: an older one is thought out anew. */
export const layoutLifeMs = 30 * 24 * 60 * 60 * 1_000;

type Place = { ownerId: string; key: string };

const at = ({ ownerId, key }: Place) => and(eq(layoutCache.ownerId, ownerId), eq(layoutCache.key, key));
const bornBefore = (clock: Clock) => new Date(clock.now().getTime() - layoutLifeMs);

/** The layout that is kept under a key, which counts as used; null for none, or one that is too old. */
export async function readLayout(db: Db, params: Place & { clock?: Clock }): Promise<unknown> {
  const { clock = systemClock, ...place } = params;
  const [row] = await db
    .update(layoutCache)
    .set({ hits: sql`${layoutCache.hits} + 1`, usedAt: clock.now() })
    .where(and(at(place), gt(layoutCache.createdAt, bornBefore(clock))))
    .returning({ layout: layoutCache.layout });
  return row?.layout ?? null;
}

/** Keeps a layout, in place of one with the same key, and lets go of what is too old or too much. */
export async function keepLayout(db: Db, params: Place & { layout: unknown; clock?: Clock }): Promise<void> {
  const { ownerId, key, layout, clock = systemClock } = params;
  const now = clock.now();
  const fresh = { layout, hits: 0, createdAt: now, usedAt: now };
  await db
    .insert(layoutCache)
    .values({ ownerId, key, ...fresh })
    .onConflictDoUpdate({ target: [layoutCache.ownerId, layoutCache.key], set: fresh });
  const ofOwner = eq(layoutCache.ownerId, ownerId);
  await db.delete(layoutCache).where(and(ofOwner, lte(layoutCache.createdAt, bornBefore(clock))));
  const surplus = db
    .select({ key: layoutCache.key })
    .from(layoutCache)
    .where(ofOwner)
    .orderBy(desc(layoutCache.usedAt), layoutCache.key)
    .offset(mostLayouts);
  await db.delete(layoutCache).where(and(ofOwner, inArray(layoutCache.key, surplus)));
}
