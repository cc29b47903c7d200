import { AppError } from "@/domain/app-error";
import type { Story } from "@/domain/story";
import type { ToolContext } from "../tool";

/** The story that a step is about. Throws `not_found` where its outline never came to be. */
export async function readStory(storyId: string, context: ToolContext): Promise<Story> {
  const story = await context.stories.read(storyId);
  if (!story) throw new AppError("not_found", "There is no such story. Ask for it again.");
  return story;
}
