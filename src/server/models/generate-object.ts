import type { z } from "zod";
import type { ErrorReport } from "@/domain/app-error";
import { refusalReport } from "./collect-text";
import type { LanguageModel, ModelMessage, ModelRequest } from "./language-model";
import { readObject, readPartialObject } from "./read-object";
import { type ModelUsage, noUsage } from "./usage";

export type GeneratedObject<Value> =
  | { type: "generated"; value: Value; usage: ModelUsage }
  /**
   * The model answered, but not with what the schema asks for. `problem` is worded for the model, `partial` is what of
   * the answer is complete, not validated.
   */
  | { type: "invalid"; problem: string; raw: string; partial: unknown; usage: ModelUsage }
  /** `raw` is what of an answer came before it failed. */
  | { type: "failed"; error: ErrorReport; raw: string; usage: ModelUsage };

export type ObjectRequest<Value> = Omit<ModelRequest, "output"> & {
  name: string;
  schema: z.ZodType<Value>;
};

/** One answer as a value of the schema. `onPartial` is given what is complete so far, not validated. */
export async function generateObject<Value>(
  model: LanguageModel,
  { name, schema, ...request }: ObjectRequest<Value>,
  onPartial?: (partial: unknown) => void,
): Promise<GeneratedObject<Value>> {
  let raw = "";
  let usage = noUsage;
  for await (const event of model.stream({ ...request, output: { type: "object", name, schema } })) {
    if (event.type === "object.delta") {
      raw = event.json;
      onPartial?.(readPartialObject(raw));
    } else if (event.type === "usage") usage = event.usage;
    else if (event.type === "error") return { type: "failed", error: event.error, raw, usage };
    else if (event.type === "finish") {
      if (event.reason === "refusal") return { type: "failed", error: refusalReport, raw, usage };
      const read = readObject(schema, raw);
      if (read.type === "read") return { type: "generated", value: read.value, usage };
      return { type: "invalid", problem: read.problem, raw, partial: readPartialObject(raw), usage };
    }
  }
  throw new Error("The stream ended without an end");
}

/** The messages with which a model is asked once more after an answer that did not fit. */
export function withCorrection(
  messages: ModelMessage[],
  { raw, problem }: { raw: string; problem: string },
): ModelMessage[] {
  return [
    ...messages,
    { role: "assistant", parts: [{ type: "text", text: raw.trim() || "(nothing)" }] },
    {
      role: "user",
      parts: [
        { type: "text", text: `That answer does not fit:\n${problem}\nAnswer again, with the whole object.` },
      ],
    },
  ];
}
