import type { Change } from "@/domain/change";
import type { Db } from "../db/database";
import type { ChangeSetRow } from "../db/repositories/change-sets";
import type { ProjectFields } from "../db/schema/change-set";
import { type Draft, fieldsBefore } from "./draft";
import { type ChangeOrigin, generationOf } from "./storyboard";
import type { Writing } from "./writing";

export type JoinedSet = { id: string };

/** Within this time, a row of the same change by hand (a slider on its way) is one change set. */
const coalesceMs = 2_000;
const longestSummary = 200;

/** What a change by hand must have in common with the one before to join its set; null for what never joins. */
export function coalesceKeyOf(origin: ChangeOrigin, changes: Change[]): string | null {
  const [change, ...more] = changes;
  if (origin.type !== "person" || !change || more.length > 0) return null;
  if (change.type === "set_controls") {
    return JSON.stringify([change.type, change.sceneId, Object.keys(change.controls).sort()]);
  }
  if (change.type === "set_look") return change.type;
  return change.type === "set_duration" ? JSON.stringify([change.type, change.sceneId]) : null;
}

/** The set that the draft belongs to: its generation's, the one it is the next stroke of, or a new one. */
export async function joinChangeSet(
  tx: Db,
  writing: Writing,
  draft: Draft,
  origin: ChangeOrigin,
  coalesceKey: string | null,
  at: Date,
): Promise<JoinedSet> {
  const { storyboard } = writing.repositories;
  const projectId = draft.project.id;
  const touchesProject = Object.keys(draft.projectFields).length > 0;
  const projectBefore = touchesProject ? fieldsBefore(draft) : null;
  const projectAfter = touchesProject ? draft.projectFields : null;
  const found = await existing(tx, writing, projectId, origin, coalesceKey, at);
  if (!found) {
    const id = writing.clock.newId();
    const generationId = generationOf(origin);
    const summary = shortened(origin.summary);
    await storyboard.insertChangeSet(tx, {
      ...{ id, projectId, generationId, summary, projectBefore, projectAfter, coalesceKey, at },
    });
    return { id };
  }
  if (origin.type === "delivery" && !touchesProject) return { id: found.id };
  await storyboard.extendChangeSet(tx, {
    id: found.id,
    projectId,
    summary: summaryOf(found, origin),
    // What was there first stays what it was before; what came last is what it is after.
    projectBefore: together(projectBefore, found.projectBefore),
    projectAfter: together(found.projectAfter, projectAfter),
    at,
  });
  return { id: found.id };
}

/** An answer says what its steps did, and the history is told by the same words: what comes after adds none. */
function summaryOf(found: ChangeSetRow, origin: ChangeOrigin): string {
  if (origin.type === "aftercare" || origin.type === "delivery") return found.summary;
  return origin.type === "step"
    ? shortened(`${found.summary} · ${origin.summary}`)
    : shortened(origin.summary);
}

async function existing(
  tx: Db,
  { repositories }: Writing,
  projectId: string,
  origin: ChangeOrigin,
  coalesceKey: string | null,
  at: Date,
): Promise<ChangeSetRow | null> {
  const generationId = generationOf(origin);
  if (generationId !== null) return repositories.storyboard.changeSetOfGeneration(tx, generationId);
  if (coalesceKey === null) return null;
  const [undone] = await repositories.changeSets.redoable(tx, projectId, 1);
  const [latest] = await repositories.changeSets.undoable(tx, projectId, 1);
  const isNextStroke =
    !undone && latest?.coalesceKey === coalesceKey && at.getTime() - latest.updatedAt.getTime() <= coalesceMs;
  return isNextStroke ? latest : null;
}

function together(under: ProjectFields | null, over: ProjectFields | null): ProjectFields | null {
  return under || over ? { ...under, ...over } : null;
}

function shortened(text: string): string {
  return text.length <= longestSummary ? text : `${text.slice(0, longestSummary - 1)}…`;
}
