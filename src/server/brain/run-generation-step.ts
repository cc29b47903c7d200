import { createHash } from "node:crypto";
import { AppError, type ErrorReport, toErrorReport } from "@/domain/app-error";
import { sizeOf } from "@/domain/format";
import { picturesOf } from "@/domain/message";
import type { Mended, PlanStep, Rung } from "@/domain/plan";
import type { SceneSnapshot } from "@/domain/scene";
import { measureStage } from "@/lib/stage-timer";
import type { ClaimedGeneration } from "@/server/db/repositories/generation-claims";
import type { StepRecord } from "@/server/db/repositories/generation-steps";
import type { ToolContext, ToolResult } from "@/server/tools/tool";
import type { StepOutcome } from "./answer";
import { insteadOf } from "./instead-of";
import { strangePictures } from "./prove-pictures";
import type { GenerationPorts, GenerationRun, StepRun } from "./run-generation-ports";

/** What became of a step, with what the receipt says of it. */
export type StepResult = StepOutcome & {
  error: ErrorReport | null;
  /** Whether it left a change set that can be undone. */
  undoable: boolean;
};

/** What a second try may help: somebody else was faster, or the check was just starting anew. */
const worthSecondTry = new Set(["stale_version", "check_unavailable"]);

const endedStatuses: ReadonlySet<StepRecord["status"]> = new Set(["done", "asked", "failed"]);

/** The storyboard refuses to commit for a generation that was cancelled, also before the run has heard of it. */
function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === "cancelled";
}

/** Errors that are about the run, not about the step, and leave the generation to somebody else. */
export function endsRun(error: unknown): boolean {
  return error instanceof AppError && (error.code === "interrupted" || error.code === "already_finished");
}

/**
 * Runs one step: tool, commit, events. Whatever goes wrong in it is its result; it throws only what ends the whole run
 * (cancelled, lease lost, database gone). A step that an earlier run has ended is told from its record.
 */
export async function runStep(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: StepRun,
  step: PlanStep,
  record: StepRecord | undefined,
): Promise<StepResult> {
  const place = { generationId: claimed.generationId, workerId: run.workerId, index: step.index };
  if (record?.committed || (record && endedStatuses.has(record.status))) {
    return recall(ports, claimed, step, record, place);
  }
  const started = performance.now();
  await ports.steps.startStep(place);
  try {
    const result = await attempt(ports, claimed, run, step, place);
    if (result.type === "question") {
      await ports.steps.askStep({ ...place, question: result.text });
      return { ...asked(step, result.text), suggestions: result.suggestions };
    }
    if (result.type === "unavailable") {
      const error: ErrorReport = { code: "needs_model", text: result.text, retryable: false };
      await ports.steps.failStep({ ...place, error });
      return { ...failed(step, error), status: "unavailable", suggestions: result.suggestions };
    }
    const { summary, rung, mended, scenes, undoable } = result;
    await ports.steps.finishStep({
      ...place,
      summary,
      rung,
      ...(mended ? { mended } : {}),
      durationMs: performance.now() - started,
    });
    const scene = sceneOf(step, scenes);
    return { tool: step.tool, summary, status: "done", scene, rung, error: null, undoable };
  } catch (error) {
    run.signal.throwIfAborted();
    if (endsRun(error) || isCancelled(error)) throw error;
    if (!(error instanceof AppError))
      ports.log(`Step ${step.index} (${step.tool}) of ${claimed.generationId} failed`, error);
    const report = toErrorReport(error);
    await ports.steps.failStep({ ...place, error: report });
    return failed(step, report);
  }
}

/** Why nothing comes of a step whose scene was not made. */
export function leftOut({ label }: Pick<PlanStep, "label">): ErrorReport {
  return {
    code: "not_found",
    text: `“${label}” was left out, since the scene that it is about could not be made`,
    retryable: false,
  };
}

/** A step that was not tried, since what it builds on did not come to be. */
export async function skipStep(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: GenerationRun,
  step: PlanStep,
): Promise<StepResult> {
  const error = leftOut(step);
  await ports.steps.failStep({
    generationId: claimed.generationId,
    workerId: run.workerId,
    index: step.index,
    error,
  });
  return failed(step, error);
}

