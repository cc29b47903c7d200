import { hashText } from "@/lib/hash";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { mayComeLater } from "@/scene/story/request/delivery";
import { goesByPhotos } from "@/scene/story/request/references";
import type { RoutedStep } from "./decision";

export type StoryMeans = {
  draws: boolean;
  tells: boolean;
  /** What of it a provider takes in batches. */
  inBatches: { texts: boolean; pictures: boolean };
};

type Options = StoryMeans & { newId(): string; generationId: string };

/**
 * The plan of a story in its parts: the outline, then side by side the pages, the telling where a model tells, and each page's
 * picture where something draws; or the order of what may come later. Other steps stay as they are.
 */
export function withStory(steps: readonly RoutedStep[], message: string, options: Options): RoutedStep[] {
  return steps.flatMap((step) => {
    const { instruction } = step.arguments;
    if (step.tool !== "story" || typeof instruction !== "string") return [step];
    return partsOf(steps.length === 1 ? message : instruction, options);
  });
}

/** The pictures of a restyled or retold story, left to a batch where they may come later; other steps stay as they are. */
export function withOrders(
  steps: readonly RoutedStep[],
  message: string,
  { inBatches }: Pick<StoryMeans, "inBatches">,
): RoutedStep[] {
  const isPicture = ({ tool, arguments: args }: RoutedStep) =>
    tool === "story" && args.part === "picture" && args.anew !== true;
  const [first, ...more] = steps.filter(isPicture);
  if (!first || more.length === 0 || !inBatches.pictures || !mayComeLater(message)) return [...steps];
  const { page: _, ...ofStory } = first.arguments;
  const order: RoutedStep = {
    ...first,
    label: "Order the pictures at half the price",
    sceneId: null,
    targetSceneId: null,
    arguments: { ...ofStory, part: "order", texts: false, pictures: true },
  };
  return steps.flatMap((step) => (step === first ? [order] : isPicture(step) ? [] : [step]));
}

/** What is said of a story that might have come later, and of which something is made at once; null where all of it waits. */
export function noteOnDelivery(
  steps: readonly RoutedStep[],
  message: string,
  { draws, tells, inBatches }: StoryMeans,
): string | null {
  const isStory = steps.some(({ tool, arguments: args }) => tool === "story" && args.part === "outline");
  if (!isStory || !mayComeLater(message)) return null;
  if (!draws && !tells) return "Without a model it costs nothing, so nothing had to wait until tomorrow.";
  const atOnce = [
    ...(tells && !inBatches.texts ? ["the texts"] : []),
    ...(draws && !inBatches.pictures ? ["the pictures"] : []),
  ];
  if (atOnce.length === 0) return null;
  return `The half price of tomorrow is what OpenAI and Anthropic themselves offer, and no other server: ${atOnce.join(" and ")} were made at once, at the usual price.`;
}

function partsOf(prompt: string, options: Options): RoutedStep[] {
  const { newId, draws, tells, inBatches, generationId } = options;
  const { pages } = readStoryRequest(prompt, { photos: [] });
  const storyId = newId();
  const coverSceneId = newId();
  const pageSceneIds = Array.from({ length: pages }, newId);
  const seed = Number.parseInt(hashText(generationId).slice(0, 6), 16);
  const references = goesByPhotos(prompt) ? "photos" : "sheet";
  const later = mayComeLater(prompt);
  const ordered = {
    texts: later && tells && inBatches.texts,
    pictures: later && draws && inBatches.pictures,
  };
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
    part("Lay out its pages", coverSceneId, { part: "pages", coverSceneId, seed }),
    ...(tells && !ordered.texts ? [part("Tell it", null, { part: "texts", coverSceneId, seed })] : []),
    ...(draws && !ordered.pictures
      ? pageSceneIds.map((sceneId, index) =>
          part(`Draw page ${index + 1}`, sceneId, {
            part: "picture",
            coverSceneId,
            page: index + 1,
            references,
          }),
        )
      : []),
    ...(ordered.texts || ordered.pictures
      ? [
          part("Order the rest at half the price", null, {
            part: "order",
            coverSceneId,
            references,
            ...ordered,
          }),
        ]
      : []),
  ];
}
