import { AppError, type ErrorReport, toErrorReport } from "@/domain/app-error";
import type { ClaimedBatch } from "@/server/db/repositories/model-batch-claims";
import type { BatchedResult, BatchModel } from "@/server/models/batch-model";
import { mayPass } from "@/server/models/provider-batch-model";
import type { BatchPorts, BatchRun } from "./batch-ports";
import { bringIn } from "./bring-in";
import { requestsOf } from "./requests-of";

const second = 1_000;
const minute = 60 * second;
/** How long after its time a batch is still asked for, where nobody could be reached. */
const graceMs = 60 * minute;

/** How long is waited until a batch is looked at again, by its age: most are done within the hour, some take a day. */
export function pauseFor(ageMs: number): number {
  if (ageMs < 10 * minute) return 15 * second;
  return ageMs < 60 * minute ? minute : 5 * minute;
}

/**
 * Does what is next to be done of a batch: hands it in, stops it, or brings in what is there of it. Each write holds by
 * itself, so that it can break off anywhere and be taken up by another. Throws only what ends the run (lease lost, server
 * stopping, database gone).
 */
export async function runBatch(ports: BatchPorts, batch: ClaimedBatch, run: BatchRun): Promise<void> {
  const { claims, clock } = ports;
  const held = { batchId: batch.id, workerId: run.workerId, clock };
  // A message that was stopped has ordered nothing.
  const isUnwanted = batch.cancelRequested || batch.generationStatus === "cancelled";
  const postpone = (error: ErrorReport | null) =>
    claims.postponeBatch({
      ...held,
      error,
      // What is being stopped is over soon.
      nextAt: new Date(clock.now().getTime() + pauseFor(isUnwanted ? 0 : ageOf(batch, clock.now()))),
    });
  if (isUnwanted && batch.attempt === 0) {
    await claims.endBatch({ ...held, state: "cancelled", error: null });
    return;
  }
  try {
    const model = await modelOf(ports, batch);
    if (batch.remoteId === null) {
      await handIn(ports, batch, model, run, isUnwanted);
      return;
    }
    if (isUnwanted && !batch.cancelSent) {
      await model.cancel(batch.remoteId, run.signal).catch((error: unknown) => {
        run.signal.throwIfAborted();
        // What ends just now cannot be stopped any more; the reading tells.
        if (mayPass(error)) throw error;
      });
      await claims.saveCancelSent(held);
    }
    const there = { model, remoteId: batch.remoteId };
    // All is here already, and only the end was not written down.
    if (batch.waiting.length === 0) await close(ports, batch, there, run);
    else await read(ports, batch, there, run, postpone);
  } catch (error) {
    run.signal.throwIfAborted();
    if (error instanceof AppError && error.code === "interrupted") throw error;
    if (!(error instanceof AppError)) ports.log(`Working on batch ${batch.id} failed`, error);
    const report = toErrorReport(error);
    const isOver = clock.now().getTime() > batch.expiresAt.getTime() + graceMs;
    if (isOver) await claims.endBatch({ ...held, state: "expired", error: report });
    else if (mayPass(error)) await postpone(report);
    else await claims.endBatch({ ...held, state: "failed", error: report });
  }
}

function ageOf({ submittedAt, createdAt }: ClaimedBatch, now: Date): number {
  return now.getTime() - (submittedAt ?? createdAt).getTime();
}

async function modelOf({ modelsOf }: BatchPorts, { provider, ...batch }: ClaimedBatch): Promise<BatchModel> {
  const model = (await modelsOf(batch)).batchModel(provider);
  if (model) return model;
  throw new AppError(
    "needs_model",
    "The provider that this was ordered from is not set up any more. Enter its key again under Settings, and it is fetched.",
    { retryable: true },
  );
}

async function handIn(
  ports: BatchPorts,
  batch: ClaimedBatch,
  model: BatchModel,
  { workerId, signal }: BatchRun,
  isUnwanted: boolean,
): Promise<void> {
  const held = { batchId: batch.id, workerId, clock: ports.clock };
  // It may be there already: whoever began this did not come to write it down.
  const there = batch.attempt > 0 ? await model.find(batch.id, signal) : null;
  if (!there && isUnwanted) {
    await ports.claims.endBatch({ ...held, state: "cancelled", error: null });
    return;
  }
  const requests = there ? [] : await requestsOf(ports, batch, signal);
  if (requests === null) {
    await ports.claims.endBatch({ ...held, state: "gone", error: null });
    return;
  }
  if (!there) await ports.claims.beginSubmission(held);
  const { id, model: modelId } = batch;
  const submitted = there ?? (await model.submit({ id, model: modelId, requests }, signal));
  await ports.claims.saveSubmission({
    ...held,
    ...submitted,
    nextAt: new Date(ports.clock.now().getTime() + (isUnwanted ? 0 : pauseFor(0))),
  });
}

async function read(
  ports: BatchPorts,
  batch: ClaimedBatch,
  { model, remoteId }: { model: BatchModel; remoteId: string },
  run: BatchRun,
  postpone: (error: ErrorReport | null) => Promise<void>,
): Promise<void> {
  const held = { batchId: batch.id, workerId: run.workerId, clock: ports.clock };
  const { results, rest } = await model.read({ remoteId, model: batch.model }, run.signal);
  const waiting = new Map(batch.waiting.map((request) => [request.id, request]));
  const lost: string[] = [];
  for (const result of inOrder(results)) {
    const request = waiting.get(result.id);
    if (!request) continue;
    run.signal.throwIfAborted();
    if (result.type === "failed" && result.isFileGone && !request.isSecondTry) lost.push(request.id);
    else await bringIn(ports, batch, request, result, run);
  }
  if (lost.length > 0) {
    await forgetFiles(ports, batch);
    await ports.claims.handInAgain({ ...held, ids: lost });
  }
  if (!rest) {
    await postpone(null);
    return;
  }
  await ports.claims.endRequests({
    ...held,
    state: rest.type,
    error: rest.type === "failed" ? rest.error : null,
  });
  await close(ports, batch, { model, remoteId }, run);
}

/** Has the provider delete what it keeps of a batch, people's pictures among it, before it is let go of. */
async function close(
  ports: BatchPorts,
  { id }: ClaimedBatch,
  { model, remoteId }: { model: BatchModel; remoteId: string },
  { workerId, signal }: BatchRun,
): Promise<void> {
  await model.forget(remoteId, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    // Made good by the files' own expiry.
    ports.log(`The provider still keeps the files of batch ${id}`, error);
  });
  await ports.claims.endBatch({ batchId: id, workerId, clock: ports.clock, state: "gone", error: null });
}

/** As they are read: the first page first. */
function inOrder(results: readonly BatchedResult[]): BatchedResult[] {
  return results.toSorted((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
}

/** The provider has lost files of the batch, and does not say which: all are uploaded again. */
async function forgetFiles({ uploads }: BatchPorts, { waiting }: ClaimedBatch): Promise<void> {
  const hashes = waiting.flatMap(({ ordered }) => (ordered.type === "picture" ? ordered.references : []));
  await uploads.removeAll(null, [...new Set(hashes)], () => undefined);
}
