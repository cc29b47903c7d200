import { AppError } from "@/domain/app-error";
import { readControls } from "@/scene/controls";
import type { ToolContext, ToolResult } from "../tool";
import { laidText } from "./laid-text";
import { pageOfStory } from "./page-of-story";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { writeTexts } from "./write-texts";

/** The text of a page, as it was given. */
export async function setText(args: StoryPart<"text">, context: ToolContext): Promise<ToolResult> {
  const { storyId, page, text } = args;
  const { scene } = await pageOfStory(await readStory(storyId, context), page, context);
  await context.stories.savePage({ storyId, page, text });
  return {
    type: "changes",
    changes: laidText(scene, page, text, context.project.fps),
    rung: "control",
    summary: `Page ${page} has the new text`,
  };
}

/** Has the model write a page's text again as wished; the others stay. Throws the model's `AppError`. */
export async function rewordPage(args: StoryPart<"reword">, context: ToolContext): Promise<ToolResult> {
  const { storyId, page, wish } = args;
  const story = await readStory(storyId, context);
  const { scene, beat, kept } = await pageOfStory(story, page, context);
  const model = context.model("story");
  if (!model) {
    return {
      type: "unavailable",
      text: "Writing a text anew takes a model, and none is connected. Say how it shall read, and it does.",
      suggestions: [`Change the text of page ${page} to “…”`],
    };
  }
  const controls = readControls(scene.code);
  // Somebody may have changed it by hand.
  const text = typeof controls.text === "string" ? controls.text : (kept.text ?? beat.what);
  await context.progress(`Writing page ${page} anew`);
  const { signal, generationId } = context;
  const texts = await writeTexts(model, story, [page], {
    signal,
    generationId,
    revision: { page, text, wish },
    onTold: context.writing,
    onPage: () => undefined,
  });
  const written = texts.get(page);
  if (written === undefined) {
    throw new AppError("model_bad_answer", `The model left out page ${page}. Please try again.`, {
      retryable: true,
    });
  }
  await context.stories.savePage({ storyId, page, text: written });
  return {
    type: "changes",
    changes: laidText(scene, page, written, context.project.fps),
    rung: "story",
    summary: `Page ${page} is written anew`,
  };
}
