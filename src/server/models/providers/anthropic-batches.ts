import type Anthropic from "@anthropic-ai/sdk";
import type { Message, Usage } from "@anthropic-ai/sdk/resources/messages";
import type {
  MessageBatch,
  MessageBatchIndividualResponse,
} from "@anthropic-ai/sdk/resources/messages/batches";
import type { SubmittedBatch } from "../batch-model";
import type { FailureKind, ModelFailure } from "../failure";
import type { ProviderBatches, ProviderBatchResult } from "../provider-batches";
import type { ModelUsage } from "../usage";
import { anthropicBodyOf } from "./anthropic-request";

type Connection = {
  client: Anthropic;
  failureOf(error: unknown): ModelFailure;
  /** An error that came within a result: a type and words. */
  failureOfType(type: string, message: string): ModelFailure;
  failure(kind: FailureKind, detail: string): ModelFailure;
  usageOf(counts: Usage): ModelUsage;
};

/** Anthropic's Message Batches: texts only, since it does not draw. */
export function anthropicBatches(connection: Connection): ProviderBatches {
  const { failure, failureOf } = connection;
  const { batches } = connection.client.messages;
  const asked = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      throw failureOf(error);
    }
  };
  const resultOf = ({ custom_id: id, result }: MessageBatchIndividualResponse): ProviderBatchResult => {
    switch (result.type) {
      case "canceled":
        return { id, type: "cancelled" };
      case "expired":
        return { id, type: "expired" };
      case "errored": {
        const { type, message } = result.error.error;
        return { id, type: "failed", failure: connection.failureOfType(type, message) };
      }
      case "succeeded":
        return toldOf(id, result.message);
    }
  };
  const toldOf = (id: string, message: Message): ProviderBatchResult => {
    const text = message.content.map((block) => (block.type === "text" ? block.text : "")).join("");
    if (message.stop_reason === "refusal")
      return { id, type: "failed", failure: failure("content_refused", "Refused") };
    if (text === "") return { id, type: "failed", failure: failure("bad_answer", "An empty answer") };
    const isWhole = message.stop_reason === "end_turn" || message.stop_reason === "stop_sequence";
    return { id, type: "text", text, isWhole, usage: connection.usageOf(message.usage) };
  };
  return {
    takes: new Set(["text"]),
    submit: ({ model, effort, requests }, signal) =>
      asked(async () =>
        submitted(
          await batches.create(
            {
              requests: requests.map((request) => {
                if (request.type !== "text") throw new Error("Anthropic does not draw");
                const output = { type: "text" as const };
                return {
                  custom_id: request.id,
                  params: anthropicBodyOf(model, { ...request.text, output, effort }),
                };
              }),
            },
            { signal },
          ),
        ),
      ),
    // A batch bears no name of ours there, so one whose receipt was lost is handed in again: words, which cost cents.
    find: async () => null,
    read: (remoteId, signal) =>
      asked(async () => {
        const batch = await batches.retrieve(remoteId, null, { signal });
        if (batch.processing_status !== "ended") return { results: [], rest: null };
        const results: ProviderBatchResult[] = [];
        if (batch.results_url !== null)
          for await (const line of await batches.results(remoteId, undefined, { signal }))
            results.push(resultOf(line));
        return { results, rest: { type: "failed", failure: failure("bad_answer", "No result came") } };
      }),
    async cancel(remoteId, signal) {
      await asked(() => batches.cancel(remoteId, null, { signal }));
    },
    async forget(remoteId, signal) {
      await asked(() => batches.delete(remoteId, null, { signal }));
    },
  };
}

function submitted({ id, expires_at: expiresAt }: MessageBatch): SubmittedBatch {
  return { remoteId: id, expiresAt: new Date(expiresAt) };
}
