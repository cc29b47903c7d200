import { and, eq, isNull, or } from "drizzle-orm";
import type { ModelRole, ProviderId } from "@/domain/model-role";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { modelChoice, providerSetting } from "../schema/schema";
import { readProject } from "./projects";

type OfProvider = { ownerId: string; provider: ProviderId };

/** What an owner has set up, by provider; keys sealed as they are kept. */
export async function readProviderSettings(
  db: Db,
  params: { ownerId: string },
): Promise<(typeof providerSetting.$inferSelect)[]> {
  return db.select().from(providerSetting).where(eq(providerSetting.ownerId, params.ownerId));
}

/** Keeps a sealed key in the place of any before it. */
export async function saveProviderKey(
  db: Db,
  params: OfProvider & { sealedKey: string; keyEnding: string; clock?: Clock },
): Promise<void> {
  const { ownerId, provider, sealedKey, keyEnding, clock = systemClock } = params;
  const key = { sealedKey, keyEnding, keySetAt: clock.now() };
  await db
    .insert(providerSetting)
    .values({ ownerId, provider, ...key })
    .onConflictDoUpdate({ target: [providerSetting.ownerId, providerSetting.provider], set: key });
}

export async function deleteProviderKey(db: Db, params: OfProvider): Promise<void> {
  await db
    .update(providerSetting)
    .set({ sealedKey: null, keyEnding: null, keySetAt: null })
    .where(ofProvider(params));
}

/** Sets a provider's address and the model there; null is the provider's own. */
export async function saveProviderAddress(
  db: Db,
  params: OfProvider & { baseUrl: string | null; model: string | null },
): Promise<void> {
  const { ownerId, provider, baseUrl, model } = params;
  await db
    .insert(providerSetting)
    .values({ ownerId, provider, baseUrl, model })
    .onConflictDoUpdate({
      target: [providerSetting.ownerId, providerSetting.provider],
      set: { baseUrl, model },
    });
}

const ofProvider = ({ ownerId, provider }: OfProvider) =>
  and(eq(providerSetting.ownerId, ownerId), eq(providerSetting.provider, provider));

export type ModelChoices = {
  owner: Partial<Record<ModelRole, string>>;
  project: Partial<Record<ModelRole, string>>;
};

/** The models that an owner has chosen, for everything and for one project. Errors: `not_found`. */
export async function readModelChoices(
  db: Db,
  params: { ownerId: string; projectId: string | null },
): Promise<ModelChoices> {
  const { ownerId, projectId } = params;
  if (projectId !== null) await readProject(db, { ownerId, projectId });
  return modelChoicesOf(db, params);
}

/** The same for who has asked already whose project it is. */
export async function modelChoicesOf(
  db: Db,
  { ownerId, projectId }: { ownerId: string; projectId: string | null },
): Promise<ModelChoices> {
  const ofScope =
    projectId === null
      ? isNull(modelChoice.projectId)
      : or(isNull(modelChoice.projectId), eq(modelChoice.projectId, projectId));
  const rows = await db
    .select()
    .from(modelChoice)
    .where(and(eq(modelChoice.ownerId, ownerId), ofScope));
  const choices: ModelChoices = { owner: {}, project: {} };
  for (const row of rows) choices[row.projectId === null ? "owner" : "project"][row.role] = row.model;
  return choices;
}

/** Chooses a model for a role; null takes the choice back. Errors: `not_found`. */
export async function saveModelChoice(
  db: Db,
  params: { ownerId: string; projectId: string | null; role: ModelRole; model: string | null },
): Promise<void> {
  const { ownerId, projectId, role, model } = params;
  if (projectId !== null) await readProject(db, { ownerId, projectId });
  const isSame = and(
    eq(modelChoice.ownerId, ownerId),
    eq(modelChoice.role, role),
    projectId === null ? isNull(modelChoice.projectId) : eq(modelChoice.projectId, projectId),
  );
  if (model === null) {
    await db.delete(modelChoice).where(isSame);
    return;
  }
  await db.transaction(async (tx) => {
    const changed = await tx
      .update(modelChoice)
      .set({ model })
      .where(isSame)
      .returning({ id: modelChoice.id });
    if (changed.length > 0) return;
    // Somebody who chose in the same moment is there first, and the later choice holds.
    await tx.insert(modelChoice).values({ ownerId, projectId, role, model }).onConflictDoNothing();
  });
}
