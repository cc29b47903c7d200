import { AppError, toErrorReport } from "@/domain/app-error";
import { type Message, picturesOf, type Receipt, wordsOf } from "@/domain/message";
import type { Plan, Rung } from "@/domain/plan";
import type { ProjectEventBody } from "@/domain/project-event";
import { collectStages, measureStage, type Stage } from "@/lib/stage-timer";
import type { ClaimedGeneration } from "@/server/db/repositories/generation-claims";
import { composeAnswer } from "./answer";
import { type Decision, decide, isDoubtful, toPlan } from "./decision";
import { estimateOf } from "./estimate";
import { analyzeIntent } from "./intent-analyzer/intent-analyzer";
import { rehearseDraft } from "./rehearse-draft";
import type { GenerationPorts, GenerationRun } from "./run-generation-ports";
import type { StepResult } from "./run-generation-step";
import { endsRun, toolContext } from "./run-generation-step";
import { runSteps } from "./run-generation-steps";
import { noteOnDelivery, withOrders, withStory } from "./with-story";
import { withWriting } from "./with-writing";

/**
 * Answers a message: context → decision → stored plan → steps → the assistant's message. Taken up after a crash, it
 * goes on where the log says that it stopped. It ends the generation in every case but one: when the run was
 * interrupted (lease lost, server stopping), the generation stays for whoever takes it up next.
 * Throws only when the database cannot be written.
 */
export async function runGeneration(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: GenerationRun,
): Promise<void> {
  const sinceCreated = () => ports.clock.now().getTime() - claimed.createdAt.getTime();
  const stages: Stage[] = claimed.attempt === 1 ? [{ stage: "queue", durationMs: sinceCreated() }] : [];
  await collectStages(stages, async () => {
    try {
      await answer(ports, claimed, run, sinceCreated);
    } catch (error) {
      await close(ports, claimed, run, error);
    }
  });
  ports.live.end(claimed.generationId);
  stages.push({ stage: "total", durationMs: sinceCreated() });
  // Timings are for us; that they cannot be kept must not turn a good answer into a failed one.
  await ports.metrics
    .saveMetrics({ generationId: claimed.generationId, timings: stages })
    .catch((error: unknown) => ports.log(`The timings of ${claimed.generationId} were not kept`, error));
}

async function answer(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: GenerationRun,
  sinceCreated: () => number,
): Promise<void> {
  const receiptOf = async (rungs: Rung[], undoable: boolean): Promise<Receipt> => ({
    ...(await ports.calls.ofGeneration(claimed.generationId)),
    durationMs: sinceCreated(),
    rungs: [...new Set(rungs)],
    undoable,
  });
  const finish = (
    outcome: Outcome,
    message: Pick<Message, "parts" | "suggestions" | "receipt">,
    error: AppErrorReport = null,
  ) =>
    measureStage("finish", () =>
      ports.generations.finishGeneration({
        generationId: claimed.generationId,
        workerId: run.workerId,
        outcome,
        message,
        error,
      }),
    );

  const planned = claimed.plan ?? (await makePlan(ports, claimed, run));
  if ("text" in planned) {
    const { outcome, text, suggestions, rung } = planned;
    await finish(outcome, {
      parts: [{ type: "text", text }],
      suggestions,
      receipt: await receiptOf([rung], false),
    });
    return;
  }
  const results = await runSteps(ports, claimed, run, planned);
  run.signal.throwIfAborted();
  const { parts, suggestions } = composeAnswer(results, planned.note ?? null);
  const rungs = [planned.rung, ...results.flatMap(({ rung }) => rung ?? [])];
  const receipt = await receiptOf(
    rungs,
    results.some(({ undoable }) => undoable),
  );
  const outcome = outcomeOf(results);
  const error = outcome === "failed" ? (results.find((result) => result.error)?.error ?? null) : null;
  await finish(outcome, { parts, suggestions, receipt }, error);
}

type Outcome = Extract<ProjectEventBody, { type: "generation.finished" }>["outcome"];
type AppErrorReport = ReturnType<AppError["toReport"]> | null;

/** What is said where there is nothing to do. */
type Said = {
  outcome: "question" | "done";
  text: string;
  suggestions: string[];
  rung: Extract<Rung, "fast-router" | "intent">;
};

