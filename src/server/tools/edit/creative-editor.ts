import type { ErrorReport } from "@/domain/app-error";
import { extractCode } from "@/scene/fix/extract-code";
import { collectText } from "@/server/models/collect-text";
import type { LanguageModel } from "@/server/models/language-model";
import { framePart } from "../prompt/frame-part";
import { lookPart } from "../prompt/look-part";
import { type SceneBrief, sceneSystem } from "../prompt/scene-prompt";
import type { EditCall } from "./surgical-editor";

const maxOutputTokens = 6_000;

export type CreativeEdit =
  | { type: "edited"; code: string; isCut: boolean }
  | { type: "failed"; error: ErrorReport };

/** Writes a scene anew after a wish that a patch cannot fulfil; texts and data stay unless the wish is about them. */
export async function editCreatively(
  model: LanguageModel,
  call: EditCall & Pick<SceneBrief, "look" | "format" | "fps" | "seconds">,
): Promise<CreativeEdit> {
  const text = [
    lookPart(call.look),
    framePart(call),
    `The scene as it is:\n\`\`\`tsx\n${call.code}\n\`\`\``,
    `Write it anew as asked. Keep the names of controls, the texts and the data, but for what the wish changes:\n${call.instruction}`,
  ].join("\n\n");
  const answer = await collectText(
    model,
    {
      system: sceneSystem(),
      messages: [{ role: "user", parts: [{ type: "text", text }] }],
      maxOutputTokens,
      signal: call.signal,
      generationId: call.generationId,
    },
    call.onText,
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
  return { type: "edited", code: found.code, isCut: found.isCut || answer.finish !== "stop" };
}
