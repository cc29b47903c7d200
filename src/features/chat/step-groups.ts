import type { PlanStep } from "@/domain/plan";
import { placeInQueue } from "@/domain/story-progress";
import type { GenerationStep, GenerationView } from "@/studio/state/project-state";

export type ShownStep = { step: PlanStep; state: GenerationStep | undefined };

/** `step`: a line of its own · `pages`: the pictures of one story, which are many and alike. */
export type StepGroup = { type: "step"; shown: ShownStep } | { type: "pages"; all: ShownStep[] };

/** How many pictures it takes to be told of together. */
const many = 3;

const isPicture = ({ tool, arguments: args }: PlanStep) => tool === "story" && args.part === "picture";

/** A plan's steps as the list shows them, in their order: each run of a story's pictures is one group. */
export function groupsOf({ plan, steps }: Pick<GenerationView, "plan" | "steps">): StepGroup[] {
  const groups: StepGroup[] = [];
  for (const [index, step] of (plan?.steps ?? []).entries()) {
    const shown = { step, state: steps[index] };
    const last = groups.at(-1);
    const before = last?.type === "pages" ? last.all[0]?.step : undefined;
    if (!isPicture(step)) groups.push({ type: "step", shown });
    else if (last?.type === "pages" && before?.arguments.storyId === step.arguments.storyId)
      last.all.push(shown);
    else groups.push({ type: "pages", all: [shown] });
  }
  return groups.flatMap((group) =>
    group.type === "pages" && group.all.length < many
      ? group.all.map((shown): StepGroup => ({ type: "step", shown }))
      : [group],
  );
}

export type PageCounts = { done: number; failed: number; working: number; waiting: number };

/** Where a story's pictures stand. One that has begun but is in the provider's queue waits. */
export function countsOf(all: readonly ShownStep[]): PageCounts {
  const counts: PageCounts = { done: 0, failed: 0, working: 0, waiting: 0 };
  for (const { state } of all) {
    if (state?.status === "done") counts.done++;
    else if (state?.status === "failed") counts.failed++;
    else if (state?.status === "running" && placeInQueue(state.note) === null) counts.working++;
    else counts.waiting++;
  }
  return counts;
}

/** «Drawing 15 pages: 6 done, 5 at work, 4 waiting»; what there is none of is left out. Stopped, nothing is at work. */
export function wordsOf(all: readonly ShownStep[], isOpen: boolean): string {
  const { done, failed, working, waiting } = countsOf(all);
  const pages = `${all.length} pages`;
  if (done === all.length) return `Drew ${pages}`;
  const left = working + waiting;
  const parts = isOpen
    ? [`${done} done`, working && `${working} at work`, waiting && `${waiting} waiting`]
    : [`${done} done`, left && `${left} not drawn`];
  const told = [...parts, failed && `${failed} failed`].filter((part) => part !== 0);
  return `${isOpen ? "Drawing" : "Drew"} ${pages}: ${told.join(", ")}`;
}
