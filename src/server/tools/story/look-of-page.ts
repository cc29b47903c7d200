import { AppError } from "@/domain/app-error";
import type { Controls } from "@/domain/control";
import type { Beat, Story } from "@/domain/story";
import { readControls } from "@/scene/controls";
import { type PageLook, readLook } from "@/scene/story/edits/read-look";
import { drawnControls } from "@/scene/story/pages/story-scenes";
import type { ToolContext, ToolResult } from "../tool";
import { pageOfStory, withBeats } from "./page-of-story";
import { askPicturePrompts } from "./picture-prompts";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";

/**
 * A page's picture as it is wished: what the illustrator understands of it changes at once; where something draws, the page
 * has a new prompt, and the step behind this one draws by it.
 */
export async function lookOfPage(args: StoryPart<"look">, context: ToolContext): Promise<ToolResult> {
  const { storyId, page, wish } = args;
  const story = await readStory(storyId, context);
  const { beat, scene } = await pageOfStory(story, page, context);
  const draws = context.imageModel() !== null;
  const look = wish === null ? {} : readLook(wish);
  if (!draws && wish !== null && Object.keys(look).length === 0) return notUnderstood(page);

  const changed: Beat = { ...beat, ...look, things: thingsOf(beat, look) };
  const outline = withBeats(story.outline, [changed]);
  await context.stories.save({ storyId, outline });
  if (draws)
    await context.stories.savePage({
      storyId,
      page,
      prompt: await promptFor({ ...story, outline }, page, wish, context),
    });
  const { sceneId, versionId } = scene;
  const current = readControls(scene.code);
  const wished = changedControls(look, changed, story);
  const isSame = Object.entries(wished).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(current[key]),
  );
  const controls = {
    ...wished,
    // Drawn again by the illustrator as it was, it is arranged in another way.
    ...(!draws && isSame ? { seed: Number(current.seed ?? 0) + 1_009 } : {}),
    ...(draws ? {} : { picture: "" }),
  };
  return {
    type: "changes",
    changes:
      Object.keys(controls).length === 0
        ? []
        : [{ type: "set_controls", sceneId, baseVersionId: versionId, controls }],
    rung: "control",
    summary: draws ? `Page ${page} is planned anew` : `Page ${page} is drawn anew`,
  };
}

function thingsOf(beat: Beat, { things = [] }: Partial<PageLook>): string[] {
  return [...new Set([...things, ...beat.things])].slice(0, 6);
}

/** What differs, and no more: the rest may have been changed by hand. */
function changedControls(look: Partial<PageLook>, changed: Beat, { outline, request }: Story): Controls {
  const all = drawnControls(changed, outline.cast, request, 0);
  const keys = Object.keys(look).flatMap((key) => (key === "feeling" ? [key, "cast"] : [key]));
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}

/** Null has it asked for with the others; the wish itself stands in where no model writes prompts. */
async function promptFor(
  story: Story,
  page: number,
  wish: string | null,
  context: ToolContext,
): Promise<string | null> {
  if (wish === null) return null;
  const before = story.pages[page - 1]?.prompt ?? story.outline.beats[page - 1]?.what ?? "";
  const plain = `${wish}. ${before}`.slice(0, 700);
  const model = context.model("intent");
  if (!model) return plain;
  try {
    const { signal, generationId } = context;
    const prompts = await askPicturePrompts(model, story, [page], { signal, generationId, wish });
    return prompts.get(page) ?? plain;
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof AppError)) throw error;
    return plain;
  }
}

function notUnderstood(page: number): ToolResult {
  return {
    type: "unavailable",
    text: "Without a model that draws, the illustrator can change a page's place, time of day, weather, season, feeling and things. That was none of them.",
    suggestions: [
      `Show page ${page} at night`,
      `Make page ${page} snowy`,
      `Put a red balloon on page ${page}`,
    ],
  };
}
