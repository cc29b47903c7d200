import { z } from "zod";
import { type Beat, beatSchema, type Story } from "@/domain/story";
import type { LanguageModel } from "@/server/models/language-model";
import { askObject } from "./ask-object";
import { guidance, listenerLine } from "./guidance";

const tokensPerPage = 160;

const instructions = `You change single pages in the plan of a picture book that is read aloud.
- Answer for exactly the pages that are asked for, with what happens on them now: one or two sentences that can be drawn, and lead from the page before to the page behind.
- What was wished for is on its page. What it says nothing of stays as the book has it: people, place, time, season.
- "characters" names ids of the cast who are seen. "things": at most four nouns that matter in the picture.
${guidance}`;

/**
 * What happens on these pages as it is wished, the rest of the story as it is. A page that the model left out is not in it.
 * Throws the model's `AppError`.
 */
export async function askBeats(
  model: LanguageModel,
  story: Pick<Story, "request" | "outline">,
  changes: readonly { page: number; wish: string }[],
  call: { signal: AbortSignal; generationId: string },
): Promise<Map<number, Beat>> {
  const { outline, request } = story;
  const pages = changes.map(({ page }) => page);
  const { beats } = await askObject(model, {
    ...call,
    name: "beats",
    schema: z.object({ beats: z.array(beatSchema).min(1) }),
    instructions,
    request: [
      `“${outline.title}”`,
      listenerLine(request),
      ...outline.cast.map(({ id, name, species }) => `${id}: ${name}, ${species}`),
      "What happens:",
      ...outline.beats.map(({ page, what, place, time }) => `${page}. ${what} (${place}, ${time})`),
      "What shall be otherwise:",
      ...changes.map(({ page, wish }) => `Page ${page}: ${wish}`),
      `Plan these pages only: ${pages.join(", ")}.`,
    ].join("\n"),
    maxOutputTokens: 200 + tokensPerPage * pages.length,
  });
  const known = new Set(outline.cast.map(({ id }) => id));
  return new Map(
    beats
      .filter(({ page }) => pages.includes(page))
      .map((beat) => [beat.page, { ...beat, characters: beat.characters.filter((id) => known.has(id)) }]),
  );
}
