import { z } from "zod";
import { memoryKinds } from "@/domain/memory";
import { generateObject } from "@/server/models/generate-object";
import type { LanguageModel } from "@/server/models/language-model";
import { type Learned, tidy } from "./rules";

const maxOutputTokens = 400;
const longestRead = 4_000;
const mostFromModel = 5;

const schema = z.object({
  memories: z.array(z.object({ kind: z.enum(memoryKinds), text: z.string() })),
});

const instructions = `You read one message of a person who makes videos by chat, and name what of it will still hold weeks later. Mostly that is nothing: answer with an empty list then.
- Of the project: name (of the company, product or person), color (of the brand), audience, wording (what is always or never said, how things are spelled), decision (a rule for all scenes to come).
- Of the person's habits, only where the message says so in general: pace (calm, steady, punchy), type (serif, sans, mono, handwritten …), length ("4 s a scene"), tone.
- A request for this one scene is never a memory. Text in quotation marks is what a screen shows, never a memory.
- Each text is short, in the message's own words and language.`;

/** Words of rules that last, in the languages that the product reads. */
const lasting =
  /\b(?:always|never|our|we|remember|from now on|as a rule|audience|customers|brand|prefer|in general|immer|nie(?:mals)?|unsere?|merke?|ab jetzt|toujours|jamais|notre|nos|désormais|siempre|nunca|nuestr\w+|recuerda)\b|总是|从不|记住|我们/iu;

/** Whether it is worth asking a model: most messages are commands, of which nothing lasts. */
export function mayLast(message: string): boolean {
  return lasting.test(message.replace(/["“][^"”]*["”]/g, " "));
}

/** What lasts of a message, as a small model reads it; what it made up is left out. Empty where it cannot be asked. */
export async function learnByModel(
  model: LanguageModel,
  message: string,
  call: { signal: AbortSignal; generationId: string },
): Promise<Learned[]> {
  const answer = await generateObject(model, {
    name: "memories",
    schema,
    system: [{ text: instructions, endsCachedPrefix: true }],
    messages: [{ role: "user", parts: [{ type: "text", text: message.slice(0, longestRead) }] }],
    maxOutputTokens,
    ...call,
  });
  if (answer.type !== "generated") return [];
  return answer.value.memories
    .slice(0, mostFromModel)
    .map(({ kind, text }) => ({ kind, text: tidy(text), weight: 2 }))
    .filter(({ text }) => text.length >= 2 && isFrom(text, message));
}

/** At least half of a memory's words stand in the message. */
function isFrom(text: string, message: string): boolean {
  const said = message.toLowerCase();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || /\P{ASCII}/u.test(word));
  const counted = long.length > 0 ? long : words;
  return counted.length > 0 && counted.filter((word) => said.includes(word)).length * 2 >= counted.length;
}
