import type { ErrorReport } from "@/domain/app-error";
import { extractCode } from "@/scene/fix/extract-code";
import { collectText } from "@/server/models/collect-text";
import type { LanguageModel } from "@/server/models/language-model";
import { type SceneBrief, sceneSystem, sceneTask } from "../prompt/scene-prompt";

/** A scene takes 30 to 80 lines; three times that is a model that has lost itself. In tokens. */
const maxOutputTokens = 6_000;

export type WrittenCode =
  | { type: "written"; code: string; isCut: boolean }
  | { type: "failed"; error: ErrorReport };

/** Writes a scene in one step, as code. `onCode` is given everything so far. Throws what `signal` aborts with. */
export async function generateCode(
  model: LanguageModel,
  brief: SceneBrief,
  call: { signal: AbortSignal; generationId: string; onCode(soFar: string): void },
): Promise<WrittenCode> {
  const answer = await collectText(
    model,
    {
      system: sceneSystem(),
      messages: [{ role: "user", parts: [{ type: "text", text: sceneTask(brief) }] }],
      maxOutputTokens,
      signal: call.signal,
      generationId: call.generationId,
    },
    call.onCode,
  );
  call.signal.throwIfAborted();
  if (answer.type === "failed") return answer;
  const found = extractCode(answer.text);
  if (found.type === "none") {
    return {
      type: "failed",
      error: {
        code: "model_bad_answer",
        text: "The model wrote no scene. Please try again.",
        retryable: true,
      },
    };
  }
  return { type: "written", code: found.code, isCut: found.isCut || answer.finish !== "stop" };
}
