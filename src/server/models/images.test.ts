import { afterEach, describe, expect, it } from "vitest";
import { createTestModels, type TestModelsOptions, testKeys } from "./test/test-models";
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

describe("files of a provider", () => {
  const picture = { type: "image" as const, mediaType: "image/png" as const, bytes: new Uint8Array(png) };
  const kept: WireReply = { body: { id: "file-7", object: "file", expires_at: 1_800_000_000 } };

  it("are uploaded once and named in what is drawn by them", async () => {
    const { models } = await setUp([kept, drawn]);
    const model = models.imageModel();
    const outcome = await model.files?.upload(picture);
    expect(outcome).toEqual({
      type: "uploaded",
      file: { fileId: "file-7", expiresAt: new Date(1_800_000_000_000) },
    });
    await model.draw({
      prompt: "At night",
      shape: "landscape",
      references: [{ ...picture, fileId: "file-7" }, picture],
    });
    expect(server.requests[0]).toMatchObject({ path: "/v1/files" });
    expect(server.requests[0]?.body.text).toContain("vision");
    expect(server.requests[1]).toMatchObject({
      path: "/v1/images/edits",
      body: {
        prompt: "At night",
        size: "1536x1024",
        images: [{ file_id: "file-7" }, { image_url: `data:image/png;base64,${png.toString("base64")}` }],
      },
    });
  });

  it.each([
    [404, "No such File object: file-7"],
    [400, "File file-7 not found or expired."],
  ])("that the provider has forgotten are told so (%i), without another try", async (status, message) => {
    const { models, calls } = await setUp([
      { status, body: { error: { message, type: "invalid_request_error", code: null } } },
    ]);
    const references = [{ ...picture, fileId: "file-7" }];
    expect(await models.imageModel().draw({ prompt: "At night", shape: "square", references })).toEqual({
      type: "file_gone",
    });
    expect(calls).toHaveLength(1);
  });

  it("belong to an account, which is told apart without its key", async () => {
    const { models } = await setUp([]);
    const account = models.imageModel().files?.account ?? "";
    expect(account).toMatch(/^[0-9a-f]{16}$/);
    expect(testKeys.openai).not.toContain(account);
  });

  it("are not for compatible servers", async () => {
    const roles = { overrides: { image: "openai/flux-schnell" } };
    const { models } = await setUp([], { isCompatible: true, roles });
    expect(models.imageModel().files).toBeNull();
  });
});

describe("many pictures at once", () => {
  it("are all drawn, though the provider refuses every second one", async () => {
    const refused: WireReply = { status: 429, body: openaiError("rate_limit_exceeded", "Slow down") };
    const { models } = await setUp(
      Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? refused : drawn)),
      { patience: { imageRetry: { attempts: 10, baseMs: 1, maxMs: 4, maxRetryAfterMs: 100 } } },
    );
    const model = models.imageModel();
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => model.draw({ prompt: "A fox", shape: "square" })),
    );
    expect(outcomes.map(({ type }) => type)).toEqual(Array(12).fill("drawn"));
  });

  it("wait in order, and each is told its place", async () => {
    const { models } = await setUp([drawn, drawn, drawn], { patience: { imageConcurrency: 1 } });
    const model = models.imageModel();
    const places: number[][] = [[], [], []];
    await Promise.all(
      places.map((told) =>
        model.draw({ prompt: "A fox", shape: "square", onPlace: (place) => told.push(place) }),
      ),
    );
    expect(places).toEqual([[], [1], [2, 1]]);
  });
});
