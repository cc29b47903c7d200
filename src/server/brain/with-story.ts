import { hashText } from "@/lib/hash";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { goesByPhotos } from "@/scene/story/request/references";
import type { RoutedStep } from "./decision";

/**
 * The plan of a story in its parts: the outline, which adds the cover and all pages, then the telling and, where something
 * draws, each page's picture side by side. Other steps stay as they are.
 */
export function withStory(
  steps: readonly RoutedStep[],
  message: string,
  options: { newId(): string; draws: boolean; generationId: string },
): RoutedStep[] {
  return steps.flatMap((step) => {
    const { instruction } = step.arguments;
    if (step.tool !== "story" || typeof instruction !== "string") return [step];
    return partsOf(steps.length === 1 ? message : instruction, options);
  });
}

function partsOf(
  prompt: string,
  { newId, draws, generationId }: { newId(): string; draws: boolean; generationId: string },
): RoutedStep[] {
  const { pages } = readStoryRequest(prompt, { photos: [] });
  const storyId = newId();
  const coverSceneId = newId();
  const pageSceneIds = Array.from({ length: pages }, newId);
  const seed = Number.parseInt(hashText(generationId).slice(0, 6), 16);
  const part = (label: string, sceneId: string | null, args: RoutedStep["arguments"]): RoutedStep => ({
    tool: "story",
    label,
    sceneId,
    arguments: { storyId, ...args },
    seconds: null,
    targetSceneId: null,
  });
  return [
    part("Plan the story", coverSceneId, { part: "outline", prompt, pageSceneIds, seed }),
    part("Tell it", null, { part: "texts", coverSceneId, seed }),
    ...(draws
      ? pageSceneIds.map((sceneId, index) =>
          part(`Draw page ${index + 1}`, sceneId, {
            part: "picture",
            coverSceneId,
            page: index + 1,
            references: goesByPhotos(prompt) ? "photos" : "sheet",
          }),
        )
      : []),
  ];
}
