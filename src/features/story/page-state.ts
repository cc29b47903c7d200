import type { ErrorReport } from "@/domain/app-error";
import { isFinal } from "@/domain/generation";
import { placeInQueue } from "@/domain/story-progress";
import { toldPages } from "@/scene/story/told-pages";
import type { GenerationStep, GenerationView } from "@/studio/state/project-state";

/** Where a page's picture stands; what is seen meanwhile is the illustrator's own, or the picture before. */
export type PictureState =
  | { type: "still" }
  | { type: "waiting"; place: number | null }
  | { type: "drawing" }
  | { type: "failed"; error: ErrorReport | null; generationId: string; index: number };

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
  storyId: string,
  page: number,
): PictureState {
  const found = newest(
    generations,
    (args) => args.part === "picture" && args.storyId === storyId && args.page === page,
  );
  if (!found) return { type: "still" };
  const { generation, index, state } = found;
  if (state?.status === "failed")
    return { type: "failed", error: state.error, generationId: generation.generationId, index };
  if (isFinal(generation.status) || state?.status === "done" || state?.status === "asked")
    return { type: "still" };
  if (state?.status !== "running") return { type: "waiting", place: null };
  const place = placeInQueue(state.note);
  return place === null ? { type: "drawing" } : { type: "waiting", place };
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
