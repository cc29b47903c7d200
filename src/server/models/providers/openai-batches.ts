import { toFile } from "openai";
import type { Batch, BatchCreateParams } from "openai/resources/batches";
import type { ImagesResponse } from "openai/resources/images";
import type { Response as ModelResponse } from "openai/resources/responses/responses";
import { z } from "zod";
import type { BatchRequest, SubmittedBatch } from "../batch-model";
import type { CatalogueModel } from "../catalogue-model";
import type { ModelEffort } from "../language-model";
import type { ProviderBatches, ProviderBatchReading, ProviderBatchResult } from "../provider-batches";
import type { OpenaiConnection } from "./openai-client";
import { drawingOf, imageBodyOf, saysFileGone } from "./openai-images";
import { answerOf, responseBodyOf } from "./openai-responses";

/** One file holds requests of one endpoint; the API's batches take all three, pictures as well as texts. */
type Endpoint = Extract<
  BatchCreateParams["endpoint"],
  "/v1/responses" | "/v1/images/generations" | "/v1/images/edits"
>;

/** People's pictures are not left with others for longer than it takes to fetch them. */
const fileLifeSeconds = 7 * 24 * 60 * 60;
/** How far back is looked for a batch of which it is not known whether it arrived. */
const mostLookedAt = 300;
const mark = "scenewright";

const problemSchema = z.object({
  code: z.string().nullish(),
  message: z.string().nullish(),
  type: z.string().nullish(),
});
const lineSchema = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullish(),
  error: problemSchema.nullish(),
});
type Line = z.infer<typeof lineSchema>;

const ends: ReadonlySet<Batch["status"]> = new Set(["completed", "failed", "expired", "cancelled"]);

/** OpenAI's Batch API: a file of requests goes up, files of results come back. */
export function openaiBatches(connection: OpenaiConnection): ProviderBatches {
  const { client } = connection;
  const asked = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      throw connection.failureOf(error, false);
    }
  };
  return {
    takes: new Set(["picture", "text"]),
    submit: ({ id, model, effort, requests }, signal) =>
      asked(async () => {
        const endpoint = endpointOf(requests);
        const lines = requests.map((request) =>
          JSON.stringify({
            custom_id: request.id,
            method: "POST",
            url: endpoint,
            body: bodyOf(request, model, effort),
          }),
        );
        const file = await client.files.create(
          {
            file: await toFile(Buffer.from(`${lines.join("\n")}\n`), `${id}.jsonl`, {
              type: "application/jsonl",
            }),
            purpose: "batch",
            expires_after: { anchor: "created_at", seconds: fileLifeSeconds },
          },
          { signal },
        );
        const batch = await client.batches.create(
          {
            endpoint,
            input_file_id: file.id,
            completion_window: "24h",
            metadata: { [mark]: id },
            output_expires_after: { anchor: "created_at", seconds: fileLifeSeconds },
          },
          { signal },
        );
        return submitted(batch);
      }),
    find: (id, signal) =>
      asked(async () => {
        let seen = 0;
        for await (const batch of client.batches.list({ limit: 100 }, { signal })) {
          if (batch.metadata?.[mark] === id) return submitted(batch);
          if (++seen >= mostLookedAt) break;
        }
        return null;
      }),
    read: (remoteId, signal) =>
      asked(async () => {
        const batch = await client.batches.retrieve(remoteId, { signal });
        const results: ProviderBatchResult[] = [];
        // Files stand here once there is something in them, for a batch that expired or was cancelled too.
        for (const fileId of [batch.output_file_id, batch.error_file_id]) {
          if (!fileId) continue;
          const content = await client.files.content(fileId, { signal });
          results.push(
            ...linesOf(await content.text(), connection).map((line) => resultOf(line, batch, connection)),
          );
        }
        return { results, rest: restOf(batch, connection) };
      }),
    async cancel(remoteId, signal) {
      await asked(() => client.batches.cancel(remoteId, { signal }));
    },
    forget: (remoteId, signal) =>
      asked(async () => {
        const batch = await client.batches.retrieve(remoteId, { signal });
        for (const fileId of [batch.input_file_id, batch.output_file_id, batch.error_file_id])
          if (fileId) await client.files.delete(fileId, { signal });
      }),
  };
}

function endpointOf(requests: readonly BatchRequest[]): Endpoint {
  const [endpoint, ...others] = new Set(
    requests.map(
      (request): Endpoint =>
        request.type === "text"
          ? "/v1/responses"
          : (request.picture.references ?? []).length > 0
            ? "/v1/images/edits"
            : "/v1/images/generations",
    ),
  );
  if (!endpoint || others.length > 0) throw new Error("A batch is of one endpoint");
  return endpoint;
}

function bodyOf(request: BatchRequest, model: CatalogueModel, effort: ModelEffort): object {
  if (request.type === "picture") return imageBodyOf(model.id, request.picture);
  const asked = { ...request.text, output: { type: "text" as const }, effort };
  return responseBodyOf({ model, request: asked, schema: null, level: "schema" });
}

function submitted(batch: Batch): SubmittedBatch {
  const seconds = batch.expires_at ?? batch.created_at + 24 * 60 * 60;
  return { remoteId: batch.id, expiresAt: new Date(seconds * 1_000) };
}

function linesOf(text: string, connection: OpenaiConnection): Line[] {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    const read = lineSchema.safeParse(JSON.parse(line));
    if (!read.success) throw connection.failure("bad_answer", "A line of the batch's results is none");
    return [read.data];
  });
}

function resultOf(
  { custom_id: id, response, error }: Line,
  { endpoint }: Batch,
  connection: OpenaiConnection,
): ProviderBatchResult {
  if (error?.code === "batch_expired") return { id, type: "expired" };
  if (error?.code === "batch_cancelled") return { id, type: "cancelled" };
  if (!response || response.status_code >= 400) {
    const problem = problemSchema.nullish().catch(null).parse(problemIn(response?.body)) ?? error;
    const message = problem?.message ?? "No reason given";
    const status = response?.status_code;
    const failure = saysFileGone(status, message)
      ? connection.failure("file_gone", message)
      : connection.failureOfCode(problem?.code ?? null, message, { status, type: problem?.type });
    return { id, type: "failed", failure };
  }
  try {
    if (endpoint === "/v1/responses") {
      const { refused, ...answer } = answerOf(response.body as ModelResponse, connection);
      return refused
        ? { id, type: "failed", failure: connection.failure("content_refused", "Refused") }
        : { id, type: "text", ...answer };
    }
    const { images, usage } = drawingOf(response.body as ImagesResponse, connection);
    const [image] = images;
    if (!image) throw connection.failure("bad_answer", "No picture came");
    return { id, type: "picture", image, usage };
  } catch (thrown) {
    return { id, type: "failed", failure: connection.failureOf(thrown, false) };
  }
}

function problemIn(body: unknown): unknown {
  return typeof body === "object" && body !== null && "error" in body ? body.error : null;
}

function restOf(batch: Batch, connection: OpenaiConnection): ProviderBatchReading["rest"] {
  if (!ends.has(batch.status)) return null;
  if (batch.status === "expired") return { type: "expired" };
  if (batch.status === "cancelled") return { type: "cancelled" };
  const [first] = batch.errors?.data ?? [];
  const failure = connection.failureOfCode(
    first?.code ?? null,
    first?.message ?? `The batch ${batch.status} without a result for it`,
    { status: batch.status === "failed" ? 400 : undefined },
  );
  return { type: "failed", failure };
}
