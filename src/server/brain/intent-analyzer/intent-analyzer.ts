import { AppError } from "@/domain/app-error";
import type { ImageMessagePart } from "@/domain/message";
import { generateObject, withCorrection } from "@/server/models/generate-object";
import type { LanguageModel, ModelMessage } from "@/server/models/language-model";
import type { Context } from "../context-builder/context";
import type { Decision, RoutedStep } from "../decision";
import { intentInstructions, intentSituation } from "./intent-prompt";
import { type Intent, intentSchema } from "./intent-schema";
import { toSteps } from "./to-steps";

const maxOutputTokens = 1_500;
/** How sure a plan of the small model is taken to be: it is shown as it is made, and can be undone. */
const confidence = 0.9;

export type IntentRequest = {
  message: string;
  /** Those that came with it. */
  pictures: readonly ImageMessagePart[];
  newId(): string;
  signal: AbortSignal;
  generationId: string;
};

/**
 * What a small model reads a message as, where the fast router doubts. An answer that does not fit is sent back once with
 * what is wrong; then it is a question to the person. One that broke off is asked for once more.
 * @throws AppError where the model cannot be asked (no key, no credit, out of reach …)
 */
export async function analyzeIntent(
  model: LanguageModel,
  context: Context,
  request: IntentRequest,
): Promise<Decision> {
  const scenes = context.storyboard.complete ? context.storyboard.scenes : await context.outline();
  let messages: ModelMessage[] = [
    {
      role: "user",
      parts: [
        {
          type: "text",
          text: `${intentSituation(context, scenes, request.pictures)}\n\nThe message:\n${request.message}`,
        },
      ],
    },
  ];
  for (let round = 0; round < 2; round++) {
    const answer = await generateObject(model, {
      name: "intent",
      schema: intentSchema,
      system: [{ text: intentInstructions, endsCachedPrefix: true }],
      messages,
      maxOutputTokens,
      signal: request.signal,
      generationId: request.generationId,
    });
    request.signal.throwIfAborted();
    // One that broke off half-way is asked for again like one that does not fit: nothing of it was acted on.
    if (answer.type === "failed" && answer.raw && answer.error.retryable && round === 0) continue;
    if (answer.type === "failed")
      throw new AppError(answer.error.code, answer.error.text, { retryable: answer.error.retryable });
    if (answer.type === "invalid") {
      messages = withCorrection(messages, answer);
      continue;
    }
    const decided = decisionOf(answer.value.answer, (intents) => toSteps(intents, scenes, request.newId));
    if (decided.type !== "invalid") return decided;
    messages = withCorrection(messages, { raw: JSON.stringify(answer.value), problem: decided.problem });
  }
  return {
    type: "question",
    text: "I am not sure what you would like me to do. Can you say it in other words?",
    suggestions: [],
  };
}

function decisionOf(
  intent: Intent,
  stepsOf: (intents: Extract<Intent, { type: "plan" }>["steps"]) => RoutedStep[],
): Decision | { type: "invalid"; problem: string } {
  if (intent.type === "question") return intent;
  if (intent.type === "answer") return { ...intent, suggestions: [] };
  try {
    return { type: "plan", steps: stepsOf(intent.steps), confidence, note: null };
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid_input")
      return { type: "invalid", problem: error.message };
    throw error;
  }
}
