import { and, asc, eq, gt, inArray, isNull, lte, ne, or } from "drizzle-orm";
import { AppError } from "@/domain/app-error";
import type { MessagePart } from "@/domain/message";
import type { Plan } from "@/domain/plan";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { generation, message, project } from "../schema/schema";
import { finishGeneration } from "./generation-ends";
import { readSteps, type StepRecord } from "./generation-steps";
import { appendEvents } from "./project-events";
import { only } from "./rows";

/** How often a generation is taken up before it is given up: a message that kills its worker must not do so forever. */
export const mostAttempts = 3;

/** A generation in the hands of a worker, with all that it needs to begin or to go on. */
export type ClaimedGeneration = {
  generationId: string;
  projectId: string;
  ownerId: string;
  messageId: string;
  parts: MessagePart[];
  selectedSceneId: string | null;
  /** Set when an earlier attempt has planned it: it is not planned again. */
  plan: Plan | null;
  steps: StepRecord[];
  /** From 1. */
  attempt: number;
  createdAt: Date;
};

/**
 * Gives a worker the project's next generation, or null when there is none to run or one is running. It is the oldest
 * that waits, or one whose worker's lease has run out; one that was taken up `mostAttempts` times ends as failed
 * (`interrupted`, to be tried again), one that was to be cancelled ends as cancelled, and the next is looked at.
 */
export async function claimNext(
  db: Db,
  params: { projectId: string; workerId: string; leaseMs: number; clock?: Clock },
): Promise<ClaimedGeneration | null> {
  const { projectId, workerId, leaseMs, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for("update");
    const waiting = await tx
      .select()
      .from(generation)
      .where(and(eq(generation.projectId, projectId), inArray(generation.status, ["queued", "running"])))
      .orderBy(asc(generation.number));
    const now = clock.now();
    // The running ones first: while one lives, the project is busy, wherever it stands in the line.
    const isAlive = (row: typeof generation.$inferSelect) =>
      row.status === "running" && row.leaseExpiresAt !== null && row.leaseExpiresAt > now;
    if (waiting.some(isAlive)) return null;
    for (const row of waiting) {
      if (row.cancelRequested) {
        await finishGeneration(tx, { generationId: row.id, outcome: "cancelled", message: null, clock });
      } else if (row.attempt >= mostAttempts) {
        await giveUp(tx, row.id, clock);
      } else {
        return take(tx, row, workerId, new Date(now.getTime() + leaseMs), clock);
      }
    }
    return null;
  });
}

async function take(
  tx: Db,
  row: typeof generation.$inferSelect,
  workerId: string,
  leaseExpiresAt: Date,
  clock: Clock,
): Promise<ClaimedGeneration> {
  const attempt = row.attempt + 1;
  await tx
    .update(generation)
    .set({
      status: "running",
      attempt,
      leaseOwner: workerId,
      leaseExpiresAt,
      startedAt: row.startedAt ?? clock.now(),
    })
    .where(eq(generation.id, row.id));
  if (attempt === 1) {
    const bodies = [{ type: "generation.started" as const, generationId: row.id }];
    await appendEvents(tx, { projectId: row.projectId, bodies, clock });
  }
  const asked = only(
    await tx.select({ parts: message.parts }).from(message).where(eq(message.id, row.messageId)),
  );
  return {
    generationId: row.id,
    projectId: row.projectId,
    ownerId: row.ownerId,
    messageId: row.messageId,
    parts: asked.parts,
    selectedSceneId: row.selectedSceneId,
    plan: row.plan,
    steps: row.plan ? await readSteps(tx, row.id) : [],
    attempt,
    createdAt: row.createdAt,
  };
}

async function giveUp(tx: Db, generationId: string, clock: Clock): Promise<void> {
  const text =
    "This was interrupted several times and has been stopped. What was saved is still there; send it again to try once more.";
  const error = new AppError("interrupted", text, { retryable: true }).toReport();
  await finishGeneration(tx, {
    generationId,
    outcome: "failed",
    message: { parts: [{ type: "text", text }] },
    error,
    clock,
  });
}

/**
 * Holds a lease for longer. `lost` means that the worker must stop and write nothing more; `cancelRequested`, that it
 * should end the generation as cancelled.
 */
export async function renewLease(
  db: Db,
  params: { generationId: string; workerId: string; leaseMs: number; clock?: Clock },
): Promise<{ type: "held"; cancelRequested: boolean } | { type: "lost" }> {
  const { generationId, workerId, leaseMs, clock = systemClock } = params;
  const [row] = await db
    .update(generation)
    .set({ leaseExpiresAt: new Date(clock.now().getTime() + leaseMs) })
    .where(
      and(
        eq(generation.id, generationId),
        eq(generation.leaseOwner, workerId),
        eq(generation.status, "running"),
      ),
    )
    .returning({ cancelRequested: generation.cancelRequested });
  return row ? { type: "held", cancelRequested: row.cancelRequested } : { type: "lost" };
}

/** The projects that have something to run and no live worker on it: what a lost job or a dead process leaves behind. */
export async function findStalled(db: Db, params: { clock?: Clock } = {}): Promise<GenerationPlace[]> {
  const now = (params.clock ?? systemClock).now();
  const alive = db
    .select({ projectId: generation.projectId })
    .from(generation)
    .where(and(eq(generation.status, "running"), gt(generation.leaseExpiresAt, now)));
  const expired = or(isNull(generation.leaseExpiresAt), lte(generation.leaseExpiresAt, now));
  const rows = await db
    .selectDistinctOn([generation.projectId], {
      projectId: generation.projectId,
      generationId: generation.id,
    })
    .from(generation)
    .where(or(eq(generation.status, "queued"), and(eq(generation.status, "running"), expired)))
    .orderBy(asc(generation.projectId), asc(generation.number));
  const busy = new Set((await alive).map((row) => row.projectId));
  return rows.filter((row) => !busy.has(row.projectId));
}

export type GenerationPlace = { projectId: string; generationId: string };

/**
 * Ends the leases of all workers but this one. Only for the embedded database, whose lock says that no other process can
 * be alive: after a crash its work is taken up at once rather than when the lease runs out.
 */
export async function releaseLeases(db: Db, params: { workerId: string }): Promise<void> {
  await db
    .update(generation)
    .set({ leaseExpiresAt: null })
    .where(and(eq(generation.status, "running"), ne(generation.leaseOwner, params.workerId)));
}
