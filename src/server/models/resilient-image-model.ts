import type { ProviderId } from "@/domain/model-role";
import type { OnCall } from "./call-record";
import { appErrorOf, policyOf } from "./failure";
import { imageCostOf } from "./image-cost";
import type {
  ImageModel,
  ImageOutcome,
  ImageRequest,
  ImageUsage,
  PictureFiles,
  UploadedFile,
  UploadOutcome,
} from "./image-model";
import type { ImagePart } from "./language-model";
import { failureFrom } from "./measured-call";
import type { ImageResult, ModelProvider } from "./provider";
import { openaiImagePrices } from "./providers/openai-models";
import { runAttempts } from "./resilience/run-attempts";
import { withTimeLimits } from "./resilience/with-time-limits";
import type { Resilience } from "./resilient-language-model";

type ImageChoice = { provider: ProviderId; id: string };

export type ResilientImageOptions = Omit<Resilience, "limitsOf"> & {
  models: readonly ImageChoice[];
  providerOf(id: ProviderId): ModelProvider;
  /** How long a picture may take. */
  limitMs: number;
  onCall: OnCall;
};

/** The models that draw behind the port, guarded and recorded as the ones that write. */
export function createResilientImageModel(options: ResilientImageOptions): ImageModel {
  const [first] = options.models;
  if (!first) throw new Error("An image model needs at least one choice");
  return {
    first: { provider: first.provider, model: first.id },
    files: filesOf(options, first.provider),
    draw: (request) => drawResilient(options, request),
  };
}

function filesOf(options: ResilientImageOptions, id: ProviderId): PictureFiles | null {
  const { files } = options.providerOf(id);
  if (!files) return null;
  return {
    provider: id,
    account: files.account,
    upload: (picture, signal) =>
      uploadResilient(options, id, picture, signal ?? new AbortController().signal),
    remove: (fileId, signal) => files.remove(fileId, signal),
  };
}

/** An upload costs nothing and draws nothing, so it is not recorded as a call. */
async function uploadResilient(
  options: ResilientImageOptions,
  id: ProviderId,
  picture: ImagePart,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  const provider = options.providerOf(id);
  const attempts = runAttempts<{ provider: ProviderId }, UploadedFile>({
    ...options,
    choices: [{ provider: id }],
    signal,
    isOutput: () => true,
    async *open() {
      try {
        yield await within(options.limitMs, signal, async (inner) => {
          if (!provider.files) throw new Error(`${provider.name} keeps no files`);
          return provider.files.upload(picture, inner);
        });
      } catch (error) {
        throw failureFrom(error, provider, signal);
      }
    },
  });
  let file: UploadedFile | null = null;
  while (true) {
    const { done, value } = await attempts.next();
    if (!done) file = value;
    else if (value.type === "failed") return { type: "failed", error: appErrorOf(value.failure).toReport() };
    else if (file) return { type: "uploaded", file };
    else throw new Error("The upload ended without a file");
  }
}

async function drawResilient(options: ResilientImageOptions, request: ImageRequest): Promise<ImageOutcome> {
  const signal = request.signal ?? new AbortController().signal;
  const attempts = runAttempts({
    ...options,
    choices: options.models,
    signal,
    isOutput: () => true,
    onPlace: request.onPlace,
    open: (choice, attempt) => measuredDrawing(options, choice, attempt, request, signal),
  });
  let drawn: ImageOutcome | null = null;
  while (true) {
    const { done, value } = await attempts.next();
    if (!done) drawn = value;
    else if (value.type === "failed")
      return value.failure.kind === "file_gone"
        ? { type: "file_gone" }
        : { type: "failed", error: appErrorOf(value.failure).toReport() };
    else if (drawn) return drawn;
    else throw new Error("The drawing ended without a picture");
  }
}

async function* measuredDrawing(
  options: ResilientImageOptions,
  choice: ImageChoice,
  attempt: number,
  request: ImageRequest,
  signal: AbortSignal,
): AsyncGenerator<ImageOutcome, void, undefined> {
  const { now } = options;
  const provider = options.providerOf(choice.provider);
  const startedAt = now();
  const record = (usage: ImageUsage, end: Pick<Parameters<OnCall>[0], "outcome" | "errorCode">) =>
    options.onCall({
      role: "image",
      provider: choice.provider,
      model: choice.id,
      attempt,
      usage: {
        inputTokens: usage.textInputTokens + usage.imageInputTokens,
        cachedInputTokens: 0,
        cacheWriteTokens: 0,
        outputTokens: usage.outputTokens,
      },
      timeToFirstTokenMs: null,
      durationMs: now() - startedAt,
      costUsd: imageCostOf(choice.id, usage),
      priced: openaiImagePrices.has(choice.id),
      ...end,
      ...(request.generationId === undefined ? {} : { generationId: request.generationId }),
    });
  let result: ImageResult;
  try {
    result = await within(options.limitMs, signal, async (inner) => {
      if (!provider.draw) throw new Error(`${provider.name} does not draw`);
      return provider.draw(choice.id, request, inner);
    });
  } catch (error) {
    const failure = failureFrom(error, provider, signal);
    const outcome =
      failure.kind === "cancelled" ? "cancelled" : failure.kind === "content_refused" ? "refused" : "failed";
    record(
      { textInputTokens: 0, imageInputTokens: 0, outputTokens: 0 },
      { outcome, errorCode: policyOf(failure).code },
    );
    throw failure;
  }
  record(result.usage, { outcome: "answered" });
  const [image] = result.images;
  if (!image) throw new Error("A provider draws at least one picture");
  const { usage } = result;
  yield {
    type: "drawn",
    image,
    provider: choice.provider,
    model: choice.id,
    usage,
    costUsd: imageCostOf(choice.id, usage),
  };
}

/** Gives up on what takes too long: `SilenceError`. */
async function within<Result>(
  limitMs: number,
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const results = withTimeLimits({
    limits: { firstSignMs: limitMs, stallMs: limitMs },
    signal,
    async *open(inner) {
      yield await ask(inner);
    },
    isSign: () => true,
  });
  for await (const result of results) return result;
  throw new Error("It ended without a result");
}
