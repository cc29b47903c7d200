import { AppError, type ErrorReport } from "@/domain/app-error";
import type { OrderedPicture, OrderedState, OrderedTexts } from "@/domain/batch-order";
import type { Change } from "@/domain/change";
import type { Project } from "@/domain/project";
import type { Story } from "@/domain/story";
import { toldPages } from "@/scene/story/told-pages";
import type { ClaimedBatch } from "@/server/db/repositories/model-batch-claims";
import type { BatchedResult } from "@/server/models/batch-model";
import { pictureChanges } from "@/server/tools/story/laid-picture";
import { textChanges } from "@/server/tools/story/laid-text";
import type { BatchPorts, BatchRun } from "./batch-ports";
import { areAllThere } from "./requests-of";

type Of<Type extends BatchedResult["type"]> = Extract<BatchedResult, { type: Type }>;
type End = { state: Exclude<OrderedState, "waiting">; error: ErrorReport | null };

const here: End = { state: "here", error: null };
const gone: End = { state: "gone", error: null };

/**
 * One result of a batch: laid into its pages, then written down with what it cost. Broken off between the two it is laid in
 * once more, which changes nothing, and is paid for once. What cannot be laid in is kept all the same where it was paid.
 */
export async function bringIn(
  ports: BatchPorts,
  batch: ClaimedBatch,
  { id, ordered }: Pick<ClaimedBatch["waiting"][number], "id" | "ordered">,
  result: BatchedResult,
  run: BatchRun,
): Promise<void> {
  const { state, error } = await endOf(ports, batch, ordered, result).catch((thrown: unknown): End => {
    if (!(thrown instanceof AppError) || thrown.code === "interrupted") throw thrown;
    return { state: "failed", error: thrown.toReport() };
  });
  await ports.claims.endRequest({
    batchId: batch.id,
    workerId: run.workerId,
    id,
    state,
    error,
    call: callOf(batch, result, ports.clock.now()),
    clock: ports.clock,
  });
}

async function endOf(
  ports: BatchPorts,
  batch: ClaimedBatch,
  ordered: OrderedPicture | OrderedTexts,
  result: BatchedResult,
): Promise<End> {
  if (result.type === "cancelled" || result.type === "expired") return { state: result.type, error: null };
  if (result.type === "failed") return { state: "failed", error: result.error };
  const { ownerId, projectId, storyId } = batch;
  const project = await ports.projects.readProject({ ownerId, projectId }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  });
  const story = project && (await ports.stories.readStory({ projectId, storyId }));
  if (!project || !story) return gone;
  if (result.type === "picture" && ordered.type === "picture")
    return bringPicture(ports, batch, story, ordered, result);
  if (result.type === "text" && ordered.type === "texts")
    return bringTexts(ports, batch, project, story, ordered, result);
  throw new AppError("model_bad_answer", "Something else came than was ordered.", { retryable: true });
}

async function bringPicture(
  ports: BatchPorts,
  batch: ClaimedBatch,
  story: Story,
  ordered: OrderedPicture,
  { image }: Of<"picture">,
): Promise<End> {
  const { ownerId, projectId, provider, model } = batch;
  // Somebody's photo was deleted since: what was drawn by it goes the same way.
  if (!(await areAllThere(ports, ownerId, [ordered]))) return gone;
  const { key, prompt, style, shape, name, photoHashes } = ordered;
  const asset = await ports.drawings.keep({
    ...{ ownerId, projectId, key, prompt, style, shape, name, photoHashes, provider, model },
    bytes: image.bytes,
  });
  const scenes = await ports.scenes.currentScenes(projectId);
  const changes: Change[] = [];
  let isLaid = false;
  for (const { sceneId, prompt: wish } of ordered.pages) {
    const kept = story.pages.find((page) => page.sceneId === sceneId);
    if (!kept || !isStillWished(story, kept, wish, style, asset.id)) continue;
    await ports.stories.savePage({ storyId: story.id, page: kept.page, pictureAssetId: asset.id });
    changes.push(...pictureChanges(story, kept.page, asset.id, scenes));
    isLaid = true;
  }
  await commit(ports, batch, changes, `“${name}” has come`);
  return isLaid ? here : gone;
}

/** Whether a page is still to show what was ordered: not where it was drawn at once, planned anew or restyled meanwhile. */
function isStillWished(
  { request, outline }: Story,
  { page, prompt, pictureAssetId }: Story["pages"][number],
  wish: string,
  style: string,
  assetId: string,
): boolean {
  const isFree = pictureAssetId === null || pictureAssetId === assetId;
  return isFree && request.style === style && (prompt ?? outline.beats[page - 1]?.what) === wish;
}

async function bringTexts(
  ports: BatchPorts,
  batch: ClaimedBatch,
  project: Project,
  before: Story,
  ordered: OrderedTexts,
  { text, isWhole }: Of<"text">,
): Promise<End> {
  const told = new Map(
    toldPages(text, isWhole).flatMap((page) => (page.isWhole ? [[page.page, page.text] as const] : [])),
  );
  for (const { page: asked, sceneId } of ordered.pages) {
    // Pages may have been put in meanwhile: they are known by their scenes.
    const kept = before.pages.find((page) => page.sceneId === sceneId);
    const words = told.get(asked);
    if (kept?.text === null && words !== undefined)
      await ports.stories.savePage({ storyId: before.id, page: kept.page, text: words });
  }
  const { projectId, storyId } = batch;
  const story = await ports.stories.readStory({ projectId, storyId });
  if (!story) return gone;
  const scenes = await ports.scenes.currentScenes(projectId);
  await commit(ports, batch, textChanges(story, scenes, project.fps), "The story is told");
  const left = ordered.pages.filter(({ page }) => !told.has(page)).map(({ page }) => page);
  if (left.length === 0) return here;
  const said = `The model left out page ${left.join(", ")}: the plan's words stand there until it is told.`;
  return { state: "failed", error: { code: "model_bad_answer", text: said, retryable: true } };
}

async function commit(
  { storyboard }: BatchPorts,
  { ownerId, projectId, generationId }: ClaimedBatch,
  changes: Change[],
  summary: string,
): Promise<void> {
  if (changes.length === 0) return;
  const origin = { type: "delivery" as const, generationId, summary };
  await storyboard.commit({ ownerId, projectId, origin, changes });
}

/** What is recorded of a request, as of every other call of a model; nothing for one that the provider never began. */
function callOf(
  { generationId, role, provider, model, submittedAt, createdAt, attempt }: ClaimedBatch,
  result: BatchedResult,
  now: Date,
) {
  if (result.type === "cancelled" || result.type === "expired") return null;
  const isDone = result.type !== "failed";
  const usage = isDone ? result.usage : null;
  return {
    ...{ generationId, role, provider, model, attempt: Math.max(1, attempt) },
    inputTokens: usage?.inputTokens ?? 0,
    cachedInputTokens: usage?.cachedInputTokens ?? 0,
    cacheWriteTokens: usage?.cacheWriteTokens ?? 0,
    outputTokens: usage?.outputTokens ?? 0,
    timeToFirstTokenMs: null,
    durationMs: now.getTime() - (submittedAt ?? createdAt).getTime(),
    costUsd: isDone ? result.costUsd : 0,
    priced: isDone ? result.priced : true,
    outcome: isDone ? "answered" : result.error.code === "model_refused" ? "refused" : "failed",
    errorCode: isDone ? null : result.error.code,
  };
}
