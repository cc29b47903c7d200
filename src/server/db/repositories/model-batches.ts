import { and, asc, desc, eq, inArray, max, ne } from "drizzle-orm";
import { type BatchOrder, keptOrders, type NewBatch, newestOrders } from "@/domain/batch-order";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import { modelBatch, modelBatchRequest } from "../schema/schema";
import { appendEvents } from "./project-events";
import { lockProject } from "./projects";
import { notFound } from "./rows";

export type BatchRow = typeof modelBatch.$inferSelect;
export type BatchRequestRow = typeof modelBatchRequest.$inferSelect;

const day = 24 * 60 * 60 * 1_000;

/**
 * Keeps what a generation orders, for a worker to hand it in once the generation has ended well. The same generation a
 * second time orders nothing more. Errors: `not_found` for the project.
 */
export async function placeOrder(
  db: Db,
  params: {
    ownerId: string;
    projectId: string;
    generationId: string;
    storyId: string;
    batches: readonly NewBatch[];
    clock?: Clock;
  },
): Promise<void> {
  const { ownerId, projectId, generationId, storyId, batches, clock = systemClock } = params;
  await db.transaction(async (tx) => {
    await lockProject(tx, { ownerId, projectId });
    const [there] = await tx
      .select({ id: modelBatch.id })
      .from(modelBatch)
      .where(eq(modelBatch.generationId, generationId))
      .limit(1);
    if (there || batches.length === 0) return;
    const now = clock.now();
    for (const [number, { requests, ...batch }] of batches.entries()) {
      const batchId = clock.newId();
      await tx.insert(modelBatch).values({
        id: batchId,
        ownerId,
        projectId,
        generationId,
        storyId,
        number,
        ...batch,
        status: "waiting",
        expiresAt: new Date(now.getTime() + day),
        nextAt: now,
        createdAt: now,
      });
      await tx
        .insert(modelBatchRequest)
        .values(requests.map((request) => ({ batchId, state: "waiting" as const, ...request })));
    }
    await sayOrder(tx, { projectId, generationId, clock });
  });
}

/** What a project's messages have ordered, the newest first; of one generation where it is named. */
export async function ordersOf(
  db: Db,
  params: { projectId: string; generationId?: string | undefined },
): Promise<BatchOrder[]> {
  const { projectId, generationId } = params;
  const recent = await db
    .select({ generationId: modelBatch.generationId })
    .from(modelBatch)
    .where(
      and(
        eq(modelBatch.projectId, projectId),
        generationId === undefined ? undefined : eq(modelBatch.generationId, generationId),
      ),
    )
    .groupBy(modelBatch.generationId)
    .orderBy(desc(max(modelBatch.createdAt)))
    .limit(keptOrders);
  if (recent.length === 0) return [];
  const rows = await db
    .select({ batch: modelBatch, request: modelBatchRequest })
    .from(modelBatch)
    .innerJoin(modelBatchRequest, eq(modelBatchRequest.batchId, modelBatch.id))
    .where(
      inArray(
        modelBatch.generationId,
        recent.map((one) => one.generationId),
      ),
    )
    .orderBy(asc(modelBatch.number), asc(modelBatchRequest.id));
  const byGeneration = new Map<string, typeof rows>();
  for (const row of rows)
    byGeneration.set(row.batch.generationId, [...(byGeneration.get(row.batch.generationId) ?? []), row]);
  return newestOrders([...byGeneration.values()].map(toOrder));
}

function toOrder(rows: { batch: BatchRow; request: BatchRequestRow }[]): BatchOrder {
  const [first] = rows;
  if (!first) throw new Error("An order has batches");
  const batches = rows.map(({ batch }) => batch);
  const open = batches.filter(({ status }) => status !== "ended");
  const { generationId, storyId, createdAt } = first.batch;
  let texts: BatchOrder["texts"] = null;
  const pictures: BatchOrder["pictures"] = [];
  for (const { request } of rows) {
    const { state, error, ordered } = request;
    if (ordered.type === "texts") texts = { state, error };
    else pictures.push(...ordered.pages.map(({ sceneId }) => ({ sceneId, state, error })));
  }
  const latest = Math.max(...(open.length > 0 ? open : batches).map(({ expiresAt }) => expiresAt.getTime()));
  return {
    generationId,
    storyId,
    status:
      open.length === 0
        ? "ended"
        : open.some(({ cancelRequested }) => cancelRequested)
          ? "cancelling"
          : "open",
    texts,
    pictures,
    readyBy: new Date(latest).toISOString(),
    problem: open.find(({ error }) => error !== null)?.error?.text ?? null,
    createdAt: createdAt.toISOString(),
  };
}

/** Tells those who watch how an order stands, within the transaction that has changed it. */
export async function sayOrder(
  tx: Db,
  params: { projectId: string; generationId: string; clock: Clock },
): Promise<void> {
  const { projectId, clock } = params;
  const [order] = await ordersOf(tx, params);
  if (!order) return;
  await appendEvents(tx, {
    projectId,
    bodies: [{ type: "order.changed", generationId: null, order }],
    clock,
  });
}

/** Stops what a generation has ordered: nothing more is begun, and what is done by then is brought in. Errors: `not_found`. */
export async function cancelOrder(
  db: Db,
  params: { ownerId: string; projectId: string; generationId: string; clock?: Clock },
): Promise<{ type: "cancelled" | "already_finished" }> {
  const { projectId, generationId, clock = systemClock } = params;
  return db.transaction(async (tx) => {
    await lockProject(tx, params);
    const [order] = await ordersOf(tx, { projectId, generationId });
    if (!order) throw notFound("order");
    if (order.status === "ended") return { type: "already_finished" };
    await cancelBatches(tx, eq(modelBatch.generationId, generationId), clock);
    await sayOrder(tx, { projectId, generationId, clock });
    return { type: "cancelled" };
  });
}

/** Stops all that a project has ordered, within a transaction that holds it. */
export async function cancelBatchesOf(tx: Db, params: { projectId: string; clock: Clock }): Promise<void> {
  await cancelBatches(tx, eq(modelBatch.projectId, params.projectId), params.clock);
}

async function cancelBatches(tx: Db, which: ReturnType<typeof eq>, clock: Clock): Promise<void> {
  await tx
    .update(modelBatch)
    .set({ cancelRequested: true, nextAt: clock.now() })
    .where(and(which, ne(modelBatch.status, "ended")));
}
