import { z } from "zod";
import type { Story } from "@/domain/story";
import type { LanguageModel } from "@/server/models/language-model";
import { askObject } from "./ask-object";
import { guidance } from "./guidance";

const tokensPerPage = 130;

const answerSchema = z.object({
  pictures: z.array(z.object({ page: z.int().min(1), prompt: z.string().min(1).max(700) })),
});

const instructions = `You tell an illustrator what each page of a picture book shows.
- At most 60 words a page: the moment, who does what, where each stands, the view (near, far, from above …), light and mood, two or three telling things. Vary the view from page to page.
- Name characters by name only: their looks are known. Never mention style, words, letters or the page's number.
- Answer for every page that is asked for.
${guidance}`;

/**
 * What the pictures of these pages show, asked for in one call from the beats, so that drawing need not wait for the text.
 * A page that the model left out is not in it. Throws the model's `AppError`.
 */
export async function askPicturePrompts(
  model: LanguageModel,
  story: Pick<Story, "outline">,
  pages: readonly number[],
  call: {
    signal: AbortSignal;
    generationId: string /** How they shall be, where somebody said. */;
    wish?: string;
  },
): Promise<Map<number, string>> {
  const { title, cast, beats } = story.outline;
  const { wish, ...asking } = call;
  const nameOf = new Map(cast.map(({ id, name }) => [id, name]));
  const asked = beats.filter(({ page }) => pages.includes(page));
  const { pictures } = await askObject(model, {
    ...asking,
    name: "pictures",
    schema: answerSchema,
    instructions,
    request: [
      `“${title}”`,
      ...asked.map(
        ({ page, what, place, time, weather, feeling, characters, things }) =>
          `${page}. ${what} (${[place, time, weather, feeling].join(", ")}; ${
            characters.flatMap((id) => nameOf.get(id) ?? []).join(", ") || "nobody"
          }${things.length > 0 ? `; ${things.join(", ")}` : ""})`,
      ),
      ...(wish === undefined ? [] : [`Above all, as it is wished: ${wish}`]),
    ].join("\n"),
    maxOutputTokens: 200 + tokensPerPage * asked.length,
  });
  return new Map(
    pictures.filter(({ page }) => pages.includes(page)).map(({ page, prompt }) => [page, prompt]),
  );
}