type Place = { generationId: string; workerId: string; index: number };
type Attempted =
  | {
      type: "changes";
      summary: string;
      rung: Rung;
      mended: Mended | undefined;
      scenes: SceneSnapshot[];
      undoable: boolean;
    }
  | Exclude<ToolResult, { type: "changes" }>;

async function attempt(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: StepRun,
  step: PlanStep,
  place: Place,
): Promise<Attempted> {
  try {
    return await toolAndCommit(ports, claimed, run, step, place);
  } catch (error) {
    if (run.signal.aborted || !(error instanceof AppError) || !worthSecondTry.has(error.code)) throw error;
    return toolAndCommit(ports, claimed, run, step, place);
  }
}

async function toolAndCommit(
  ports: GenerationPorts,
  claimed: ClaimedGeneration,
  run: StepRun,
  step: PlanStep,
  place: Place,
): Promise<Attempted> {
  run.signal.throwIfAborted();
  const tool = ports.tools.get(step.tool);
  if (!tool) return { type: "unavailable", ...insteadOf(step.tool) };
  const context = await toolContext(ports, claimed, run, step, place);
  const result = await measureStage(`tool:${step.tool}`, () => tool.run(step.arguments, context));
  run.signal.throwIfAborted();
  if (result.type !== "changes") return result;
  const { summary, rung, mended, changes } = result;
  if (changes.length === 0) return { type: "changes", summary, rung, mended, scenes: [], undoable: false };
  const { generationId, ownerId, projectId } = claimed;
  const committed = await measureStage("commit", () =>
    ports.storyboard.commit({
      ownerId,
      projectId,
      origin: { type: "step", generationId, index: step.index, summary },
      changes,
      signal: run.signal,
    }),
  );
  return {
    type: "changes",
    summary,
    rung,
    mended,
    scenes: committed.scenes,
    undoable: committed.changeSetId !== null,
  };
}

export async function toolContext(
  ports: GenerationPorts,
  { ownerId, projectId, generationId, parts }: ClaimedGeneration,
  run: StepRun,
  step: Pick<PlanStep, "sceneId">,
  place: Place,
): Promise<ToolContext> {
  const project = await ports.projects.readProject({ ownerId, projectId });
  let said: string | null = null;
  return {
    generationId,
    project,
    sceneId: step.sceneId,
    scenes: () => ports.scenes.currentScenes(projectId),
    scene: (sceneId) => ports.scenes.readScene({ ownerId, projectId, sceneId }),
    versions: (sceneId) => ports.scenes.listVersions({ ownerId, projectId, sceneId }),
    version: (versionId) => ports.scenes.readVersion({ ownerId, projectId, versionId }),
    whenMade: run.whenMade,
    async progress(label) {
      run.signal.throwIfAborted();
      if (label === said) return;
      said = label;
      await ports.steps.progressStep({ ...place, label });
    },
    remembered: () => ports.contextBuilder.remembered(projectId),
    model: (role) => (ports.models.has(role) ? ports.models.languageModel(role) : null),
    imageModel: () => (ports.models.has("image") ? ports.models.imageModel() : null),
    pictures: {
      attached: picturesOf(parts),
      all: () => ports.media.list(projectId),
      read: async (assetId) => (await ports.media.shown({ projectId, assetId }))?.bytes ?? null,
      async photo(assetId) {
        const shown = await ports.media.shown({ projectId, assetId });
        if (!shown) return null;
        const { asset, bytes } = shown;
        return { type: "image", mediaType: asset.type, bytes, hash: asset.hash };
      },
      sendAhead: (model, photo) => ports.drawings.sendAhead(model, photo, run.signal),
      keyOf: (model, request) => ports.drawings.keyOf(model, { ...request, ownerId }),
      find: (model, request) =>
        ports.drawings.find(model, { ...request, ownerId, projectId, generationId, signal: run.signal }),
      draw: (model, request) =>
        ports.drawings.draw(model, { ...request, ownerId, projectId, generationId, signal: run.signal }),
    },
    orders: {
      choice: (role) => ports.models.batchChoice(role),
      place: (order) => ports.placeOrder({ ...order, ownerId, projectId, generationId }),
    },
    stories: {
      create: (story) => ports.stories.createStory({ ...story, ownerId, projectId }),
      read: (storyId) => ports.stories.readStory({ projectId, storyId }),
      ofScene: (sceneId) => ports.stories.storyOfScene({ projectId, sceneId }),
      all: () => ports.stories.listStories({ projectId }),
      savePage: ports.stories.savePage,
      save: ports.stories.saveStory,
      insertPage: ports.stories.insertPage,
    },
    layouts: {
      read: (key) =>
        ports.layouts.readLayout({ ownerId, key, clock: ports.clock }).catch((error: unknown) => {
          ports.log("A kept layout could not be read", error);
          return null;
        }),
      keep: (key, layout) =>
        ports.layouts
          .keepLayout({ ownerId, key, layout, clock: ports.clock })
          .catch((error: unknown) => ports.log("A layout could not be kept", error)),
    },
    async prove(code, durationInFrames) {
      const started = performance.now();
      const [first, ...others] = await strangePictures(code, projectId, ports.media);
      if (first) {
        const durationMs = performance.now() - started;
        return { type: "refused", problems: [first, ...others], durationMs };
      }
      const { fps, format, look } = project;
      return ports.check.prove(
        { code, controls: {}, durationInFrames, fps, ...sizeOf(format), look },
        run.signal,
      );
    },
    writing: (soFar) => ports.live.write({ projectId, generationId, index: place.index, text: soFar }),
    seed: seedOf(place),
    signal: run.signal,
  };
}

