import { eq } from "drizzle-orm";
import { AppError, type ErrorReport } from "@/domain/app-error";
import { isFinal } from "@/domain/generation";
import type { Message, MessagePart, Receipt } from "@/domain/message";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { generation, liveText, message } from "../schema/schema";
import { assertLease, lockGeneration } from "./generation-lock";
import { readGeneration } from "./generations";
import { appendEvents } from "./project-events";
import { toMessage } from "./rows";

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
    await tx.delete(liveText).where(eq(liveText.generationId, generationId));
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
