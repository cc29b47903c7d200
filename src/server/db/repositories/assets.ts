import { and, count, desc, eq, inArray, isNull, lt, notExists, notInArray, or, sql } from "drizzle-orm";
import { AppError } from "@/domain/app-error";
import { type Asset, mostAssets } from "@/domain/asset";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { asset, imageCache, project, sceneVersion } from "../schema/schema";
import { lockProject } from "./projects";
import { notFound, only } from "./rows";

function toAsset({ ownerId: _, createdAt, ...row }: typeof asset.$inferSelect): Asset {
  return { ...row, createdAt: createdAt.toISOString() };
}

/**
 * Keeps a picture; the same bytes in the same project are the picture that is there already. Errors: `not_found` for the
 * project; `invalid_input` where it is full.
 */
export async function createAsset(
  db: Db,
  params: Pick<Asset, "projectId" | "hash" | "type" | "bytes" | "width" | "height" | "name"> & {
    ownerId: string;
    clock?: Clock;
  },
): Promise<Asset> {
  const { clock = systemClock, ...values } = params;
  return db.transaction(async (tx) => {
    await lockProject(tx, params);
    const ofProject = eq(asset.projectId, params.projectId);
    const [same] = await tx
      .select()
      .from(asset)
      .where(and(ofProject, eq(asset.hash, params.hash)));
    if (same) return toAsset(same);
    const { held } = only(await tx.select({ held: count() }).from(asset).where(ofProject));
    if (held >= mostAssets)
      throw new AppError(
        "invalid_input",
        `This project has ${mostAssets} pictures already, which is the most.`,
      );
    const row = { id: clock.newId(), createdAt: clock.now(), ...values };
    return toAsset(only(await tx.insert(asset).values(row).returning()));
  });
}

/** The pictures with these ids, in their order. Errors: `not_found` unless each is the project's and the owner's. */
export async function readAssets(
  db: Db,
  params: { ownerId: string; projectId: string; assetIds: readonly string[] },
): Promise<Asset[]> {
  const rows = await db
    .select()
    .from(asset)
    .where(
      and(
        eq(asset.ownerId, params.ownerId),
        eq(asset.projectId, params.projectId),
        inArray(asset.id, [...params.assetIds]),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, toAsset(row)]));
  return params.assetIds.map((id) => {
    const found = byId.get(id);
    if (!found) throw notFound("picture");
    return found;
  });
}

/** A project's pictures, the newest first. */
export async function listAssets(db: Db, params: { projectId: string; limit: number }): Promise<Asset[]> {
  const rows = await db
    .select()
    .from(asset)
    .where(eq(asset.projectId, params.projectId))
    .orderBy(desc(asset.createdAt))
    .limit(params.limit);
  return rows.map(toAsset);
}

/**
 * Those of these pictures that scenes of the project may show: its owner's. A copied scene brings pictures of another
 * project of the same owner along.
 */
export async function showableAssets(
  db: Db,
  params: { projectId: string; assetIds: readonly string[] },
): Promise<Asset[]> {
  const rows = await db
    .select({ asset })
    .from(asset)
    .innerJoin(project, eq(project.ownerId, asset.ownerId))
    .where(
      and(
        eq(project.id, params.projectId),
        isNull(project.deletedAt),
        inArray(asset.id, [...params.assetIds]),
      ),
    );
  return rows.map((row) => toAsset(row.asset));
}

/**
 * Pictures of projects that were deleted before a moment and that no scene of its owner's other projects shows, in any of its
 * versions; with whether anything else has the same bytes.
 */
export async function abandonedAssets(
  db: Db,
  params: { deletedBefore: Date; limit: number },
): Promise<{ id: string; hash: string; isShared: boolean }[]> {
  const living = db
    .select({ id: sceneVersion.id })
    .from(sceneVersion)
    .innerJoin(project, eq(project.id, sceneVersion.projectId))
    .where(
      and(
        sql`${project.ownerId} = ${asset.ownerId}`,
        isNull(project.deletedAt),
        sql`strpos(lower(${sceneVersion.code}), 'asset:' || ${asset.id}::text) > 0`,
      ),
    );
  const rows = await db
    .select({ id: asset.id, hash: asset.hash })
    .from(asset)
    .innerJoin(project, eq(project.id, asset.projectId))
    .where(and(lt(project.deletedAt, params.deletedBefore), notExists(living)))
    .orderBy(asset.id)
    .limit(params.limit);
  if (rows.length === 0) return [];
  const others = await db
    .selectDistinct({ hash: asset.hash })
    .from(asset)
    .where(
      and(
        inArray(
          asset.hash,
          rows.map(({ hash }) => hash),
        ),
        notInArray(
          asset.id,
          rows.map(({ id }) => id),
        ),
      ),
    );
  const shared = new Set(others.map(({ hash }) => hash));
  return rows.map((row) => ({ ...row, isShared: shared.has(row.hash) }));
}

/** An owner's pictures with these bytes or these ids, in whichever of their projects. */
export async function assetsOf(
  db: Db,
  params: { ownerId: string; hashes: readonly string[]; assetIds: readonly string[] },
): Promise<Asset[]> {
  const rows = await db
    .select()
    .from(asset)
    .where(
      and(
        eq(asset.ownerId, params.ownerId),
        or(inArray(asset.hash, [...params.hashes]), inArray(asset.id, [...params.assetIds])),
      ),
    );
  return rows.map(toAsset);
}

/** Those of these hashes whose bytes a picture of somebody, or one that may be asked for again, still needs. */
export async function hashesInUse(db: Db, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const [kept, cached] = await Promise.all([
    db
      .selectDistinct({ hash: asset.hash })
      .from(asset)
      .where(inArray(asset.hash, [...hashes])),
    db
      .selectDistinct({ hash: imageCache.file })
      .from(imageCache)
      .where(inArray(imageCache.file, [...hashes])),
  ]);
  return new Set([...kept, ...cached].map(({ hash }) => hash));
}

/** Forgets pictures for good. */
export async function deleteAssets(db: Db, assetIds: readonly string[]): Promise<void> {
  if (assetIds.length > 0) await db.delete(asset).where(inArray(asset.id, [...assetIds]));
}
