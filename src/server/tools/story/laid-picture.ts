import { assetSource } from "@/domain/asset";
import type { Change } from "@/domain/change";
import type { SceneSnapshot } from "@/domain/scene";
import type { Story } from "@/domain/story";
import { coverPage } from "@/scene/story/pages/story-scenes";

/** A picture laid into its page, and into the cover where it is the cover's; nothing where the scene is gone. */
export function pictureChanges(
  story: Story,
  page: number,
  assetId: string,
  scenes: readonly SceneSnapshot[],
): Change[] {
  const ids = [
    story.pages[page - 1]?.sceneId,
    ...(coverPage(story.outline) === page ? [story.coverSceneId] : []),
  ];
  return scenes
    .filter(({ sceneId }) => ids.includes(sceneId))
    .map(({ sceneId, versionId }) => ({
      type: "set_controls",
      sceneId,
      baseVersionId: versionId,
      controls: { picture: assetSource(assetId) },
    }));
}
