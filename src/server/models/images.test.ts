import { afterEach, describe, expect, it } from "vitest";
import { createTestModels, type TestModelsOptions } from "./test/test-models";
import { openaiError } from "./test/wire-formats";
import { startWireServer, type WireReply, type WireServer } from "./test/wire-server";

let server: WireServer;
afterEach(() => server.close());

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]);
const drawn: WireReply = {
  body: {
    created: 1,
    data: [{ b64_json: png.toString("base64") }],
    usage: {
      input_tokens: 1_200,
      input_tokens_details: { text_tokens: 200, image_tokens: 1_000 },
      output_tokens: 4_000,
      total_tokens: 5_200,
    },
  },
};

async function setUp(script: WireReply[], more: Partial<TestModelsOptions> = {}) {
  server = await startWireServer(script);
  return createTestModels({ openai: server.url, ...more });
}

describe("imageModel", () => {
  it("draws a picture and says what it cost", async () => {
    const { models, calls } = await setUp([drawn]);
    const outcome = await models
      .imageModel()
      .draw({ prompt: "A fox", shape: "landscape", generationId: "g1" });
    const costUsd = (200 * 5 + 1_000 * 8 + 4_000 * 30) / 1_000_000;
    expect(outcome).toMatchObject({ type: "drawn", model: "gpt-image-2.6-flare", costUsd });
    if (outcome.type !== "drawn") throw new Error("No picture");
    expect(Buffer.from(outcome.image.bytes)).toEqual(png);
    expect(outcome.image.mediaType).toBe("image/png");
    expect(server.requests).toMatchObject([
      { path: "/v1/images/generations", body: { prompt: "A fox", size: "1536x1024" } },
    ]);
    expect(calls).toMatchObject([
      { role: "image", outcome: "answered", costUsd, priced: true, generationId: "g1" },
    ]);
  });

  it("edits by the pictures that it is given", async () => {
    const { models } = await setUp([drawn]);
    const reference = { type: "image" as const, mediaType: "image/png" as const, bytes: new Uint8Array(png) };
    const outcome = await models
      .imageModel()
      .draw({ prompt: "At night", shape: "square", references: [reference] });
    expect(outcome.type).toBe("drawn");
    expect(server.requests[0]?.path).toBe("/v1/images/edits");
    expect(server.requests[0]?.body.text).toContain('filename="reference-1.png"');
  });

  it("asks a compatible server for bytes, and does not invent a price", async () => {
    const roles = { overrides: { image: "openai/flux-schnell" } };
    const { models, calls } = await setUp([drawn], { isCompatible: true, roles });
    await models.imageModel().draw({ prompt: "A fox", shape: "square" });
    expect(server.requests[0]?.body).toMatchObject({ model: "flux-schnell", response_format: "b64_json" });
    expect(calls).toMatchObject([{ costUsd: 0, priced: false }]);
  });

  it("tries again after a fault", async () => {
    const { models, calls } = await setUp([{ status: 500, body: {} }, drawn]);
    const outcome = await models.imageModel().draw({ prompt: "A fox", shape: "square" });
    expect(outcome.type).toBe("drawn");
    expect(calls.map((call) => call.outcome)).toEqual(["failed", "answered"]);
  });

  it("says when the picture is declined, and does not ask again", async () => {
    const { models, calls } = await setUp([
      {
        status: 400,
        body: openaiError("moderation_blocked", "Your request was rejected", "image_generation_user_error"),
      },
    ]);
    const outcome = await models.imageModel().draw({ prompt: "…", shape: "square" });
    expect(outcome).toMatchObject({ type: "failed", error: { code: "model_refused", retryable: false } });
    expect(calls).toMatchObject([{ outcome: "refused" }]);
  });

  it("does not take something else for a picture", async () => {
    const { models } = await setUp([
      { body: { data: [{ b64_json: Buffer.from("<svg/>").toString("base64") }] } },
    ]);
    const outcome = await models.imageModel().draw({ prompt: "A fox", shape: "square" });
    expect(outcome).toMatchObject({ type: "failed", error: { code: "model_bad_answer" } });
  });

  it("gives up on a picture that takes too long, and stops when it is aborted", async () => {
    const { models } = await setUp([{ after: "hang" }], { patience: { imageLimitMs: 60 } });
    expect(await models.imageModel().draw({ prompt: "A fox", shape: "square" })).toMatchObject({
      error: { code: "model_timeout" },
    });
    const signal = AbortSignal.abort();
    expect(await models.imageModel().draw({ prompt: "A fox", shape: "square", signal })).toMatchObject({
      error: { code: "cancelled" },
    });
  });

  it("needs a provider that draws", async () => {
    server = await startWireServer([]);
    const { models } = createTestModels({ anthropic: server.url });
    expect(models.has("image")).toBe(false);
    expect(models.has("code")).toBe(true);
    expect(() => models.imageModel()).toThrow(/OPENAI_API_KEY/);
  });
});