function seedOf({ generationId, index }: Place): number {
  return createHash("sha256").update(`${generationId}:${index}`).digest().readUInt32BE(0) / 2 ** 32;
}

function sceneOf(step: PlanStep, scenes: SceneSnapshot[]): StepOutcome["scene"] {
  const named = scenes.find((scene) => scene.sceneId === step.sceneId);
  const scene = named ?? (scenes.length === 1 ? scenes[0] : undefined);
  return scene && !scene.deleted ? { id: scene.sceneId, name: scene.name, template: scene.template } : null;
}

function asked(step: PlanStep, question: string): StepResult {
  return {
    tool: step.tool,
    summary: question,
    status: "question",
    scene: null,
    rung: null,
    error: null,
    undoable: false,
  };
}

function failed(step: PlanStep, error: ErrorReport): StepResult {
  return {
    tool: step.tool,
    summary: error.text,
    status: "failed",
    scene: null,
    rung: null,
    error,
    undoable: false,
  };
}

/** The result of a step that an earlier run has ended, or committed just before it was broken off. */
async function recall(
  ports: GenerationPorts,
  { ownerId, projectId }: ClaimedGeneration,
  step: PlanStep,
  record: StepRecord,
  place: Place,
): Promise<StepResult> {
  if (record.status === "asked") return asked(step, record.note ?? step.label);
  if (record.status === "failed" && !record.committed) {
    return failed(
      step,
      record.error ?? { code: "interrupted", text: "This step was interrupted.", retryable: true },
    );
  }
  const made = await Promise.all(
    (record.committed?.versionIds ?? []).map((versionId) =>
      ports.scenes.readVersion({ ownerId, projectId, versionId }),
    ),
  );
  const rung = record.rung ?? "storyboard";
  let summary = record.status === "done" ? (record.note ?? step.label) : step.label;
  if (record.status !== "done") {
    const [first] = made;
    const versions = first
      ? await ports.scenes.listVersions({ ownerId, projectId, sceneId: first.sceneId })
      : [];
    summary = versions.find(({ versionId }) => versionId === first?.versionId)?.summary ?? step.label;
    await ports.steps.finishStep({ ...place, summary, rung, durationMs: 0 });
  }
  const undoable = Boolean(record.committed?.changeSetId);
  return {
    tool: step.tool,
    summary,
    status: "done",
    scene: sceneOf(step, made),
    rung,
    error: null,
    undoable,
  };
}
