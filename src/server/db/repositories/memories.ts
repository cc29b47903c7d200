import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Memory } from "@/domain/memory";
import { mostFacts, singleKinds } from "@/domain/memory";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { memory, project } from "../schema/schema";
import { readProject } from "./projects";
import { notFound, only } from "./rows";

type Row = typeof memory.$inferSelect;

function toMemory(row: Row): Memory {
  return {
    id: row.id,
    projectId: row.projectId,
    kind: row.kind,
    text: row.text,
    source: row.messageId === null ? null : { messageId: row.messageId, excerpt: row.excerpt ?? "" },
    by: row.by,
    seen: row.seen,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** What makes two memories the same one. */
export function memoryKey({ kind, text }: Pick<Memory, "kind" | "text">): string {
  return singleKinds.has(kind)
    ? kind
    : `${kind}:${text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ")}`;
}

const ofScope = (ownerId: string, projectId: string | null) =>
  and(
    eq(memory.ownerId, ownerId),
    projectId === null ? isNull(memory.projectId) : eq(memory.projectId, projectId),
  );

/** A project's memories (null: the person's), the newest first. Errors: `not_found`. */
export async function listMemories(
  db: Db,
  params: { ownerId: string; projectId: string | null },
): Promise<Memory[]> {
  const { ownerId, projectId } = params;
  if (projectId !== null) await readProject(db, { ownerId, projectId });
  const rows = await db
    .select()
    .from(memory)
    .where(ofScope(ownerId, projectId))
    .orderBy(desc(memory.updatedAt), memory.id)
    .limit(mostFacts);
  return rows.map(toMemory);
}

/** What matters to a project: its own memories and those of its person. One query. */
export async function memoriesFor(db: Db, projectId: string): Promise<Memory[]> {
  const rows = await db
    .select({ memory })
    .from(memory)
    .innerJoin(project, eq(project.ownerId, memory.ownerId))
    .where(and(eq(project.id, projectId), or(isNull(memory.projectId), eq(memory.projectId, projectId))))
    .orderBy(desc(memory.updatedAt), memory.id)
    .limit(2 * mostFacts);
  return rows.map((row) => toMemory(row.memory));
}

export type NewMemory = Pick<Memory, "projectId" | "kind" | "text" | "source" | "by"> & {
  /** How often it counts as seen by this. */
  weight: number;
};

/**
 * Keeps memories, the oldest of what was not written by hand making room. The same again counts as seen once more; where
 * there is one at a time the new words replace the old, except a person's own.
 * Errors: `not_found`.
 */
export async function saveMemories(
  db: Db,
  params: { ownerId: string; memories: NewMemory[]; clock?: Clock },
): Promise<void> {
  const { ownerId, memories, clock = systemClock } = params;
  const scopes = [...new Set(memories.map(({ projectId }) => projectId))];
  await db.transaction(async (tx) => {
    for (const projectId of scopes) {
      if (projectId !== null) await readProject(tx, { ownerId, projectId });
    }
    for (const made of memories) {
      const now = clock.now();
      const values = {
        text: made.text,
        messageId: made.source?.messageId ?? null,
        excerpt: made.source?.excerpt ?? null,
        by: made.by,
        updatedAt: now,
      };
      const target = made.projectId === null ? [memory.ownerId, memory.key] : [memory.projectId, memory.key];
      await tx
        .insert(memory)
        .values({
          ...values,
          id: clock.newId(),
          ownerId,
          projectId: made.projectId,
          kind: made.kind,
          key: memoryKey(made),
          seen: made.weight,
          createdAt: now,
        })
        .onConflictDoUpdate({
          target,
          targetWhere:
            made.projectId === null ? isNull(memory.projectId) : sql`${memory.projectId} is not null`,
          set: {
            ...values,
            // Another habit than the one so far begins to be counted anew.
            seen: sql`case when ${memory.text} = ${made.text} then ${memory.seen} + ${made.weight}::int else ${made.weight}::int end`,
          },
          ...(made.by === "person" ? {} : { setWhere: sql`${memory.by} <> 'person'` }),
        });
    }
    for (const projectId of scopes) await makeRoom(tx, ownerId, projectId);
  });
}

async function makeRoom(tx: Db, ownerId: string, projectId: string | null): Promise<void> {
  const rows = await tx
    .select({ id: memory.id })
    .from(memory)
    .where(ofScope(ownerId, projectId))
    .orderBy(sql`(${memory.by} = 'person') desc`, desc(memory.updatedAt), memory.id)
    .offset(mostFacts);
  if (rows.length > 0)
    await tx.delete(memory).where(
      inArray(
        memory.id,
        rows.map(({ id }) => id),
      ),
    );
}

/** Changes a memory's words: from then on they are the person's own. Errors: `not_found`. */
export async function editMemory(
  db: Db,
  params: { ownerId: string; memoryId: string; text: string; clock?: Clock },
): Promise<Memory> {
  const { ownerId, memoryId, text, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    const mine = and(eq(memory.id, memoryId), eq(memory.ownerId, ownerId));
    const [row] = await tx.select().from(memory).where(mine).for("update");
    if (!row) throw notFound("memory");
    const key = memoryKey({ kind: row.kind, text });
    // Edited into one that is there already, they become one.
    const twins = and(ofScope(ownerId, row.projectId), eq(memory.key, key), sql`${memory.id} <> ${memoryId}`);
    await tx.delete(memory).where(twins);
    const edited = { text, key, by: "person" as const, updatedAt: clock.now() };
    return toMemory(only(await tx.update(memory).set(edited).where(mine).returning()));
  });
}

/** Forgets one memory. Errors: `not_found`. */
export async function deleteMemory(db: Db, params: { ownerId: string; memoryId: string }): Promise<void> {
  const gone = await db
    .delete(memory)
    .where(and(eq(memory.id, params.memoryId), eq(memory.ownerId, params.ownerId)))
    .returning({ id: memory.id });
  if (gone.length === 0) throw notFound("memory");
}

/** Forgets everything of a project (null: of the person). Errors: `not_found`. */
export async function deleteMemories(
  db: Db,
  params: { ownerId: string; projectId: string | null },
): Promise<void> {
  if (params.projectId !== null)
    await readProject(db, { ownerId: params.ownerId, projectId: params.projectId });
  await db.delete(memory).where(ofScope(params.ownerId, params.projectId));
}
