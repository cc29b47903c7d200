import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ActiveGeneration } from "@/domain/active-generation";
import { AppError, type ErrorReport } from "@/domain/app-error";
import { type Generation, isFinal } from "@/domain/generation";
import type { Message, MessagePart, Receipt } from "@/domain/message";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { generation, generationStep, message, project } from "../schema/schema";
import { appendEvents } from "./project-events";
import { lockProject } from "./projects";
import { notFound, only, toGeneration, toMessage } from "./rows";
import { readScene } from "./scenes";

/** What the queue carries for a generation. */
export type GenerationJob = { projectId: string; generationId: string };

export type CreatedGeneration = { type: "queued" | "repeated"; generationId: string; messageId: string };

/**
 * The user's message, its generation, the event `generation.queued` and the job, in one transaction. The same
 * idempotency key in the project answers with the first one. Errors: `not_found` for a project or selected scene.
 * @param enqueue sends the job within `tx`
 */
export async function createGeneration(
  db: Db,
  params: {
    ownerId: string;
    projectId: string;
    parts: MessagePart[];
    selectedSceneId?: string | null | undefined;
    idempotencyKey: string;
    enqueue(tx: Db, job: GenerationJob): Promise<void>;
    clock?: Clock;
  },
): Promise<CreatedGeneration> {
  const { ownerId, projectId, idempotencyKey, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    await lockProject(tx, params);
    const [first] = await tx
      .select({ generationId: generation.id, messageId: generation.messageId })
      .from(generation)
      .where(and(eq(generation.projectId, projectId), eq(generation.idempotencyKey, idempotencyKey)));
    if (first) return { type: "repeated", ...first };
    const selectedSceneId = params.selectedSceneId ?? null;
    if (selectedSceneId !== null) await readScene(tx, { ownerId, projectId, sceneId: selectedSceneId });
    const createdAt = clock.now();
    const generationId = clock.newId();
    const written = only(
      await tx
        .insert(message)
        .values({
          id: clock.newId(),
          projectId,
          generationId,
          role: "user",
          parts: params.parts,
          suggestions: [],
          receipt: null,
          createdAt,
        })
        .returning(),
    );
    await tx.insert(generation).values({
      id: generationId,
      ownerId,
      projectId,
      messageId: written.id,
      idempotencyKey,
      number: sql`(SELECT coalesce(max(${generation.number}), 0) + 1 FROM ${generation} WHERE ${generation.projectId} = ${projectId})`,
      status: "queued",
      selectedSceneId,
      createdAt,
    });
    const bodies = [{ type: "generation.queued" as const, generationId, message: toMessage(written) }];
    await appendEvents(tx, { projectId, bodies, clock });
    await params.enqueue(tx, { projectId, generationId });
    return { type: "queued", generationId, messageId: written.id };
  });
}

/** Errors: `not_found`. */
export async function readGeneration(
  db: Db,
  params: { ownerId: string; generationId: string },
): Promise<Generation> {
  const [row] = await db
    .select({ generation })
    .from(generation)
    .innerJoin(project, eq(project.id, generation.projectId))
    .where(
      and(
        eq(generation.id, params.generationId),
        eq(generation.ownerId, params.ownerId),
        isNull(project.deletedAt),
      ),
    );
  if (!row) throw notFound("generation");
  return toGeneration(row.generation);
}

/** The generations of a project that wait or run, in their order, with the state of their steps. */
export async function activeGenerations(db: Db, projectId: string): Promise<ActiveGeneration[]> {
  const rows = await db
    .select({ generation, step: generationStep })
    .from(generation)
    .leftJoin(generationStep, eq(generationStep.generationId, generation.id))
    .where(and(eq(generation.projectId, projectId), inArray(generation.status, ["queued", "running"])))
    .orderBy(asc(generation.number), asc(generationStep.index));
  const found = new Map<string, ActiveGeneration>();
  for (const row of rows) {
    const { id, status, plan } = row.generation;
    if (status !== "queued" && status !== "running") continue;
    const active = found.get(id) ?? { generationId: id, status, plan, steps: [] };
    if (row.step) active.steps.push({ status: row.step.status, note: row.step.note });
    found.set(id, active);
  }
  return [...found.values()];
}

export type Outcome = "done" | "question" | "failed" | "cancelled";

/**
 * Ends a generation: the assistant's message (null only when cancelled), the row, and `generation.finished`.
 * @param workerId who must still hold the lease; leave out where no worker is (a queued one that is cancelled)
 * Errors: `already_finished`; `interrupted` when another worker has taken it over; `not_found`.
 */
export async function finishGeneration(
  db: Db,
  params: {
    generationId: string;
    workerId?: string;
    outcome: Outcome;
    message: { parts: MessagePart[]; suggestions?: string[]; receipt?: Receipt | null } | null;
    error?: ErrorReport | null;
    clock?: Clock;
  },
): Promise<Message | null> {
  const { generationId, outcome, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    const row = await lockGeneration(tx, generationId);
    if (isFinal(row.status)) throw new AppError("already_finished", "This has already come to its end.");
    assertLease(row, params.workerId);
    const { projectId } = row;
    const now = clock.now();
    const [written] = params.message
      ? await tx
          .insert(message)
          .values({
            id: clock.newId(),
            projectId,
            generationId,
            role: "assistant",
            parts: params.message.parts,
            suggestions: params.message.suggestions ?? [],
            receipt: params.message.receipt ?? null,
            createdAt: now,
          })
          .returning()
      : [];
    const error = params.error ?? null;
    await tx
      .update(generation)
      .set({ status: outcome, error, finishedAt: now, leaseOwner: null, leaseExpiresAt: null })
      .where(eq(generation.id, generationId));
    const said = written ? toMessage(written) : null;
    const bodies = [{ type: "generation.finished" as const, generationId, outcome, message: said, error }];
    await appendEvents(tx, { projectId, bodies, clock });
    return said;
  });
}

/**
 * Stops a generation: one that waits ends at once, one that runs is marked, and its worker hears of it at the next
 * renewal of its lease. Errors: `not_found`.
 */
export async function requestCancel(
  db: Db,
  params: { ownerId: string; generationId: string; clock?: Clock },
): Promise<{ type: "cancelled" | "already_finished"; generationId: string }> {
  const { generationId } = params;
  return db.transaction(async (tx) => {
    await readGeneration(tx, params);
    const row = await lockGeneration(tx, generationId);
    if (isFinal(row.status)) return { type: "already_finished", generationId };
    if (row.status === "queued") {
      await finishGeneration(tx, {
        generationId,
        outcome: "cancelled",
        message: null,
        ...(params.clock ? { clock: params.clock } : {}),
      });
    } else {
      await tx.update(generation).set({ cancelRequested: true }).where(eq(generation.id, generationId));
    }
    return { type: "cancelled", generationId };
  });
}

/** The project's row first, then the generation's: the one order of locks. */
export async function lockGeneration(tx: Db, generationId: string): Promise<typeof generation.$inferSelect> {
  const [found] = await tx
    .select({ projectId: generation.projectId })
    .from(generation)
    .where(eq(generation.id, generationId));
  if (!found) throw notFound("generation");
  await tx.select({ id: project.id }).from(project).where(eq(project.id, found.projectId)).for("update");
  return only(await tx.select().from(generation).where(eq(generation.id, generationId)));
}

/** A worker whose lease another one has taken must not write any more. */
export function assertLease(row: { leaseOwner: string | null }, workerId: string | undefined): void {
  if (workerId !== undefined && row.leaseOwner !== workerId) {
    throw new AppError("interrupted", "Another worker has taken this over.", { retryable: false });
  }
}
