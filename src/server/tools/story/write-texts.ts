import { AppError } from "@/domain/app-error";
import type { OrderedTexts } from "@/domain/batch-order";
import type { Story } from "@/domain/story";
import { toldPages } from "@/scene/story/told-pages";
import { collectText } from "@/server/models/collect-text";
import type { LanguageModel } from "@/server/models/language-model";
import { guidance, listenerLine } from "./guidance";

const tokensPerPage = 220;

const instructions = `You write the text of picture books that are read aloud.
- Each page begins with a line of two number signs and its number («## 1»), then its text, and nothing else. Write the pages that are asked for, in order.
- About one to four sentences a page: up to three years very short and rhythmic, at six plain and lively, at nine richer. Concrete senses, sound words, things that can be seen; openings that differ; a line that comes back and changes at the turn.
- The picture shows the looks and the place: do not describe them. No moral spoken aloud, no "the end".
- Names and facts as they are given. The story's language throughout.
${guidance}`;

/** What a model is asked for the text of pages. */
export function textsRequest(
  { outline, request }: Pick<Story, "outline" | "request">,
  pages: readonly number[],
  /** What stands on a page now, and how it shall be instead. */
  revision?: { page: number; text: string; wish: string },
): Pick<OrderedTexts, "instructions" | "request" | "maxOutputTokens"> {
  return {
    instructions,
    request: [
      `“${outline.title}”`,
      listenerLine(request),
      ...(request.moral ? [`What it shows, without saying it: ${request.moral}`] : []),
      ...outline.cast.map(({ name, species, age, pronoun }) =>
        [name, species, age === null ? "" : `${age}`, pronoun].filter(Boolean).join(", "),
      ),
      "What happens:",
      ...outline.beats.map(({ page, what, feeling }) => `${page}. ${what} (${feeling})`),
      ...(revision
        ? [
            `Page ${revision.page} reads now: “${revision.text}”`,
            `Write it anew so that it is: ${revision.wish}`,
          ]
        : []),
      `Write ${pages.length === outline.beats.length ? "all pages" : `these pages only: ${pages.join(", ")}`}.`,
    ].join("\n"),
    maxOutputTokens: tokensPerPage * pages.length,
  };
}

/**
 * The text of pages, streamed. `onTold` is given everything so far, `onPage` each page as soon as it is whole.
 * @returns the pages that were told; one that the model left out is not among them. Throws the model's `AppError` where none was.
 */
export async function writeTexts(
  model: LanguageModel,
  story: Pick<Story, "outline" | "request">,
  pages: readonly number[],
  call: {
    signal: AbortSignal;
    generationId: string;
    revision?: Parameters<typeof textsRequest>[2];
    onTold(soFar: string): void;
    onPage(page: number, text: string): void;
  },
): Promise<Map<number, string>> {
  const asked = textsRequest(story, pages, call.revision);
  const told = new Map<number, string>();
  const hear = (soFar: string, hasEnded: boolean) => {
    for (const { page, text, isWhole } of toldPages(soFar, hasEnded)) {
      if (!isWhole || !pages.includes(page) || told.get(page) === text) continue;
      told.set(page, text);
      call.onPage(page, text);
    }
  };
  const answer = await collectText(
    model,
    {
      system: [{ text: asked.instructions, endsCachedPrefix: true }],
      messages: [{ role: "user", parts: [{ type: "text", text: asked.request }] }],
      maxOutputTokens: asked.maxOutputTokens,
      signal: call.signal,
      generationId: call.generationId,
    },
    (soFar) => {
      call.onTold(soFar);
      hear(soFar, false);
    },
  );
  call.signal.throwIfAborted();
  // What was cut off in the middle of a page is not whole; what ended is.
  if (answer.type === "collected") hear(answer.text, answer.finish === "stop");
  else if (told.size === 0)
    throw new AppError(answer.error.code, answer.error.text, { retryable: answer.error.retryable });
  return told;
}
