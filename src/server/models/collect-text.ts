import type { ErrorReport } from "@/domain/app-error";
import type { FinishReason, LanguageModel, ModelRequest } from "./language-model";
import { type ModelUsage, noUsage } from "./usage";

export type CollectedText =
  | { type: "collected"; text: string; finish: Exclude<FinishReason, "refusal">; usage: ModelUsage }
  | { type: "failed"; error: ErrorReport; usage: ModelUsage };

/** A refusal in the course of a stream, worded as the error it is. */
export const refusalReport: ErrorReport = {
  code: "model_refused",
  text: "The model declined to answer this request. Please say it in another way.",
  retryable: false,
};

/** A whole answer as text. `onText` is given everything so far with each piece. */
export async function collectText(
  model: LanguageModel,
  request: Omit<ModelRequest, "output">,
  onText: (soFar: string) => void = () => {},
): Promise<CollectedText> {
  let text = "";
  let usage = noUsage;
  for await (const event of model.stream({ ...request, output: { type: "text" } })) {
    if (event.type === "text.delta") {
      text += event.text;
      onText(text);
    } else if (event.type === "usage") usage = event.usage;
    else if (event.type === "error") return { type: "failed", error: event.error, usage };
    else if (event.type === "finish") {
      if (event.reason === "refusal") return { type: "failed", error: refusalReport, usage };
      return { type: "collected", text, finish: event.reason, usage };
    }
  }
  throw new Error("The stream ended without an end");
}
