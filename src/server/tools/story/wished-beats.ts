import { AppError } from "@/domain/app-error";
import type { Beat, Story } from "@/domain/story";
import { beatOfWish } from "@/scene/story/edits/beat-of-wish";
import type { ToolContext } from "../tool";
import { askBeats } from "./ask-beats";

/** What happens on pages as it is wished: by the fast model, or in the wish's own words where there is none or it fails. */
export async function wishedBeats(
  story: Pick<Story, "request" | "outline">,
  changes: readonly { page: number; wish: string }[],
  context: ToolContext,
): Promise<Beat[]> {
  const model = context.model("intent");
  const planned = model ? await asked() : new Map<number, Beat>();
  return changes.flatMap(({ page, wish }) => {
    const base = story.outline.beats[page - 1];
    const beat = planned.get(page) ?? (base ? beatOfWish(wish, base, story.outline.cast) : null);
    return beat ? [beat] : [];
  });

  async function asked(): Promise<Map<number, Beat>> {
    if (!model) return new Map();
    const { signal, generationId } = context;
    await context.progress("Planning what happens");
    try {
      return await askBeats(model, story, changes, { signal, generationId });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError)) throw error;
      return new Map();
    }
  }
}
