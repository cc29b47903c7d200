import { AppError } from "@/domain/app-error";
import type { PlanStep } from "@/domain/plan";
import type { Story } from "@/domain/story";
import { hashText } from "@/lib/hash";

/**
 * The steps that make at once what a story's pages lack, words and pictures: of what was ordered and did not come.
 * @param sceneIds the pages whose pictures are meant; null for all that is missing, the words included
 * Errors: `not_found` where nothing is missing.
 */
export function finishingSteps(
  story: Story,
  sceneIds: readonly string[] | null,
  { draws }: { draws: boolean },
): { steps: PlanStep[]; said: string } {
  const { id: storyId, coverSceneId } = story;
  const step = (label: string, sceneId: string | null, args: PlanStep["arguments"]) => ({
    tool: "story" as const,
    label,
    sceneId,
    arguments: { storyId, coverSceneId, ...args },
  });
  const isTold = sceneIds !== null || story.pages.every(({ text }) => text !== null);
  const seed = Number.parseInt(hashText(storyId).slice(0, 6), 16);
  const undrawn = story.pages.filter(
    ({ sceneId, pictureAssetId }) => pictureAssetId === null && (sceneIds?.includes(sceneId) ?? true),
  );
  const steps = [
    ...(isTold ? [] : [step("Tell it", null, { part: "texts", seed })]),
    ...(draws
      ? undrawn.map(({ page, sceneId }) =>
          step(`Draw page ${page}`, sceneId, { part: "picture", page, references: "sheet" }),
        )
      : []),
  ].map((one, index) => ({ ...one, index }));
  const [first] = steps;
  if (!first) throw new AppError("not_found", "Nothing is missing there any more.");
  return { steps, said: steps.length === 1 ? first.label : "Make the rest now" };
}
