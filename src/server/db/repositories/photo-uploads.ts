import { and, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { photoUpload } from "../schema/schema";

export type UploadPlace = { hash: string; provider: string; account: string };
export type KeptUpload = { fileId: string; expiresAt: Date | null };

const at = ({ hash, provider, account }: UploadPlace) =>
  and(eq(photoUpload.hash, hash), eq(photoUpload.provider, provider), eq(photoUpload.account, account));

/** The file under which a provider's account keeps a picture; null where it has none that has not expired. */
export async function readUpload(
  db: Db,
  params: UploadPlace & { clock?: Clock },
): Promise<KeptUpload | null> {
  const now = (params.clock ?? systemClock).now();
  const [row] = await db
    .select({ fileId: photoUpload.fileId, expiresAt: photoUpload.expiresAt })
    .from(photoUpload)
    .where(and(at(params), or(isNull(photoUpload.expiresAt), gt(photoUpload.expiresAt, now))));
  return row ?? null;
}

/** Keeps where a picture was uploaded to, in place of an earlier file. */
export async function saveUpload(
  db: Db,
  params: UploadPlace & KeptUpload & { clock?: Clock },
): Promise<void> {
  const { clock = systemClock, ...row } = params;
  const { fileId, expiresAt } = params;
  const uploadedAt = clock.now();
  await db
    .insert(photoUpload)
    .values({ ...row, uploadedAt })
    .onConflictDoUpdate({
      target: [photoUpload.hash, photoUpload.provider, photoUpload.account],
      set: { fileId, expiresAt, uploadedAt },
    });
}

/** Forgets a file that the provider does not know any more; one that took its place meanwhile stays. */
export async function dropUpload(db: Db, params: UploadPlace & { fileId: string }): Promise<void> {
  await db.delete(photoUpload).where(and(at(params), eq(photoUpload.fileId, params.fileId)));
}

/** Forgets all files of these pictures, wherever they are kept, and tells which they were. */
export async function dropUploadsOf(
  db: Db,
  params: { hashes: readonly string[] },
): Promise<(UploadPlace & { fileId: string })[]> {
  if (params.hashes.length === 0) return [];
  return db
    .delete(photoUpload)
    .where(inArray(photoUpload.hash, [...params.hashes]))
    .returning({
      hash: photoUpload.hash,
      provider: photoUpload.provider,
      account: photoUpload.account,
      fileId: photoUpload.fileId,
    });
}

/** Forgets what has expired. */
export async function sweepUploads(db: Db, params: { clock?: Clock } = {}): Promise<void> {
  await db.delete(photoUpload).where(lte(photoUpload.expiresAt, (params.clock ?? systemClock).now()));
}
