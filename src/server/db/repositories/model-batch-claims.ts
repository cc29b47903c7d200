import { and, asc, desc, eq, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import { AppError, type ErrorReport } from "@/domain/app-error";
import type { OrderedState } from "@/domain/batch-order";
import { type GenerationStatus, generationStatuses, isFinal } from "@/domain/generation";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { generation, message, modelBatch, modelBatchRequest, modelCall, project } from "../schema/schema";
import { type BatchRequestRow, type BatchRow, sayOrder } from "./model-batches";
import { type ModelCallRow, modelCallsOf } from "./model-calls";
import { appendEvents } from "./project-events";
import { only, toMessage } from "./rows";

/** A batch that a worker has taken up. */
export type ClaimedBatch = BatchRow & {
  /** Those of which nothing is known yet. */
  waiting: BatchRequestRow[];
  /** How the generation ended that ordered it. */
  generationStatus: GenerationStatus;
};

type Held = { batchId: string; workerId: string; clock?: Clock };

const over = generationStatuses.filter(isFinal);

/**
 * Gives a worker the batch that is due longest and that nobody works on; null where none is. What a generation orders waits
 * for its end: a message that is stopped has ordered nothing.
 */
export async function claimBatch(
  db: Db,
  params: { workerId: string; leaseMs: number; clock?: Clock },
): Promise<ClaimedBatch | null> {
  const { workerId, leaseMs, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    const now = clock.now();
    const [due] = await tx
      .select({ id: modelBatch.id, status: generation.status })
      .from(modelBatch)
      .innerJoin(generation, eq(generation.id, modelBatch.generationId))
      .where(
        and(
          ne(modelBatch.status, "ended"),
          lte(modelBatch.nextAt, now),
          or(isNull(modelBatch.leaseExpiresAt), lte(modelBatch.leaseExpiresAt, now)),
          inArray(generation.status, over),
        ),
      )
      .orderBy(asc(modelBatch.nextAt), asc(modelBatch.createdAt), asc(modelBatch.number))
      .limit(1)
      .for("update", { of: modelBatch, skipLocked: true });
    if (!due) return null;
    const row = only(
      await tx
        .update(modelBatch)
        .set({ leaseOwner: workerId, leaseExpiresAt: new Date(now.getTime() + leaseMs) })
        .where(eq(modelBatch.id, due.id))
        .returning(),
    );
    const waiting = await tx
      .select()
      .from(modelBatchRequest)
      .where(and(eq(modelBatchRequest.batchId, row.id), eq(modelBatchRequest.state, "waiting")))
      .orderBy(asc(modelBatchRequest.id));
    return { ...row, waiting, generationStatus: due.status };
  });
}

/** Holds a lease for longer; `lost` means that the worker must stop and write nothing more. */
export async function renewBatchLease(
  db: Db,
  params: Held & { leaseMs: number },
): Promise<{ type: "held" | "lost" }> {
  const { leaseMs, clock = systemClock } = params;
  const rows = await db
    .update(modelBatch)
    .set({ leaseExpiresAt: new Date(clock.now().getTime() + leaseMs) })
    .where(heldBy(params))
    .returning({ id: modelBatch.id });
  return { type: rows.length > 0 ? "held" : "lost" };
}

/** A batch is about to be handed in: from here on it may be with the provider. Errors: `interrupted` when the lease is lost. */
export async function beginSubmission(db: Db, params: Held): Promise<void> {
  const rows = await db
    .update(modelBatch)
    .set({ attempt: sql`${modelBatch.attempt} + 1` })
    .where(heldBy(params))
    .returning({ id: modelBatch.id });
  if (rows.length === 0) throw lost();
}

/** The provider has it. Errors: `interrupted`. */
export async function saveSubmission(
  db: Db,
  params: Held & { remoteId: string; expiresAt: Date; nextAt: Date },
): Promise<void> {
  const { remoteId, expiresAt, nextAt, clock = systemClock } = params;
  await write(
    db,
    params,
    { status: "submitted", remoteId, submittedAt: clock.now(), expiresAt, nextAt, error: null, ...free },
    true,
  );
}

/** The provider has been told to stop. */
export async function saveCancelSent(db: Db, params: Held): Promise<void> {
  await db.update(modelBatch).set({ cancelSent: true }).where(heldBy(params));
}

/** Lets go of a batch until it is to be looked at again, with what stands against it. Errors: `interrupted`. */
export async function postponeBatch(
  db: Db,
  params: Held & { nextAt: Date; error: ErrorReport | null },
): Promise<void> {
  const { nextAt, error } = params;
  await write(db, params, { nextAt, error, ...free }, "if the error is new");
}

type Rest = { state: Exclude<OrderedState, "waiting">; error: ErrorReport | null };

/** What is still waited for becomes `state`: nothing more comes. Errors: `interrupted`. */
export async function endRequests(db: Db, params: Held & Rest): Promise<void> {
  await db.transaction(async (tx) => {
    await lockHeld(tx, params);
    await endWaiting(tx, params);
  });
}

/** What is still waited for becomes `state`, and the batch is over. Errors: `interrupted`. */
export async function endBatch(db: Db, params: Held & Rest): Promise<void> {
  const { batchId, clock = systemClock } = params;
  await db.transaction(async (tx) => {
    const { projectId, generationId } = await lockHeld(tx, params);
    await endWaiting(tx, params);
    await tx
      .update(modelBatch)
      .set({ status: "ended", endedAt: clock.now(), error: null, ...free })
      .where(eq(modelBatch.id, batchId));
    await sayOrder(tx, { projectId, generationId, clock });
  });
}

