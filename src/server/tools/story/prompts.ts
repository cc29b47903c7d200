import { AppError } from "@/domain/app-error";
import { createSingleFlight } from "@/lib/single-flight";
import type { ToolContext } from "../tool";
import { askPicturePrompts } from "./picture-prompts";
import { readStory } from "./read-story";

const flight = createSingleFlight<void>();

/**
 * What a page's picture shows. The first page that asks has all pages' asked for in one call, and kept; without a model, or
 * where it fails, the beat says it.
 */
export async function promptOfPage(storyId: string, page: number, context: ToolContext): Promise<string> {
  await flight.run(storyId, context.signal, async (signal) => {
    const story = await readStory(storyId, context);
    const missing = story.pages.filter(({ prompt }) => prompt === null).map((one) => one.page);
    const model = context.model("intent");
    if (missing.length === 0 || !model) return;
    const { generationId } = context;
    try {
      const prompts = await askPicturePrompts(model, story, missing, { signal, generationId });
      await Promise.all(
        [...prompts].map(([number, prompt]) => context.stories.savePage({ storyId, page: number, prompt })),
      );
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError)) throw error;
    }
  });
  const story = await readStory(storyId, context);
  const prompt = story.pages[page - 1]?.prompt ?? story.outline.beats[page - 1]?.what;
  if (prompt === undefined) throw new AppError("not_found", `The story has no page ${page}.`);
  return prompt;
}
