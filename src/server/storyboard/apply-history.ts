import { isDeepStrictEqual } from "node:util";
import { AppError } from "@/domain/app-error";
import { lookSchema } from "@/domain/look";
import type { ChangeSetRow } from "../db/repositories/change-sets";
import type { ChangeSetScene } from "../db/repositories/storyboard-reads";
import { type Draft, putScene, sceneOf } from "./draft";
import { fieldsOf, mergeScene, wordFor } from "./merge-scene";

export type Direction = "undo" | "redo";

/**
 * Moves the draft over whole change sets. A scene goes back to (or forward to) the version that the set names; where it
 * has been changed outside of the line of history, only the set's own part of it moves. Errors: `stale_version` when
 * that part has been changed again since.
 */
export function applyHistory(
  draft: Draft,
  direction: Direction,
  sets: ChangeSetRow[],
  touched: ChangeSetScene[],
): void {
  for (const set of sets) {
    const entries = touched.filter((entry) => entry.changeSetId === set.id);
    if (direction === "undo") entries.reverse();
    for (const entry of entries) moveScene(draft, direction, set, entry);
    moveProject(draft, direction, set);
  }
  draft.moved = { changeSetIds: sets.map((set) => set.id), to: direction === "undo" ? "undone" : "applied" };
}

function moveScene(draft: Draft, direction: Direction, set: ChangeSetRow, entry: ChangeSetScene): void {
  const scene = sceneOf(draft, entry.sceneId);
  const after = draft.versions.get(entry.afterVersionId);
  const before = entry.beforeVersionId === null ? null : draft.versions.get(entry.beforeVersionId);
  if (!after || before === undefined)
    throw new Error(`Change set ${set.id} names a version that is not there.`);
  const afterFields = fieldsOf(after);
  // A scene that the set made is, before it, the same scene deleted.
  const beforeFields = before ? fieldsOf(before) : { ...afterFields, deleted: true };
  if (before === null && direction === "undo") draft.unmade.set(entry.sceneId, set.id);
  const [from, to] = direction === "undo" ? [afterFields, beforeFields] : [beforeFields, afterFields];
  const merged = mergeScene(from, to, scene.fields);
  if (merged.type === "collision") throw collision(direction, set, scene.fields.name, wordFor(merged.on));
  putScene(draft, {
    ...scene,
    fields: merged.fields,
    known: [...scene.known, ...(before ? [before] : []), after],
  });
}

function moveProject(draft: Draft, direction: Direction, set: ChangeSetRow): void {
  const [after, before] = [inTodaysShape(set.projectAfter), inTodaysShape(set.projectBefore)];
  const [from, to] = direction === "undo" ? [after, before] : [before, after];
  if (!from || !to) return;
  const present = { ...draft.project, ...draft.projectFields };
  for (const key of ["name", "format", "look"] as const) {
    if (!(key in to)) continue;
    if (!isDeepStrictEqual(present[key], from[key]) && !isDeepStrictEqual(present[key], to[key])) {
      throw collision(direction, set, "The video", `its ${key}`);
    }
    Object.assign(draft.projectFields, { [key]: to[key] });
  }
}

/** A look that was stored before looks had all of today's parts, with what they were then. */
function inTodaysShape(fields: ChangeSetRow["projectBefore"]): ChangeSetRow["projectBefore"] {
  return fields?.look ? { ...fields, look: lookSchema.parse(fields.look) } : fields;
}

function collision(direction: Direction, set: ChangeSetRow, name: string, what: string): AppError {
  return new AppError(
    "stale_version",
    `Can't ${direction} “${set.summary}”: “${name}” has changed since, and so has ${what}.`,
  );
}
