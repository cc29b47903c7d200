import type { Story } from "@/domain/story";
import { plotTexts, toldLanguages } from "@/scene/story/plot-texts";
import type { ToolContext } from "../tool";

export const allTold = "Every page is told: “Read” opens it as a book";

/** Tells the pages that have no text yet by a plot pattern, and keeps them. */
export async function tellByPlot(story: Story, seed: number, { stories }: ToolContext): Promise<void> {
  const texts = plotTexts(story.outline, story.request, seed);
  await Promise.all(
    story.pages.map(async ({ page, text }) => {
      if (text === null) await stories.savePage({ storyId: story.id, page, text: texts[page - 1] ?? "" });
    }),
  );
}

/** What is said of a story that a plot tells, also where plots are not told in the language that was asked for. */
export function saidOfPlot(language: string): string {
  const isTold = toldLanguages.some((one) => language.toLowerCase().split("-")[0] === one);
  return `${allTold}${isTold ? "" : ", in English: other languages take a model"}`;
}
