import { afterEach, expect, it } from "vitest";
import { systemClock } from "@/lib/clock";
import type { BatchRequest } from "./batch-model";
import { createModels, type Models } from "./models";
import { createAnthropicProvider } from "./providers/anthropic";
import { createOpenaiProvider } from "./providers/openai";
import { createTestModels, testKeys } from "./test/test-models";
import { startWireServer, type WireReply, type WireRequest, type WireServer } from "./test/wire-server";

let server: WireServer;
afterEach(() => server.close());

/** The vendors' own SDKs at the vendors' own addresses, led to a server of the test. */
async function vendors(answer: (request: WireRequest) => WireReply): Promise<Models> {
  server = await startWireServer(answer);
  const fetch: typeof globalThis.fetch = (input, init) =>
    globalThis.fetch(String(input).replace(/https:\/\/api\.(?:openai|anthropic)\.com/, server.url), init);
  const now = () => systemClock.now();
  return createModels({
    providers: [
      createOpenaiProvider({ apiKey: testKeys.openai, fetch, now }),
      createAnthropicProvider({ apiKey: testKeys.anthropic, fetch, now }),
    ],
    roles: { overrides: {} },
    onCall: () => undefined,
    clock: systemClock,
  });
}

function batchesOf(models: Models, provider: "openai" | "anthropic") {
  const model = models.batchModel(provider);
  if (!model) throw new Error("It has none");
  return model;
}

const { signal } = new AbortController();
const picture = (id: string, fileId?: string): BatchRequest => ({
  id,
  type: "picture",
  picture: {
    prompt: "A fox",
    shape: "landscape",
    references: fileId ? [{ type: "image", mediaType: "image/webp", bytes: new Uint8Array(), fileId }] : [],
  },
});
const text: BatchRequest = {
  id: "texts",
  type: "text",
  text: {
    system: [{ text: "You tell." }],
    messages: [{ role: "user", parts: [{ type: "text", text: "Tell." }] }],
    maxOutputTokens: 100,
  },
};
const batchOf = (status: string, more: object = {}) => ({
  id: "batch_1",
  object: "batch",
  endpoint: "/v1/images/edits",
  input_file_id: "file-in",
  completion_window: "24h",
  created_at: 1_000,
  expires_at: 87_400,
  status,
  ...more,
});
const image = { model: "gpt-image-2.6-flare", remoteId: "batch_1" };
const png = "iVBORw0KGgo=";

it("hands a file of one endpoint to OpenAI, under our own mark, with what it goes by named", async () => {
  const models = await vendors(({ path }) =>
    path.endsWith("/files") ? { body: { id: "file-in", object: "file" } } : { body: batchOf("validating") },
  );
  const requests = [picture("page-1", "file-sheet"), picture("page-2", "file-sheet")];
  const submitted = await batchesOf(models, "openai").submit(
    { id: "ours", model: image.model, requests },
    signal,
  );
  expect(submitted).toEqual({ remoteId: "batch_1", expiresAt: new Date(87_400_000) });
  const [file, batch] = server.requests;
  const lines = [...String(file?.body.text).matchAll(/^\{.*\}$/gm)].map(([line]) => JSON.parse(line));
  expect(lines[1]).toEqual({
    custom_id: "page-2",
    method: "POST",
    url: "/v1/images/edits",
    body: {
      model: image.model,
      prompt: "A fox",
      size: "1536x1024",
      images: [{ file_id: "file-sheet" }],
    },
  });
  expect(batch?.body).toMatchObject({
    endpoint: "/v1/images/edits",
    input_file_id: "file-in",
    completion_window: "24h",
    metadata: { scenewright: "ours" },
  });
});

it("asks OpenAI for texts without a stream, and refuses to mix endpoints", async () => {
  const models = await vendors(({ path }) =>
    path.endsWith("/files") ? { body: { id: "file-in", object: "file" } } : { body: batchOf("validating") },
  );
  const openai = batchesOf(models, "openai");
  await openai.submit({ id: "ours", model: "gpt-6.1-terra", requests: [text] }, signal);
  const [line] = String(server.requests[0]?.body.text).match(/^\{.*\}$/m) ?? ["{}"];
  const { url, body } = JSON.parse(line);
  expect(url).toBe("/v1/responses");
  expect(body).toMatchObject({ model: "gpt-6.1-terra", store: false });
  expect(body).not.toHaveProperty("stream");
  expect(body).not.toHaveProperty("prompt_cache_options");
  await expect(
    openai.submit({ id: "mixed", model: "gpt-6.1-terra", requests: [text, picture("page-1")] }, signal),
  ).rejects.toThrow();
});

it("reads pictures at half the price, refusals, lost files and what expired out of OpenAI's two files", async () => {
  const done = (custom_id: string) => ({
    custom_id,
    response: {
      status_code: 200,
      body: {
        data: [{ b64_json: png }],
        usage: {
          input_tokens: 100,
          input_tokens_details: { text_tokens: 100, image_tokens: 0 },
          output_tokens: 10_000,
        },
      },
    },
    error: null,
  });
  const refused = (custom_id: string, status_code: number, code: string | null, message: string) => ({
    custom_id,
    response: { status_code, body: { error: { code, message, type: "x", param: null } } },
    error: null,
  });
  const errors = [
    refused("page-2", 400, "moderation_blocked", "Rejected by the safety system"),
    refused("page-3", 404, null, "No such File object: file-sheet"),
    { custom_id: "page-4", response: null, error: { code: "batch_expired", message: "Too late" } },
  ];
  const jsonl = (lines: object[]) => ({ body: lines.map((line) => JSON.stringify(line)).join("\n") });
  const models = await vendors(({ path }) => {
    if (path.includes("/files/out/")) return jsonl([done("page-1")]);
    if (path.includes("/files/err/")) return jsonl(errors);
    return { body: batchOf("expired", { output_file_id: "out", error_file_id: "err" }) };
  });
  const { results, rest } = await batchesOf(models, "openai").read(image, signal);
  expect(rest).toEqual({ type: "expired" });
  expect(results).toMatchObject([
    { id: "page-1", type: "picture", priced: true, usage: { inputTokens: 100, outputTokens: 10_000 } },
    { id: "page-2", type: "failed", isFileGone: false, error: { code: "model_refused" } },
    { id: "page-3", type: "failed", isFileGone: true },
    { id: "page-4", type: "expired" },
  ]);
  // $30 a million of output, $5 of input, half of both.
  expect(results[0]).toHaveProperty("costUsd", (10_000 * 30 + 100 * 5) / 1_000_000 / 2);
});

