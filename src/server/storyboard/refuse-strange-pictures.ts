import { AppError } from "@/domain/app-error";
import { assetIdsIn } from "@/domain/asset";
import { changedScenes, type Draft } from "./draft";

/**
 * Scenes show their owner's pictures only. One that is somebody else's is not found, like one that is not there.
 * Errors: `scene_rejected`.
 */
export async function refuseStrangePictures(
  draft: Draft,
  find: (assetIds: string[]) => Promise<readonly { id: string }[]>,
): Promise<void> {
  const scenes = changedScenes(draft).filter(({ fields }) => !fields.deleted);
  const named = [...new Set(scenes.flatMap(({ fields }) => assetIdsIn(fields.code)))];
  if (named.length === 0) return;
  const found = new Set((await find(named)).map(({ id }) => id));
  for (const { fields } of scenes) {
    const strange = assetIdsIn(fields.code).find((id) => !found.has(id));
    if (strange === undefined) continue;
    const message = `There is no picture “asset:${strange}”. It may have been deleted; upload it again.`;
    throw new AppError("scene_rejected", `“${fields.name}” can't be saved: ${message}`, {
      problems: [{ rule: "remote", message }],
    });
  }
}
