import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import type { SceneSnapshot } from "@/domain/scene";
import { writeControls } from "@/scene/controls";
import { recolorScene } from "@/scene/look/recolor-scene";
import { checkControlValues } from "@/scene/static-check";
import { allScenes, type Draft, putScene, sceneOf } from "./draft";
import { fieldsOf, mergeScene, type SceneFields, wordFor } from "./merge-scene";
import { placeAfter } from "./place-scene";

type HistoryChange = Extract<Change, { type: "undo" | "redo" }>;
export type BoardChange = Exclude<Change, HistoryChange>;
type SceneChange = Exclude<BoardChange, { type: "add_scene" | "set_look" | "set_format" }>;

/** Puts one change into the draft. Errors: `stale_version`, `not_found`, `invalid_input`, `scene_rejected`. */
export function applyChange(draft: Draft, change: BoardChange): void {
  switch (change.type) {
    case "set_look":
      setLook(draft, change);
      return;
    case "set_format":
      draft.projectFields.format = change.format;
      return;
    case "add_scene":
      addScene(draft, change);
      return;
    default:
      changeScene(draft, change);
  }
}

/** The scenes of this moment are recoloured, so that what others have done since stays. */
function setLook(draft: Draft, { look, recolor }: Extract<Change, { type: "set_look" }>): void {
  const before = draft.projectFields.look ?? draft.project.look;
  draft.projectFields.look = look;
  if (!recolor) return;
  for (const scene of allScenes(draft)) {
    if (scene.fields.deleted) continue;
    const code = recolorScene(scene.fields.code, before.palette, look.palette);
    if (code !== scene.fields.code) putScene(draft, { ...scene, fields: { ...scene.fields, code } });
  }
}

function addScene(draft: Draft, change: Extract<Change, { type: "add_scene" }>): void {
  const { sceneId, name, code, durationInFrames, template, transition = null, after } = change;
  if (draft.places.has(sceneId)) {
    throw new AppError("invalid_input", "There is already a scene with this id.");
  }
  const position = placeFor(draft, sceneId, after);
  const fields = { name, code, durationInFrames, template, transition, position, deleted: false };
  putScene(draft, { sceneId, current: null, fields, known: [] });
}

/**
 * Applies the change to the version that it started from, then puts that together with what stands there now: so what
 * others have done since stays, and what cannot stay beside it is refused.
 */
function changeScene(draft: Draft, change: SceneChange): void {
  const scene = sceneOf(draft, change.sceneId);
  const { current } = scene;
  const base = baseOf(draft, change, current);
  if (scene.fields.deleted && change.type !== "restore_version") {
    if (base?.deleted) throw new AppError("not_found", `“${scene.fields.name}” has been deleted.`);
    throw new AppError("stale_version", `“${scene.fields.name}” has been deleted in the meantime.`);
  }
  const wasChangedHere = draft.scenes.has(scene.sceneId);
  if (current && base) {
    const merged = mergeScene(fieldsOf(base), patch(draft, change, fieldsOf(base)), fieldsOf(current));
    // A deletion is no quarrel with an edit: undoing it brings the newest state back.
    if (merged.type === "collision" && change.type !== "delete_scene") {
      const text = `“${current.name}” was changed in the meantime, and so was ${wordFor(merged.on)}. Look at it as it is now, then try again.`;
      throw new AppError("stale_version", text);
    }
    if (!wasChangedHere && merged.type === "merged") {
      putScene(draft, {
        ...scene,
        fields: merged.fields,
        known: [...scene.known, base, ...target(draft, change)],
      });
      return;
    }
  }
  // A second change of the same request goes on top of the first.
  const known = [...scene.known, ...target(draft, change)];
  putScene(draft, { ...scene, fields: patch(draft, change, scene.fields), known });
}

function baseOf(draft: Draft, change: SceneChange, current: SceneSnapshot | null): SceneSnapshot | null {
  // A scene that an earlier change of this request makes has no version to name yet.
  if (!current) return null;
  const base = draft.versions.get(change.baseVersionId);
  if (base?.sceneId !== change.sceneId) {
    throw new AppError("not_found", "The version that this change started from is not one of this scene.");
  }
  return base;
}

function target(draft: Draft, change: SceneChange): SceneSnapshot[] {
  return change.type === "restore_version" ? [restoredVersion(draft, change)] : [];
}

function patch(draft: Draft, change: SceneChange, fields: SceneFields): SceneFields {
  switch (change.type) {
    case "set_code":
      return { ...fields, code: change.code };
    case "set_controls":
      refuseValues(change.controls);
      return { ...fields, code: writeControls(fields.code, change.controls) };
    case "set_duration":
      return { ...fields, durationInFrames: change.durationInFrames };
    case "set_transition":
      return { ...fields, transition: change.transition };
    case "rename_scene":
      return { ...fields, name: change.name };
    case "move_scene":
      return { ...fields, position: placeFor(draft, change.sceneId, change.after) };
    case "delete_scene":
      return { ...fields, deleted: true };
    case "restore_version": {
      const { name, code, durationInFrames, template, transition } = restoredVersion(draft, change);
      return { ...fields, name, code, durationInFrames, template, transition, deleted: false };
    }
  }
}

/** The check of the code sees how a scene uses its controls, not what a value means: that is asked for here. */
function refuseValues(controls: Extract<Change, { type: "set_controls" }>["controls"]): void {
  const problems = checkControlValues(controls);
  if (problems[0]) throw new AppError("scene_rejected", problems[0].message, { problems });
}

function restoredVersion(draft: Draft, change: Extract<Change, { type: "restore_version" }>): SceneSnapshot {
  const version = draft.versions.get(change.versionId);
  if (version?.sceneId !== change.sceneId) {
    throw new AppError("not_found", "There is no such version of this scene.");
  }
  return version;
}

function placeFor(draft: Draft, sceneId: string, after: string | null): string {
  const isPlace = after === null || after === "end" || (after !== sceneId && draft.places.has(after));
  if (!isPlace) throw new AppError("not_found", "The scene to go behind is not in this video.");
  return placeAfter(draft.places.values(), sceneId, after);
}
