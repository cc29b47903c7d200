import type { BatchOrder } from "@/domain/batch-order";
import { isFinal } from "@/domain/generation";
import { placeInQueue } from "@/domain/story-progress";
import { toldPages } from "@/scene/story/told-pages";
import type { GenerationStep, GenerationView } from "@/studio/state/project-state";

/** How a picture that failed is asked for again: its step, or what an order left out. */
export type Again =
  | { type: "step"; generationId: string; index: number }
  | { type: "order"; storyId: string; sceneId: string };

/** Where a page's picture stands; what is seen meanwhile is the illustrator's own, or the picture before. */
export type PictureState =
  | { type: "still" }
  | { type: "waiting"; place: number | null }
  | { type: "drawing" }
  /** Left to a batch, and there by then. */
  | { type: "ordered"; by: string }
  | { type: "failed"; text: string | null; again: Again };

type Found = { generation: GenerationView; index: number; state: GenerationStep | undefined };

/** The newest step of a part of a story, in the newest generation that has one. */
function newest(
  generations: readonly GenerationView[],
  matches: (args: Record<string, unknown>) => boolean,
): Found | null {
  const [found] = generations.toReversed().flatMap((generation) => {
    const step = generation.plan?.steps.findLast(
      ({ tool, arguments: args }) => tool === "story" && matches(args),
    );
    return step ? [{ generation, index: step.index, state: generation.steps[step.index] }] : [];
  });
  return found ?? null;
}

/** Where the picture of a page of a story stands, by what was asked of it last. */
export function pictureStateOf(
  generations: readonly GenerationView[],
  orders: readonly BatchOrder[],
  { storyId, page, sceneId }: { storyId: string; page: number; sceneId: string },
): PictureState {
  const found = newest(
    generations,
    (args) => args.part === "picture" && args.storyId === storyId && args.page === page,
  );
  const order = orders.find(
    (one) => one.storyId === storyId && one.pictures.some((picture) => picture.sceneId === sceneId),
  );
  if (order && (!found || isBefore(generations, found.generation, order.generationId)))
    return orderedState(order, sceneId);
  if (!found) return { type: "still" };
  const { generation, index, state } = found;
  if (state?.status === "failed")
    return {
      type: "failed",
      text: state.error?.text ?? null,
      again: { type: "step", generationId: generation.generationId, index },
    };
  if (isFinal(generation.status) || state?.status === "done" || state?.status === "asked")
    return { type: "still" };
  if (state?.status !== "running") return { type: "waiting", place: null };
  const place = placeInQueue(state.note);
  return place === null ? { type: "drawing" } : { type: "waiting", place };
}

/** Whether a generation was asked for before another; one that is not loaded any more is older than all that are. */
function isBefore(generations: readonly GenerationView[], one: GenerationView, otherId: string): boolean {
  const other = generations.findIndex(({ generationId }) => generationId === otherId);
  return generations.indexOf(one) < other;
}

const wordsWithoutReason = {
  failed: null,
  expired: "This picture did not come in time.",
  cancelled: "This picture was stopped before it was drawn.",
};

function orderedState({ storyId, pictures, readyBy }: BatchOrder, sceneId: string): PictureState {
  const picture = pictures.find((one) => one.sceneId === sceneId);
  if (!picture || picture.state === "here" || picture.state === "gone") return { type: "still" };
  if (picture.state === "waiting") return { type: "ordered", by: readyBy };
  const text = picture.error?.text ?? wordsWithoutReason[picture.state];
  return { type: "failed", text, again: { type: "order", storyId, sceneId } };
}

/** The step that tells a story now; null while nothing does. */
export function tellingStep(
  generations: readonly GenerationView[],
  storyId: string,
): { generationId: string; index: number } | null {
  const found = newest(generations, (args) => args.part === "texts" && args.storyId === storyId);
  if (!found || isFinal(found.generation.status)) return null;
  const status = found.state?.status ?? "pending";
  if (status !== "running" && status !== "pending") return null;
  return { generationId: found.generation.generationId, index: found.index };
}

/** A page's words: `told`, being `telling` (what has come of them), or `planned` (what will happen, until they come). */
export type PageText = { state: "told" | "telling" | "planned"; text: string };

/**
 * The words of a page. What its scene says holds, until it is told in a stream that says otherwise.
 * @param live what the telling step has written; null while nothing is told
 * @param planned the beat's words, which stand in a scene before it is told
 */
export function textOfPage(
  page: number,
  said: string,
  { live, planned }: { live: string | null; planned: string },
): PageText {
  if (live === null || said !== planned) return { state: "told", text: said };
  const streamed = toldPages(live, false).find((one) => one.page === page);
  if (!streamed) return { state: "planned", text: said };
  return { state: streamed.isWhole ? "told" : "telling", text: streamed.text };
}
