import { AppError } from "@/domain/app-error";
import type { Story } from "@/domain/story";
import { plotTexts, toldLanguages } from "@/scene/story/plot-texts";
import type { LanguageModel } from "@/server/models/language-model";
import type { ToolContext, ToolResult } from "../tool";
import { textChanges } from "./laid-text";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { writeTexts } from "./write-texts";

/** Tells the pages that have no text yet, keeps each as soon as it is whole, and lays all of them into their scenes. */
export async function tellStory(args: StoryPart<"texts">, context: ToolContext): Promise<ToolResult> {
  const before = await readStory(args.storyId, context);
  const missing = before.pages.filter(({ text }) => text === null).map(({ page }) => page);
  const summary = missing.length > 0 ? await tell(before, missing, args.seed, context) : toldBefore;
  const story = await readStory(args.storyId, context);
  return {
    type: "changes",
    changes: textChanges(story, await context.scenes(), context.project.fps),
    rung: "story",
    summary,
  };
}

const toldBefore = "The story is told";

const allTold = "Every page is told: “Read” opens it as a book";

/** @returns what is said of it */
async function tell(
  story: Story,
  pages: readonly number[],
  seed: number,
  context: ToolContext,
): Promise<string> {
  const model = context.model("story");
  const byModel = model ? await tellByModel(model, story, pages, context) : new Set<number>();
  const left = pages.filter((page) => !byModel.has(page));
  // Some pages by the model and some by a plot would not be one story: then the plan's own words stand in.
  const isPlot = left.length === story.pages.length;
  const texts = isPlot
    ? plotTexts(story.outline, story.request, seed)
    : story.outline.beats.map(({ what }) => what);
  await Promise.all(
    left.map((page) => context.stories.savePage({ storyId: story.id, page, text: texts[page - 1] ?? "" })),
  );
  if (!model) return `${allTold}${inWhichLanguage(story.request.language)}`;
  if (left.length === 0) return allTold;
  return isPlot
    ? "The model could not tell the story, so a plot of our own does"
    : `The model left out page ${left.join(", ")}: the plan's words stand there`;
}

/** What is said where plots are not told in the language that was asked for. */
function inWhichLanguage(language: string): string {
  const isTold = toldLanguages.some((one) => language.toLowerCase().split("-")[0] === one);
  return isTold ? "" : ", in English: other languages take a model";
}

/** The pages that the model has told. What it left out or broke off in is asked for once more, that part alone. */
async function tellByModel(
  model: LanguageModel,
  story: Story,
  pages: readonly number[],
  context: ToolContext,
): Promise<Set<number>> {
  const { signal, generationId } = context;
  const told = new Set<number>();
  for (let round = 0; round < 2; round++) {
    const left = pages.filter((page) => !told.has(page));
    if (left.length === 0) break;
    await context.progress(round === 0 ? "Telling the story" : "Telling the pages that are missing");
    const saving: Promise<void>[] = [];
    try {
      const texts = await writeTexts(model, story, left, {
        signal,
        generationId,
        onTold: context.writing,
        onPage: (page, text) => saving.push(context.stories.savePage({ storyId: story.id, page, text })),
      });
      for (const page of texts.keys()) told.add(page);
    } catch (error) {
      signal.throwIfAborted();
      // Said in the summary: the story is told all the same.
      if (!(error instanceof AppError)) throw error;
      break;
    } finally {
      await Promise.all(saving);
    }
  }
  return told;
}
