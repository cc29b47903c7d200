import type { ErrorReport } from "@/domain/app-error";
import type { LanguageRole } from "@/domain/model-role";
import type { ImageModel, ImageRequest } from "../image-model";
import type { FinishReason, LanguageModel, ModelEvent, ModelRequest } from "../language-model";
import type { Models } from "../models";
import type { ModelUsage } from "../usage";

/** What a fake model answers: a text, a value that goes out as JSON, an end of its own, or what the request makes of it. */
export type FakeReply =
  | string
  | { value: unknown }
  | { text: string; finish: FinishReason }
  | { error: ErrorReport }
  | ((request: ModelRequest) => FakeReply);

export type FakeModels = Models & {
  requests: { role: LanguageRole; request: ModelRequest }[];
  drawings: ImageRequest[];
};

const usage: ModelUsage = { inputTokens: 100, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 20 };
const pieceLength = 24;

/** Models without a provider, for tests of what asks them: each role answers its replies in order, the last again and again. */
export function createFakeModels(
  replies: Partial<Record<LanguageRole, FakeReply[]>>,
  draw?: ImageModel["draw"],
): FakeModels {
  const requests: FakeModels["requests"] = [];
  const drawings: ImageRequest[] = [];
  const counts = new Map<LanguageRole, number>();
  return {
    requests,
    drawings,
    has: (role) => (role === "image" ? draw !== undefined : role in replies),
    first: () => null,
    batchChoice: () => null,
    batchModel: () => null,
    languageModel: (role): LanguageModel => ({
      stream(request) {
        requests.push({ role, request });
        const count = counts.get(role) ?? 0;
        counts.set(role, count + 1);
        const reply = replies[role]?.[count] ?? replies[role]?.at(-1);
        if (reply === undefined) throw new Error(`Nothing is scripted for the role ${role}`);
        return play(reply, request);
      },
    }),
    imageModel: () => ({
      first: { provider: "openai", model: "fake-image" },
      files: null,
      async draw(request) {
        drawings.push(request);
        if (!draw) throw new Error("Nothing is scripted for drawing");
        return draw(request);
      },
    }),
  };
}

async function* play(reply: FakeReply, request: ModelRequest): AsyncGenerator<ModelEvent, void, undefined> {
  if (typeof reply === "function") return yield* play(reply(request), request);
  if (typeof reply === "object" && "error" in reply) {
    yield { type: "error", error: reply.error };
    return;
  }
  const text =
    typeof reply === "string" ? reply : "value" in reply ? JSON.stringify(reply.value) : reply.text;
  for (let end = pieceLength; end - pieceLength < text.length; end += pieceLength) {
    // Others get their turn, as they would between two pieces from the network.
    await Promise.resolve();
    if (request.signal?.aborted) {
      yield { type: "error", error: { code: "cancelled", text: "Stopped.", retryable: false } };
      return;
    }
    const delta = text.slice(end - pieceLength, end);
    yield request.output.type === "object"
      ? { type: "object.delta", delta, json: text.slice(0, end) }
      : { type: "text.delta", text: delta };
  }
  yield { type: "usage", usage };
  yield { type: "finish", reason: typeof reply === "object" && "finish" in reply ? reply.finish : "stop" };
}
