import { and, asc, eq } from "drizzle-orm";
import type { ErrorReport } from "@/domain/app-error";
import type { Mended, Plan, Rung } from "@/domain/plan";
import type { ProjectEventBody } from "@/domain/project-event";
import { type Clock, systemClock } from "@/lib/clock";
import type { Db } from "../database";
import type { CommittedStep, StepStatus } from "../schema/generation";
import { generation, generationStep } from "../schema/schema";
import { assertLease, lockGeneration } from "./generation-lock";
import { appendEvents } from "./project-events";

export type StepRecord = {
  index: number;
  status: StepStatus;
  note: string | null;
  rung: Rung | null;
  durationMs: number | null;
  /** Set once the storyboard has committed the step: it must not be run again. */
  committed: CommittedStep | null;
  error: ErrorReport | null;
};

type OfGeneration = { generationId: string; workerId: string; clock?: Clock };
type OfStep = OfGeneration & { index: number };

/** The steps of a generation's plan, in order; empty before it is planned. */
export async function readSteps(db: Db, generationId: string): Promise<StepRecord[]> {
  const rows = await db
    .select()
    .from(generationStep)
    .where(eq(generationStep.generationId, generationId))
    .orderBy(asc(generationStep.index));
  return rows.map(({ generationId: _, ...step }) => step);
}

/**
 * Stores the plan, with the ids that its scenes will have, before its first step, and says `generation.planned`.
 * A plan that is there already stays, and is the answer. Errors: `interrupted` when the lease is lost.
 */
export async function savePlan(db: Db, params: OfGeneration & { plan: Plan }): Promise<Plan> {
  const { generationId, plan } = params;
  return db.transaction(async (tx) => {
    const row = await lockGeneration(tx, generationId);
    assertLease(row, params.workerId);
    if (row.plan) return row.plan;
    await tx.update(generation).set({ plan }).where(eq(generation.id, generationId));
    await tx
      .insert(generationStep)
      .values(plan.steps.map(({ index }) => ({ generationId, index, status: "pending" as const })));
    await say(tx, row.projectId, params, { type: "generation.planned", generationId, plan });
    return plan;
  });
}

/** Marks a step as running and says `step.started`; a step that a crash left running is not announced again. */
export async function startStep(db: Db, params: OfStep): Promise<void> {
  const { generationId, index } = params;
  await write(db, params, { status: "running" }, { type: "step.started", generationId, index });
}

/** Says what is being done now (`step.progress`); the label is kept for those who come later. */
export async function progressStep(db: Db, params: OfStep & { label: string }): Promise<void> {
  const { generationId, index, label } = params;
  await write(db, params, { note: label }, { type: "step.progress", generationId, index, label });
}

/** Marks a step as done and says `step.finished`; a step that is done already stays as it is. */
export async function finishStep(
  db: Db,
  params: OfStep & { summary: string; rung: Rung; mended?: Mended; durationMs: number },
): Promise<void> {
  const { generationId, index, summary, rung, mended } = params;
  const durationMs = Math.round(params.durationMs);
  const set = { status: "done" as const, note: summary, rung, durationMs };
  await write(db, params, set, {
    type: "step.finished",
    generationId,
    index,
    summary,
    rung,
    ...(mended ? { mended } : {}),
    durationMs,
  });
}

/** Ends a step with its question and says `step.asked`; the question is kept for those who come later. */
export async function askStep(db: Db, params: OfStep & { question: string }): Promise<void> {
  const { generationId, index, question } = params;
  const set = { status: "asked" as const, note: question };
  await write(db, params, set, { type: "step.asked", generationId, index, question });
}

/** Marks a step as failed and says `step.failed`. */
export async function failStep(db: Db, params: OfStep & { error: ErrorReport }): Promise<void> {
  const { generationId, index, error } = params;
  const set = { status: "failed" as const, note: error.text, error };
  await write(db, params, set, { type: "step.failed", generationId, index, error });
}

/** Writes a step's row and its event together, unless the row says already what `set` would make it say. */
async function write(
  db: Db,
  params: OfStep,
  set: Partial<typeof generationStep.$inferInsert>,
  body: ProjectEventBody,
): Promise<void> {
  const { generationId, index } = params;
  await db.transaction(async (tx) => {
    const row = await lockGeneration(tx, generationId);
    assertLease(row, params.workerId);
    const here = and(eq(generationStep.generationId, generationId), eq(generationStep.index, index));
    const [step] = await tx.select({ status: generationStep.status }).from(generationStep).where(here);
    const ended = step?.status === "done" || step?.status === "asked" || step?.status === "failed";
    if (!step || ended || step.status === set.status) return;
    await tx.update(generationStep).set(set).where(here);
    await say(tx, row.projectId, params, body);
  });
}

async function say(tx: Db, projectId: string, params: OfGeneration, body: ProjectEventBody): Promise<void> {
  await appendEvents(tx, { projectId, bodies: [body], clock: params.clock ?? systemClock });
}
