import type { Brief } from "../../brief/brief";
import { isDescription } from "../../brief/described-texts";
import { readDrawing } from "./read-drawing";

/** «a scene where …» of things that the illustrator has drawings of. Never so sure that a model would not be asked. */
export function recogniseIllustration(brief: Brief): number {
  if (!isDescription(brief.prompt) || (brief.kind !== null && brief.kind !== "title")) return 0;
  const isData =
    brief.series !== null ||
    brief.code !== null ||
    brief.comparison !== null ||
    brief.countdown !== null ||
    [brief.commands, brief.messages, brief.milestones].some((list) => list.length > 1);
  const isList = brief.items.length > 1 && !/\b(?:where|in which|whose)\b/iu.test(brief.prompt);
  return isData || isList || readDrawing(describedIn(brief)) === null ? 0 : 0.7;
}

/** The prompt without the words that are to be read: they describe nothing. */
export function describedIn({ prompt, texts, brand }: Pick<Brief, "prompt" | "texts" | "brand">): string {
  return [...texts, ...(brand ? [brand] : [])].reduce((plain, text) => plain.replace(text, " "), prompt);
}
