import { eq } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { owner } from "../schema/schema";
import { only } from "./rows";

/** The id of the one local owner, made at the first call; two first calls at once agree. */
export async function ensureLocalOwner(db: Db, clock: Clock = systemClock): Promise<string> {
  const find = () => db.select({ id: owner.id }).from(owner).where(eq(owner.kind, "local"));
  const [found] = await find();
  if (found) return found.id;
  await db
    .insert(owner)
    .values({ id: clock.newId(), kind: "local", createdAt: clock.now() })
    .onConflictDoNothing();
  return only(await find()).id;
}