it("says why OpenAI took none of a batch, and knows one again by its mark", async () => {
  const failed = batchOf("failed", {
    errors: { data: [{ code: "billing_hard_limit_reached", message: "Your billing hard limit" }] },
  });
  const models = await vendors(({ path }) =>
    path.includes("/batches?")
      ? { body: { data: [batchOf("in_progress", { id: "batch_9", metadata: { scenewright: "ours" } })] } }
      : { body: failed },
  );
  const openai = batchesOf(models, "openai");
  expect(await openai.read(image, signal)).toMatchObject({
    results: [],
    rest: { type: "failed", error: { code: "model_no_credit" } },
  });
  expect(await openai.find("ours", signal)).toMatchObject({ remoteId: "batch_9" });
  expect(await openai.find("another", signal)).toBeNull();
});

it("leaves texts to Anthropic, and reads every way in which they end", async () => {
  const ended = { id: "msgbatch_1", type: "message_batch", expires_at: "2026-11-26T10:00:00Z" };
  const message = (stop_reason: string, content: object[]) => ({
    type: "succeeded",
    message: {
      id: "m",
      type: "message",
      role: "assistant",
      content,
      stop_reason,
      usage: {
        input_tokens: 1_000,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: 100,
      },
    },
  });
  const words = [{ type: "text", text: "## 1\nToot!" }];
  const lines = [
    { custom_id: "a", result: message("end_turn", words) },
    { custom_id: "b", result: message("max_tokens", words) },
    { custom_id: "c", result: message("refusal", []) },
    {
      custom_id: "d",
      result: { type: "errored", error: { error: { type: "overloaded_error", message: "" } } },
    },
    { custom_id: "e", result: { type: "expired" } },
    { custom_id: "f", result: { type: "canceled" } },
  ];
  let status = "in_progress";
  const models = await vendors(({ path }) =>
    path.endsWith("/results")
      ? { body: lines.map((line) => JSON.stringify(line)).join("\n") }
      : {
          body: {
            ...ended,
            processing_status: status,
            results_url: "https://api.anthropic.com/v1/messages/batches/msgbatch_1/results",
          },
        },
  );
  const anthropic = batchesOf(models, "anthropic");
  const model = "claude-sonnet-5-5";
  expect(await anthropic.submit({ id: "ours", model, requests: [text] }, signal)).toEqual({
    remoteId: "msgbatch_1",
    expiresAt: new Date("2026-11-26T10:00:00Z"),
  });
  const sent = server.requests[0]?.body.requests as { custom_id: string; params: Record<string, unknown> }[];
  expect(sent).toMatchObject([{ custom_id: "texts", params: { model } }]);
  expect(sent[0]?.params).not.toHaveProperty("stream");
  const read = () => anthropic.read({ remoteId: "msgbatch_1", model }, signal);
  expect(await read()).toEqual({ results: [], rest: null });
  status = "ended";
  expect((await read()).results).toMatchObject([
    // $2 a million of input, $10 of output, half of both.
    { id: "a", type: "text", isWhole: true, costUsd: (1_000 * 2 + 100 * 10) / 1_000_000 / 2 },
    { id: "b", type: "text", isWhole: false },
    { id: "c", type: "failed", error: { code: "model_refused" } },
    { id: "d", type: "failed", error: { code: "model_overloaded" } },
    { id: "e", type: "expired" },
    { id: "f", type: "cancelled" },
  ]);
});

it("tells a refused key in words for people, and no key of it", async () => {
  const models = await vendors(() => ({
    status: 401,
    body: { error: { code: "invalid_api_key", message: `Incorrect key ${testKeys.openai}` } },
  }));
  const asked = batchesOf(models, "openai").read(image, signal);
  await expect(asked).rejects.toMatchObject({ code: "model_key_refused" });
  await expect(asked).rejects.not.toThrow(testKeys.openai);
});

it("takes no compatible server to have batches", async () => {
  server = await startWireServer([]);
  const { models } = createTestModels({ openai: server.url, isCompatible: true, anthropic: server.url });
  expect(models.batchModel("openai")).toBeNull();
  expect(models.batchModel("anthropic")).toBeNull();
  expect(models.batchChoice("image")).toBeNull();
  expect(models.batchChoice("story")).toBeNull();
});

it("offers pictures to OpenAI alone, and words to whoever is asked first for them", async () => {
  const models = await vendors(() => ({ status: 500 }));
  expect(models.batchChoice("image")).toEqual({ provider: "openai", model: "gpt-image-2.6-flare" });
  const own = { models: { story: "anthropic/claude-sonnet-5-5" } };
  expect(models.batchChoice("story")).toEqual({ provider: "openai", model: "gpt-6.1-terra" });
  expect(models.batchChoice("story", own)).toEqual({ provider: "anthropic", model: "claude-sonnet-5-5" });
});
