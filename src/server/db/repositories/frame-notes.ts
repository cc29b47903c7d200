import { and, desc, eq } from "drizzle-orm";
import type { FrameNote } from "@/domain/frame-note";
import type { GenerationStatus } from "@/domain/generation";
import type { SceneSnapshot } from "@/domain/scene";
import type { Clock } from "@/lib/clock";
import type { Db } from "../database";
import { changeSet, generation, message, scene, sceneVersion } from "../schema/schema";
import { appendEvents } from "./project-events";
import { toMessage } from "./rows";
import { readVersion } from "./scenes";

/** A version as one who has measured it names it, with what decides whether it is still ours to judge. */
export type MeasuredVersion = {
  version: SceneSnapshot;
  /** Whether it is the scene's current one. */
  isCurrent: boolean;
  /** The generation that wrote it; null for a version by hand. */
  generation: { id: string; status: GenerationStatus } | null;
  /** Whether that generation made the scene too, and did not only change it. */
  isMadeByIt: boolean;
  /** What the answer says of the scene already. */
  note: FrameNote | null;
};

/** Errors: `not_found` also for a version of somebody else, or of another scene. */
export async function readMeasuredVersion(
  db: Db,
  params: { ownerId: string; sceneId: string; versionId: string },
): Promise<MeasuredVersion> {
  const { sceneId } = params;
  const version = await readVersion(db, params);
  const [row] = await db
    .select({ currentVersionId: scene.currentVersionId, generation: generation })
    .from(scene)
    .innerJoin(sceneVersion, eq(sceneVersion.id, version.versionId))
    .leftJoin(changeSet, eq(changeSet.id, sceneVersion.changeSetId))
    .leftJoin(generation, eq(generation.id, changeSet.generationId))
    .where(eq(scene.id, sceneId));
  const by = row?.generation ?? null;
  const [first] = await db
    .select({ generationId: changeSet.generationId })
    .from(sceneVersion)
    .innerJoin(changeSet, eq(changeSet.id, sceneVersion.changeSetId))
    .where(and(eq(sceneVersion.sceneId, sceneId), eq(sceneVersion.number, 1)));
  const [answer] = by ? await answersOf(db, by.id) : [];
  return {
    version,
    isCurrent: version.sceneId === sceneId && row?.currentVersionId === version.versionId && !version.deleted,
    generation: by ? { id: by.id, status: by.status } : null,
    isMadeByIt: by !== null && first?.generationId === by.id,
    note: answer?.notes?.find((note) => note.sceneId === sceneId) ?? null,
  };
}

/** Puts a note under a generation's answer, in place of what it said of the same scene; null takes that away. */
export async function noteOnAnswer(
  db: Db,
  params: { generationId: string; sceneId: string; note: FrameNote | null; clock: Clock },
): Promise<void> {
  const { generationId, sceneId, note, clock } = params;
  await db.transaction(async (tx) => {
    const [answer] = await answersOf(tx, generationId).for("update");
    if (!answer) return;
    const others = (answer.notes ?? []).filter((known) => known.sceneId !== sceneId);
    const notes = note ? [...others, note] : others;
    await tx.update(message).set({ notes }).where(eq(message.id, answer.id));
    const { projectId } = answer;
    const said = toMessage({ ...answer, notes });
    const bodies = [{ type: "message.changed" as const, generationId: null, message: said }];
    await appendEvents(tx, { projectId, bodies, clock });
  });
}

function answersOf(db: Db, generationId: string) {
  return db
    .select()
    .from(message)
    .where(and(eq(message.generationId, generationId), eq(message.role, "assistant")))
    .orderBy(desc(message.ordinal))
    .limit(1);
}
