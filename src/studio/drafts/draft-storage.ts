import { z } from "zod";
import { controlsSchema } from "@/domain/control";
import { idSchema } from "@/domain/id";
import type { SceneSnapshot } from "@/domain/scene";
import { type Drafts, noDrafts } from "./drafts";

/** The two calls of `localStorage` that are used; tests bring a Map. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const base = { baseVersionId: idSchema };
const keptSchema = z.object({
  controls: z.record(idSchema, z.object({ ...base, values: controlsSchema })),
  code: z.record(idSchema, z.object({ ...base, code: z.string().max(200_000) })),
});

const keyOf = (projectId: string) => `scenewright:drafts:${projectId}`;

/** Keeps unsaved work in this browser, so that a reload or a failed save loses nothing. */
export function keepDrafts(storage: DraftStorage, projectId: string, drafts: Drafts): void {
  const isEmpty = Object.keys(drafts.controls).length === 0 && Object.keys(drafts.code).length === 0;
  try {
    if (isEmpty) storage.removeItem(keyOf(projectId));
    else storage.setItem(keyOf(projectId), JSON.stringify(keptSchema.parse(drafts)));
  } catch {
    // Storage that is full or switched off must not stop the work itself.
  }
}

/**
 * What was kept of a project. A draft whose scene has a newer version by now is marked `kept`: it is shown, and saved
 * only when the person says so. Drafts of scenes that are gone, and unreadable ones, are left out.
 */
export function keptDrafts(
  storage: DraftStorage,
  projectId: string,
  scenes: readonly SceneSnapshot[],
): Drafts {
  const parsed = keptSchema.safeParse(readJson(storage, keyOf(projectId)));
  if (!parsed.success) return noDrafts;
  const versions = new Map(scenes.map((scene) => [scene.sceneId, scene.versionId]));
  const revive = <D extends { baseVersionId: string }>(kept: Record<string, D>) =>
    Object.fromEntries(
      Object.entries(kept)
        .filter(([sceneId]) => versions.has(sceneId))
        .map(([sceneId, draft]) => {
          const isCurrent = versions.get(sceneId) === draft.baseVersionId;
          const text = isCurrent ? null : "Kept from before: the scene has been changed since then.";
          return [
            sceneId,
            { ...draft, status: isCurrent ? ("waiting" as const) : ("kept" as const), text, problems: [] },
          ];
        }),
    );
  return { controls: revive(parsed.data.controls), code: revive(parsed.data.code) };
}

function readJson(storage: DraftStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
