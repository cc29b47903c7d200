import type { z } from "zod";
import type { ErrorReport } from "@/domain/app-error";
import { generateObject, withCorrection } from "@/server/models/generate-object";
import type { LanguageModel, ModelMessage } from "@/server/models/language-model";

const maxOutputTokens = 1_200;

const instructions = `You write the texts of one scene of a video. The scene's design is made; you fill in its words as the schema names them.
- Every text, name and number of the request stands there to the letter, in its own language.
- What the request leaves open you write: short, specific, believable words for this very subject. Headlines have at most seven words, points at most five, lines at most twelve.
- Never invent figures, prices, dates, names of people or quotations. Never a placeholder. Leave an optional text empty ("") rather than say nothing with it.`;

export type FilledSlots = { type: "filled"; words: unknown } | { type: "failed"; error: ErrorReport };

/** A template's words as a small model writes them; what does not fit is sent back once. */
export async function fillSlots(
  model: LanguageModel,
  template: { title: string; description: string; words: z.ZodObject },
  request: { prompt: string; whole: string | null; signal: AbortSignal; generationId: string },
): Promise<FilledSlots> {
  let messages: ModelMessage[] = [
    {
      role: "user",
      parts: [
        {
          type: "text",
          text: [
            `The design: ${template.title}. ${template.description}`,
            ...(request.whole ? [`The whole video: ${request.whole}`] : []),
            `The request:\n${request.prompt}`,
          ].join("\n\n"),
        },
      ],
    },
  ];
  for (let round = 0; round < 2; round++) {
    const answer = await generateObject(model, {
      name: "words",
      schema: template.words,
      system: [{ text: instructions, endsCachedPrefix: true }],
      messages,
      maxOutputTokens,
      signal: request.signal,
      generationId: request.generationId,
    });
    request.signal.throwIfAborted();
    if (answer.type === "failed") return answer;
    if (answer.type === "generated") return { type: "filled", words: answer.value };
    messages = withCorrection(messages, answer);
  }
  return {
    type: "failed",
    error: {
      code: "model_bad_answer",
      text: "The model's texts do not fit. Please try again.",
      retryable: true,
    },
  };
}
