import { AppError } from "@/domain/app-error";
import type { Plan, PlanStep } from "@/domain/plan";
import type { ToolName } from "@/domain/tool-name";
import type { ClaimedGeneration } from "@/server/db/repositories/generation-claims";
import type { StepStatus } from "@/server/db/schema/generation";
import type { GenerationPorts, GenerationRun } from "./run-generation-ports";
import { leftOut, runStep, type StepResult, skipStep } from "./run-generation-step";

/** Tools that change one scene and nothing about the others, so that two of them on two scenes cannot meet. */
const ofOneScene: ReadonlySet<ToolName> = new Set(["edit", "trim"]);
/** Writing a scene in the place of its draft changes that scene alone. */
function isOfOneScene({ tool, arguments: args }: PlanStep): boolean {
  return ofOneScene.has(tool) || ((tool === "add" || tool === "image") && args.rung === "write");
}

/**
 * A story's telling and the drawing or ordering of its pages touch different things of its scenes; each waits itself for the
 * pages to be there.
 */
const storyPartsBeside: ReadonlySet<unknown> = new Set(["pages", "texts", "picture", "order"]);
function isBesideOthers({ tool, arguments: args }: PlanStep): boolean {
  return tool === "story" && storyPartsBeside.has(args.part);
}

/** Tools whose step names the id of a scene that does not exist before it. */
const makingTools: ReadonlySet<ToolName> = new Set(["add", "duplicate", "image", "split"]);
const storyPartsMaking: ReadonlySet<unknown> = new Set(["outline", "pages", "add_page"]);
function makesScene({ tool, arguments: args }: PlanStep): boolean {
  return makingTools.has(tool) || (tool === "story" && storyPartsMaking.has(args.part));
}

/**
 * Puts steps into waves: the steps of one wave do not touch the same scene and may run side by side, the waves run one
 * after the other. The order of what depends on order is kept.
 */
export function wavesOf(steps: PlanStep[]): PlanStep[][] {
  const waves: PlanStep[][] = [];
  for (const step of steps) {
    const wave = waves.at(-1);
    const joins =
      wave?.every((other) => isOfOneScene(other) && other.sceneId !== step.sceneId) &&
      isOfOneScene(step) &&
      step.sceneId !== null;
    const joinsStory = isBesideOthers(step) && wave?.every(isBesideOthers);
    if (wave && (joins || joinsStory)) wave.push(step);
    else waves.push([step]);
  }
  return waves;
}

/** Whether an earlier run has told already that nothing came of a step. */
function hasEnded(record: { status: StepStatus } | undefined): boolean {
  return record?.status === "failed" || record?.status === "asked";
}

/** Whether a step names a scene that one of these failed steps should have made. */
function buildsOn(step: PlanStep, missing: ReadonlySet<string>): boolean {
  if (step.sceneId !== null && missing.has(step.sceneId)) return true;
  const text = JSON.stringify(step.arguments);
  return [...missing].some((sceneId) => text.includes(sceneId));
}

/**
 * Runs a plan's steps. One that fails does not stop the others, unless they build on the scene that it should have
 * made. Results stand in the order of the steps.
 */
export async function runSteps(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: GenerationRun,
  plan: Plan,
): Promise<StepResult[]> {
  const records = new Map(claimed.steps.map((record) => [record.index, record]));
  const results = new Map<number, StepResult>();
  const missing = new Set<string>();
  for (const wave of wavesOf(plan.steps)) {
    run.signal.throwIfAborted();
    const made = new Map<string, Promise<boolean>>();
    const running = wave.map((step) => {
      const record = records.get(step.index);
      const whenMade = async (sceneId: string) => {
        if ((await made.get(sceneId)) !== false) return;
        const { code, text, retryable } = leftOut(step);
        throw new AppError(code, text, { retryable });
      };
      const result =
        !hasEnded(record) && buildsOn(step, missing)
          ? skipStep(ports, claimed, run, step)
          : runStep(ports, claimed, { ...run, whenMade }, step, record);
      if (makesScene(step) && step.sceneId)
        made.set(
          step.sceneId,
          result.then(isDone, () => false),
        );
      return result;
    });
    const settled = await Promise.allSettled(running);
    // What ends the run is thrown only when the whole wave has come to rest: nothing writes behind its back.
    for (const outcome of settled) if (outcome.status === "rejected") throw outcome.reason;
    for (const [at, outcome] of settled.entries()) {
      const step = wave[at];
      if (!step || outcome.status === "rejected") continue;
      results.set(step.index, outcome.value);
      if (!isDone(outcome.value) && makesScene(step) && step.sceneId) missing.add(step.sceneId);
    }
  }
  return plan.steps.flatMap((step) => results.get(step.index) ?? []);
}

const isDone = ({ status }: StepResult): boolean => status === "done";
