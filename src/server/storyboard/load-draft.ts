import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import type { Project } from "@/domain/project";
import type { Db } from "../db/database";
import type { Repositories } from "../db/repositories/repositories";
import { applyChange } from "./apply-change";
import { applyHistory, type Direction } from "./apply-history";
import type { Draft } from "./draft";

/** Reads what the changes need and works out what they come to. Writes nothing. */
export async function loadDraft(
  db: Db,
  repositories: Repositories,
  project: Project,
  changes: Change[],
): Promise<Draft> {
  const { storyboard, changeSets } = repositories;
  const projectId = project.id;
  const [first] = changes;
  const history = first?.type === "undo" || first?.type === "redo" ? first : null;
  if (history && changes.length > 1) {
    throw new AppError("invalid_input", "Undo and redo stand alone: they move over whole changes.");
  }
  const sets = history
    ? await (history.type === "undo" ? changeSets.undoable : changeSets.redoable)(
        db,
        projectId,
        history.steps,
      )
    : [];
  if (history && sets.length === 0) throw nothingTo(history.type);
  const touched = await storyboard.readTouched(
    db,
    sets.map((set) => set.id),
  );
  const sceneIds = changes.flatMap((change) => ("sceneId" in change ? [change.sceneId] : []));
  const places = await storyboard.readPlaces(db, projectId, changes.some(needsBoard) ? undefined : sceneIds);
  const currentIds = new Map(places.map((place) => [place.sceneId, place.currentVersionId]));
  const wanted = new Set(
    touched.flatMap((entry) => [entry.afterVersionId, entry.beforeVersionId, currentIds.get(entry.sceneId)]),
  );
  for (const change of changes) {
    if ("sceneId" in change) wanted.add(currentIds.get(change.sceneId));
    if ("baseVersionId" in change) wanted.add(change.baseVersionId);
    if ("versionId" in change) wanted.add(change.versionId);
  }
  // Every scene is proved anew in a new format, and recoloured in a new look.
  if (changes.some(isAboutAll)) for (const id of currentIds.values()) wanted.add(id);
  const versionIds = [...wanted].filter((id) => typeof id === "string");
  const draft: Draft = {
    project,
    projectFields: {},
    scenes: new Map(),
    places: new Map(places.map((place) => [place.sceneId, place])),
    currentIds,
    versions: await storyboard.readVersions(db, { projectId, versionIds }),
    moved: null,
    unmade: new Map(),
  };
  await refuseTakenIds(db, repositories, changes);
  if (history) applyHistory(draft, history.type, sets, touched);
  for (const change of changes) {
    if (change.type !== "undo" && change.type !== "redo") applyChange(draft, change);
  }
  return draft;
}

/** Whether a change can put a scene elsewhere, or is about all of them, and so must know where all the others are. */
function needsBoard(change: Change): boolean {
  return (
    ["add_scene", "move_scene", "restore_version", "undo", "redo"].includes(change.type) || isAboutAll(change)
  );
}

function isAboutAll(change: Change): boolean {
  return change.type === "set_format" || (change.type === "set_look" && change.recolor === true);
}

/** An id that any project has already is nobody's to take, and says no more than that. */
async function refuseTakenIds(db: Db, { storyboard }: Repositories, changes: Change[]): Promise<void> {
  const ids = changes.filter((change) => change.type === "add_scene").map((change) => change.sceneId);
  const taken = await storyboard.takenSceneIds(db, ids);
  if (taken.size > 0) throw new AppError("invalid_input", "There is already a scene with this id.");
}

function nothingTo(direction: Direction): AppError {
  return direction === "undo"
    ? new AppError("nothing_to_undo", "There is nothing to undo.")
    : new AppError("nothing_to_redo", "There is nothing to redo.");
}
