import { AppError } from "@/domain/app-error";
import type { Story } from "@/domain/story";
import type { LanguageModel } from "@/server/models/language-model";
import type { ToolContext, ToolResult } from "../tool";
import { textChanges } from "./laid-text";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { allTold, saidOfPlot, tellByPlot } from "./tell-by-plot";
import { writeTexts } from "./write-texts";

/** Tells the pages that have no text yet, keeps each as soon as it is whole, and lays all of them into their scenes. */
export async function tellStory(args: StoryPart<"texts">, context: ToolContext): Promise<ToolResult> {
  const before = await readStory(args.storyId, context);
  const missing = before.pages.filter(({ text }) => text === null).map(({ page }) => page);
  const summary = missing.length > 0 ? await tell(before, missing, args.seed, context) : toldBefore;
  await context.whenMade(args.coverSceneId);
  const story = await readStory(args.storyId, context);
  return {
    type: "changes",
    changes: textChanges(story, await context.scenes(), context.project.fps),
    rung: "story",
    summary,
  };
}

const toldBefore = "The story is told";

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
  if (isPlot) {
    await tellByPlot(story, seed, context);
    return model
      ? "The model could not tell the story, so a plot of our own does"
      : saidOfPlot(story.request.language);
  }
  const { beats } = story.outline;
  await Promise.all(
    left.map((page) =>
      context.stories.savePage({ storyId: story.id, page, text: beats[page - 1]?.what ?? "" }),
    ),
  );
  return left.length === 0
    ? allTold
    : `The model left out page ${left.join(", ")}: the plan's words stand there`;
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
