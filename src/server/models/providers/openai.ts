import { createHash } from "node:crypto";
import type { CatalogueModel } from "../catalogue-model";
import { type FailureKind, ModelFailure } from "../failure";
import type { ModelProvider, ProviderEvent } from "../provider";
import { outputSchemaOf } from "../strict-schema";
import { openaiBatches } from "./openai-batches";
import { streamChat } from "./openai-chat";
import { connectOpenai, type OpenaiConnection, type OpenaiOptions } from "./openai-client";
import { drawWithOpenai, uploadToOpenai } from "./openai-images";
import { type OpenaiCall, streamResponses } from "./openai-responses";
import { createStructureLevels, type StructureLevels } from "./structure-levels";

type Api = "responses" | "chat";

/** What a server says, in one way or another, that does not offer what was asked for. */
const notOffered: ReadonlySet<FailureKind> = new Set([
  "unsupported",
  "bad_request",
  "bad_answer",
  "no_such_model",
]);

/**
 * OpenAI by its Responses API; or a server that speaks its language (Ollama, vLLM, llama.cpp, OpenRouter …), of which is
 * learned, once for its address, whether it has that API or chat completions only, and for each model how an object can
 * be asked for.
 */
export function createOpenaiProvider(options: OpenaiOptions): ModelProvider {
  const connection = connectOpenai(options);
  const levels = createStructureLevels();
  let learned: Api | null = connection.isVendor ? "responses" : null;
  return {
    id: "openai",
    name: connection.providerName,
    draw: (modelId, request, signal) => drawWithOpenai(connection, modelId, request, signal),
    // What compatible servers offer of the Files API is for other things, and batches take it.
    ...(connection.isVendor
      ? {
          files: {
            account: createHash("sha256").update(`openai:${options.apiKey}`).digest("hex").slice(0, 16),
            upload: (picture, signal) => uploadToOpenai(connection, picture, signal),
            async remove(fileId, signal) {
              await connection.client.files.delete(fileId, { signal });
            },
          },
          batches: openaiBatches(connection),
        }
      : {}),
    async *stream(model, request, signal) {
      const schema = request.output.type === "object" ? outputSchemaOf(request.output.schema) : null;
      const call = { model, request, schema, signal };
      if (connection.isVendor) {
        yield* streamResponses(connection, { ...call, level: "schema" });
        return;
      }
      const apis: Api[] = learned ? [learned] : ["responses", "chat"];
      let failure: ModelFailure | null = null;
      for (const api of apis) {
        for (const level of schema ? levels.from(model.id) : (["schema"] as const)) {
          const tried = yield* tryCall(connection, api, { ...call, level });
          if (tried.type === "answered") {
            learned = api;
            if (schema) learnLevel(levels, model, level, tried.text);
            return;
          }
          failure = tried.failure;
          // Another way to ask for the object helps only where the server disliked the request itself.
          if (failure.kind !== "bad_request") break;
        }
      }
      if (failure) throw failure;
    },
  };
}

type Tried = { type: "answered"; text: string } | { type: "refused"; failure: ModelFailure };

/** One way to ask. It throws what no other way would better; before anything has come, `refused` lets the next be tried. */
async function* tryCall(
  connection: OpenaiConnection,
  api: Api,
  call: OpenaiCall,
): AsyncGenerator<ProviderEvent, Tried, undefined> {
  let text = "";
  try {
    for await (const event of (api === "responses" ? streamResponses : streamChat)(connection, call)) {
      if (event.type === "text") text += event.text;
      yield event;
    }
    return { type: "answered", text };
  } catch (error) {
    if (!(error instanceof ModelFailure) || text !== "" || !notOffered.has(error.kind)) throw error;
    return { type: "refused", failure: error };
  }
}

/** A server may take a schema and ignore it: then the model is asked in words as well from the next time on. */
function learnLevel(
  levels: StructureLevels,
  model: CatalogueModel,
  level: ReturnType<StructureLevels["of"]>,
  text: string,
): void {
  levels.lower(model.id, level === "schema" && !text.includes("{") ? "json" : level);
}
