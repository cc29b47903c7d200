import { and, eq, isNull, sql } from "drizzle-orm";
import { AppError } from "@/domain/app-error";
import { type Generation, isFinal } from "@/domain/generation";
import { type ImageMessagePart, type MessagePart, picturesOf } from "@/domain/message";
import type { Plan, PlanStep } from "@/domain/plan";
import type { ProjectEventBody } from "@/domain/project-event";
import { type Clock, systemClock } from "@/lib/clock";
import { isStorable } from "@/lib/storable-text";
import type { Db } from "../database";
import { generation, generationStep, message, project } from "../schema/schema";
import { appendEvents } from "./project-events";
import { lockProject } from "./projects";
import { notFound, only, toGeneration, toMessage } from "./rows";
import { readScene } from "./scenes";

/** What the queue carries for a generation. */
export type GenerationJob = { projectId: string; generationId: string };

export type CreatedGeneration = { type: "queued" | "repeated"; generationId: string; messageId: string };

/**
 * The user's message, its generation, the event `generation.queued` and the job, in one transaction. The same
 * idempotency key in the project answers with the first one. Errors: `not_found` for a project or selected scene;
 * `invalid_encoding`.
 * @param enqueue sends the job within `tx`
 */
export async function createGeneration(
  db: Db,
  params: {
    ownerId: string;
    projectId: string;
    parts: MessagePart[];
    selectedSceneId?: string | null | undefined;
    idempotencyKey: string;
    /** Where it is known already what is to be done: one step of an earlier generation again. */
    plan?: Plan;
    enqueue(tx: Db, job: GenerationJob): Promise<void>;
    clock?: Clock;
  },
): Promise<CreatedGeneration> {
  const { ownerId, projectId, idempotencyKey, clock = systemClock } = params;
  if (!isStorable([params.parts, idempotencyKey])) {
    throw new AppError(
      "invalid_encoding",
      "The message holds characters that can't be stored (broken UTF-8 or NUL).",
    );
  }
  return db.transaction(async (tx) => {
    await lockProject(tx, params);
    const [first] = await tx
      .select({ generationId: generation.id, messageId: generation.messageId })
      .from(generation)
      .where(and(eq(generation.projectId, projectId), eq(generation.idempotencyKey, idempotencyKey)));
    if (first) return { type: "repeated", ...first };
    const selectedSceneId = params.selectedSceneId ?? null;
    if (selectedSceneId !== null) await readScene(tx, { ownerId, projectId, sceneId: selectedSceneId });
    const createdAt = clock.now();
    const generationId = clock.newId();
    const written = only(
      await tx
        .insert(message)
        .values({
          id: clock.newId(),
          projectId,
          generationId,
          role: "user",
          parts: params.parts,
          suggestions: [],
          receipt: null,
          createdAt,
        })
        .returning(),
    );
    await tx.insert(generation).values({
      id: generationId,
      ownerId,
      projectId,
      messageId: written.id,
      idempotencyKey,
      number: sql`(SELECT coalesce(max(${generation.number}), 0) + 1 FROM ${generation} WHERE ${generation.projectId} = ${projectId})`,
      status: "queued",
      selectedSceneId,
      plan: params.plan ?? null,
      createdAt,
    });
    const bodies: ProjectEventBody[] = [
      { type: "generation.queued", generationId, message: toMessage(written) },
    ];
    if (params.plan) {
      const { plan } = params;
      await tx
        .insert(generationStep)
        .values(plan.steps.map(({ index }) => ({ generationId, index, status: "pending" as const })));
      bodies.push({ type: "generation.planned", generationId, plan });
    }
    await appendEvents(tx, { projectId, bodies, clock });
    await params.enqueue(tx, { projectId, generationId });
    return { type: "queued", generationId, messageId: written.id };
  });
}

/** Errors: `not_found`. */
export async function readGeneration(
  db: Db,
  params: { ownerId: string; generationId: string },
): Promise<Generation> {
  const [row] = await db
    .select({ generation })
    .from(generation)
    .innerJoin(project, eq(project.id, generation.projectId))
    .where(
      and(
        eq(generation.id, params.generationId),
        eq(generation.ownerId, params.ownerId),
        isNull(project.deletedAt),
      ),
    );
  if (!row) throw notFound("generation");
  return toGeneration(row.generation);
}

/**
 * A step that nothing came of, with what it needs to be done again. Errors: `not_found`; `invalid_input` for one that is
 * still under way or was done.
 */
export async function readFailedStep(
  db: Db,
  params: { ownerId: string; generationId: string; index: number },
): Promise<{ projectId: string; step: PlanStep; pictures: ImageMessagePart[] }> {
  const { generationId, index } = params;
  const { projectId, plan, messageId, status } = await readGeneration(db, params);
  const step = plan?.steps.find((one) => one.index === index);
  const [record] = await db
    .select({ status: generationStep.status })
    .from(generationStep)
    .where(and(eq(generationStep.generationId, generationId), eq(generationStep.index, index)));
  if (!step || !isFinal(status) || record?.status !== "failed")
    throw new AppError("invalid_input", "Only a step that has failed can be tried again.");
  const [said] = await db.select({ parts: message.parts }).from(message).where(eq(message.id, messageId));
  return { projectId, step, pictures: picturesOf(said?.parts ?? []) };
}
