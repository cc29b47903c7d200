import { AppError } from "@/domain/app-error";
import type { Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import type { ProjectFields } from "../db/schema/change-set";
import { fieldsOf, isSame, type SceneFields } from "./merge-scene";
import { freePosition, type Placed } from "./place-scene";

/** A scene as it is about to be. */
export type DraftScene = {
  sceneId: string;
  /** What is stored now; null for a scene that is being made. */
  current: SceneSnapshot | null;
  fields: SceneFields;
  /** Versions that are stored: where the fields come out like one of them, the scene points to it again. */
  known: SceneSnapshot[];
};

/** What a commit is about to write, worked out in memory from what was read at one revision. */
export type Draft = {
  project: Project;
  projectFields: ProjectFields;
  scenes: Map<string, DraftScene>;
  places: Map<string, Placed>;
  /** The stored current version of each scene. */
  currentIds: Map<string, string>;
  /** Every version that the changes may need, by id. */
  versions: Map<string, SceneSnapshot>;
  /** The change sets that an undo or a redo moves over. */
  moved: { changeSetIds: string[]; to: "applied" | "undone" } | null;
  /** Scenes that an undo takes away, with the change set that made them. */
  unmade: Map<string, string>;
};

/** Whether a commit of the draft would change anything. */
export function changesSomething(draft: Draft): boolean {
  if (draft.moved || Object.keys(draft.projectFields).length > 0) return true;
  return changedScenes(draft).length > 0;
}

/** The scenes whose fields come out other than they are stored. */
export function changedScenes(draft: Draft): DraftScene[] {
  return [...draft.scenes.values()].filter(({ current, fields }) => !current || !isSame(current, fields));
}

/** Every scene that has been read, as the draft has it. */
export function allScenes(draft: Draft): DraftScene[] {
  const stored = [...draft.currentIds].filter(([, versionId]) => draft.versions.has(versionId));
  const ids = new Set([...draft.scenes.keys(), ...stored.map(([sceneId]) => sceneId)]);
  return [...ids].map((sceneId) => sceneOf(draft, sceneId));
}

/** Sets a scene's fields in the draft; its position is made a free one, and is where later changes see it. */
export function putScene(draft: Draft, scene: DraftScene): void {
  const position = scene.fields.deleted
    ? scene.fields.position
    : freePosition(draft.places.values(), scene.sceneId, scene.fields.position);
  const fields = { ...scene.fields, position };
  draft.scenes.set(scene.sceneId, { ...scene, fields });
  draft.places.set(scene.sceneId, { sceneId: scene.sceneId, position, deleted: fields.deleted });
}

/** The scene as the draft has it, or as it is stored. Errors: `not_found`. */
export function sceneOf(draft: Draft, sceneId: string): DraftScene {
  const drafted = draft.scenes.get(sceneId);
  if (drafted) return drafted;
  const current = draft.versions.get(draft.currentIds.get(sceneId) ?? "");
  if (!current) throw new AppError("not_found", "There is no such scene in this video.");
  return { sceneId, current, fields: fieldsOf(current), known: [current] };
}

/** The fields of the project that a draft changes, as they were. */
export function fieldsBefore(draft: Draft): ProjectFields {
  const before: ProjectFields = {};
  for (const key of ["name", "format", "look"] as const) {
    if (key in draft.projectFields) Object.assign(before, { [key]: draft.project[key] });
  }
  return before;
}