async function makePlan(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: GenerationRun,
): Promise<Plan | Said> {
  const { projectId, selectedSceneId, generationId } = claimed;
  const context = await measureStage("context", () =>
    ports.contextBuilder.build({ projectId, selectedSceneId }),
  );
  const pictures = picturesOf(claimed.parts);
  const message = wordsOf(claimed.parts) || sceneOfPictures(pictures.length);
  const newId = () => ports.clock.newId();
  const routed = await measureStage("route", () =>
    decide(context, message, {
      newId,
      available: new Set(ports.tools.keys()),
      attachments: pictures.map(() => "image"),
      draws: ports.models.has("image"),
      tells: ports.models.has("story"),
    }),
  );
  run.signal.throwIfAborted();
  const asks = isDoubtful(routed) && ports.models.has("intent");
  // The first scene of a video is the likeliest thing that is meant: its draft is made beside the question.
  if (asks && context.storyboard.sceneCount === 0 && ports.models.has("code")) {
    const place = { generationId, workerId: run.workerId, index: 0 };
    const whenMade = () => Promise.resolve();
    const guess = await toolContext(ports, claimed, { ...run, whenMade }, { sceneId: newId() }, place);
    void rehearseDraft(ports, message, guess);
  }
  const decision = asks
    ? await measureStage("intent", () =>
        analyzeIntent(ports.models.languageModel("intent"), context, {
          message,
          pictures,
          newId,
          signal: run.signal,
          generationId,
        }).catch((error: unknown) => withoutIntent(routed, error, run.signal)),
      )
    : routed;
  run.signal.throwIfAborted();
  const rung = asks ? "intent" : "fast-router";
  if (decision.type !== "plan") {
    const { type, text, suggestions } = decision;
    return { outcome: type === "question" ? "question" : "done", text, suggestions, rung };
  }
  const written = withWriting(decision.steps, message, {
    writes: ports.models.has("code"),
    // Only with the picture at hand is it known that there is something to play.
    sees: ports.models.has("vision") && pictures.length > 0,
    newId,
  });
  const means = {
    draws: ports.models.has("image"),
    tells: ports.models.has("story"),
    inBatches: {
      texts: ports.models.batchChoice("story") !== null,
      pictures: ports.models.batchChoice("image") !== null,
    },
  };
  const told = withStory(written, message, { ...means, newId, generationId });
  const steps = withOrders(told, message, means);
  const notes = [decision.note, noteOnDelivery(steps, message, means)].filter((note) => note !== null);
  const numbered = toPlan(steps, rung);
  const estimate = estimateOf(numbered.steps, ports.models);
  const plan: Plan = {
    ...numbered,
    ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
    ...(estimate ? { estimate } : {}),
  };
  return measureStage("plan", () => ports.steps.savePlan({ generationId, workerId: run.workerId, plan }));
}

/** What the rules make of a message where no model could be asked, and why that is all. */
function withoutIntent(routed: Decision, error: unknown, signal: AbortSignal): Decision {
  signal.throwIfAborted();
  if (!(error instanceof AppError)) throw error;
  if (routed.type !== "plan") return { ...routed, text: `${error.message} ${routed.text}` };
  const notes = [routed.note, `${error.message} This is what I could do without it.`];
  return { ...routed, note: notes.filter((note) => note !== null).join(" ") };
}

/** What pictures without a word ask for. */
function sceneOfPictures(count: number): string {
  return count > 1 ? "Add a scene with these pictures" : "Add a scene with this picture";
}

/** Failed only when nothing came of it: what was done, asked or explained is an answer. */
function outcomeOf(results: StepResult[]): Outcome {
  const statuses = new Set(results.map(({ status }) => status));
  if (statuses.has("done")) return "done";
  if (statuses.has("question")) return "question";
  return statuses.has("failed") ? "failed" : "done";
}

/** Ends a generation that was broken off, unless somebody else is to go on with it. */
async function close(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: GenerationRun,
  error: unknown,
): Promise<void> {
  const { generationId } = claimed;
  const reason: unknown = run.signal.aborted ? run.signal.reason : error;
  if (endsRun(reason) || endsRun(error)) return;
  const end = { generationId, workerId: run.workerId };
  try {
    if (reason instanceof AppError && reason.code === "cancelled") {
      await ports.generations.finishGeneration({ ...end, outcome: "cancelled", message: null });
      return;
    }
    if (!(reason instanceof AppError)) ports.log(`Generation ${generationId} failed`, reason);
    const report = toErrorReport(reason);
    const message = { parts: [{ type: "text" as const, text: report.text }] };
    await ports.generations.finishGeneration({ ...end, outcome: "failed", message, error: report });
  } catch (second) {
    if (!endsRun(second)) throw second;
  }
}