/**
 * What became of one request, with the call that is to be paid for, both once however often it is told: the answer's receipt
 * counts it from then on. Errors: `interrupted`.
 */
export async function endRequest(
  db: Db,
  params: Held & {
    id: string;
    state: Exclude<OrderedState, "waiting">;
    error: ErrorReport | null;
    call: ModelCallRow | null;
  },
): Promise<void> {
  const { batchId, id, state, error, call, clock = systemClock } = params;
  await db.transaction(async (tx) => {
    const { projectId, generationId } = await lockHeld(tx, params);
    const ended = await tx
      .update(modelBatchRequest)
      .set({ state, error, endedAt: clock.now() })
      .where(
        and(
          eq(modelBatchRequest.batchId, batchId),
          eq(modelBatchRequest.id, id),
          eq(modelBatchRequest.state, "waiting"),
        ),
      )
      .returning({ id: modelBatchRequest.id });
    if (ended.length === 0) return;
    if (call) {
      await tx.insert(modelCall).values({ ...call, at: clock.now() });
      await countInReceipt(tx, { projectId, generationId, clock });
    }
    await sayOrder(tx, { projectId, generationId, clock });
  });
}

/** Moves requests whose files were lost into a batch of their own, to be handed in once more. Errors: `interrupted`. */
export async function handInAgain(db: Db, params: Held & { ids: readonly string[] }): Promise<void> {
  const { batchId, ids, clock = systemClock } = params;
  await db.transaction(async (tx) => {
    const { remoteId: _, ...row } = await lockHeld(tx, params);
    const now = clock.now();
    const again = {
      ...row,
      id: clock.newId(),
      status: "waiting" as const,
      submittedAt: null,
      attempt: 0,
      nextAt: now,
      cancelSent: false,
      ...free,
    };
    await tx.insert(modelBatch).values(again);
    await tx
      .update(modelBatchRequest)
      .set({ batchId: again.id, isSecondTry: true })
      .where(
        and(
          eq(modelBatchRequest.batchId, batchId),
          inArray(modelBatchRequest.id, [...ids]),
          eq(modelBatchRequest.state, "waiting"),
        ),
      );
  });
}

/** Ends the leases of all workers but this one; only where no other process can be alive (the embedded database). */
export async function releaseBatchLeases(db: Db, params: { workerId: string }): Promise<void> {
  await db
    .update(modelBatch)
    .set({ leaseExpiresAt: null })
    .where(and(ne(modelBatch.status, "ended"), ne(modelBatch.leaseOwner, params.workerId)));
}

const free = { leaseOwner: null, leaseExpiresAt: null };

const heldBy = ({ batchId, workerId }: Held) =>
  and(eq(modelBatch.id, batchId), eq(modelBatch.leaseOwner, workerId), ne(modelBatch.status, "ended"));

const lost = () => new AppError("interrupted", "Another worker has taken this over.");

async function endWaiting(
  tx: Db,
  { batchId, state, error, clock = systemClock }: Held & Rest,
): Promise<void> {
  await tx
    .update(modelBatchRequest)
    .set({ state, error, endedAt: clock.now() })
    .where(and(eq(modelBatchRequest.batchId, batchId), eq(modelBatchRequest.state, "waiting")));
}

async function write(
  db: Db,
  held: Held,
  set: Partial<BatchRow>,
  say: true | "if the error is new",
): Promise<void> {
  await db.transaction(async (tx) => {
    const { projectId, generationId, error } = await lockHeld(tx, held);
    await tx.update(modelBatch).set(set).where(eq(modelBatch.id, held.batchId));
    if (say === true || set.error?.text !== error?.text)
      await sayOrder(tx, { projectId, generationId, clock: held.clock ?? systemClock });
  });
}

/** The project's row first, then the batch's: the one order of locks. */
async function lockHeld(tx: Db, held: Held): Promise<BatchRow> {
  const [found] = await tx.select({ projectId: modelBatch.projectId }).from(modelBatch).where(heldBy(held));
  if (!found) throw lost();
  await tx.select({ id: project.id }).from(project).where(eq(project.id, found.projectId)).for("update");
  const [row] = await tx.select().from(modelBatch).where(heldBy(held)).for("update");
  if (!row) throw lost();
  return row;
}

/** The receipt of an answer counts what has come since. */
async function countInReceipt(
  tx: Db,
  { projectId, generationId, clock }: { projectId: string; generationId: string; clock: Clock },
): Promise<void> {
  const [answer] = await tx
    .select()
    .from(message)
    .where(and(eq(message.generationId, generationId), eq(message.role, "assistant")))
    .orderBy(desc(message.ordinal))
    .limit(1)
    .for("update");
  if (!answer?.receipt) return;
  const receipt = { ...answer.receipt, ...(await modelCallsOf(tx, generationId)) };
  await tx.update(message).set({ receipt }).where(eq(message.id, answer.id));
  await appendEvents(tx, {
    projectId,
    bodies: [{ type: "message.changed", generationId: null, message: toMessage({ ...answer, receipt }) }],
    clock,
  });
}
