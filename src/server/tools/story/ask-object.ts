import type { z } from "zod";
import { AppError } from "@/domain/app-error";
import { generateObject, withCorrection } from "@/server/models/generate-object";
import type { LanguageModel, ModelMessage } from "@/server/models/language-model";

type Question<Value> = {
  name: string;
  schema: z.ZodType<Value>;
  /** Stable: it is cached by the provider. */
  instructions: string;
  request: string;
  maxOutputTokens: number;
  signal: AbortSignal;
  generationId: string;
};

/** One value of a schema, asked for once more with the reason where it did not fit. Throws the model's `AppError`. */
export async function askObject<Value>(model: LanguageModel, question: Question<Value>): Promise<Value> {
  const { instructions, request, ...rest } = question;
  let messages: ModelMessage[] = [{ role: "user", parts: [{ type: "text", text: request }] }];
  for (let round = 0; round < 2; round++) {
    const answer = await generateObject(model, {
      ...rest,
      system: [{ text: instructions, endsCachedPrefix: true }],
      messages,
    });
    question.signal.throwIfAborted();
    if (answer.type === "failed")
      throw new AppError(answer.error.code, answer.error.text, { retryable: answer.error.retryable });
    if (answer.type === "generated") return answer.value;
    messages = withCorrection(messages, answer);
  }
  throw new AppError("model_bad_answer", "What the model planned cannot be used. Please try again.", {
    retryable: true,
  });
}
