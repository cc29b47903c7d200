import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { collectText } from "./collect-text";
import { generateObject } from "./generate-object";
import type { ModelRequest } from "./language-model";
import { createTestModels, eventsOf, helloRequest } from "./test/test-models";

/** The vendors' own SDKs against a server that speaks the wire formats of both. */
const server = new LLMock({ port: 0, chunkSize: 4 });
beforeAll(async () => {
  await server.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.reset();
});

const say = (text: string): ModelRequest => ({
  ...helloRequest,
  messages: [{ role: "user", parts: [{ type: "text", text }] }],
});
const plan = z.object({ tool: z.string(), scene: z.number().optional() });
const pixel = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

describe.each([
  { name: "OpenAI", options: () => ({ openai: server.url }), model: "gpt-6-luna" },
  { name: "Anthropic", options: () => ({ anthropic: server.url }), model: "claude-haiku-5-5" },
])("$name, over HTTP", ({ options, model }) => {
  const usage = { input_tokens: 1_000, output_tokens: 20 };

  it("streams an answer piece by piece, with its usage, time and cost", async () => {
    server.onMessage(
      "hello",
      { content: "Hello, dear viewer", usage },
      { streamingProfile: { ttft: 60, tps: 200 } },
    );
    const { models, calls } = createTestModels(options());
    const events = await eventsOf(
      models.languageModel("intent").stream({ ...say("hello"), generationId: "g1" }),
    );
    const texts = events.flatMap((event) => (event.type === "text.delta" ? [event.text] : []));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join("")).toBe("Hello, dear viewer");
    expect(events.slice(-2)).toMatchObject([
      { type: "usage", usage: { inputTokens: 1_000, outputTokens: 20, cachedInputTokens: 0 } },
      { type: "finish", reason: "stop" },
    ]);
    expect(calls).toMatchObject([
      { role: "intent", model, attempt: 1, outcome: "answered", priced: true, generationId: "g1" },
    ]);
    expect(calls[0]?.costUsd).toBeCloseTo((1_000 * 0.1 + 20 * 0.5) / 1_000_000, 10);
    expect(calls[0]?.timeToFirstTokenMs).toBeGreaterThanOrEqual(50);
    expect(calls[0]?.durationMs).toBeGreaterThanOrEqual(calls[0]?.timeToFirstTokenMs ?? Number.NaN);
  });

  it("gives an object of the schema, and what is complete of it on the way", async () => {
    server.onMessage("plan", { content: '{"tool":"add","scene":2}' });
    const { models } = createTestModels(options());
    const partials: unknown[] = [];
    const request = { ...say("plan"), name: "plan", schema: plan };
    const generated = await generateObject(models.languageModel("intent"), request, (part) =>
      partials.push(part),
    );
    expect(generated).toMatchObject({ type: "generated", value: { tool: "add", scene: 2 } });
    expect(partials).toContainEqual({ tool: "add" });
  });

  it("reads an object that comes as the call of a tool nobody offered", async () => {
    server.onMessage("plan", { toolCalls: [{ name: "make_plan_please", arguments: '{"tool":"add"}' }] });
    const { models } = createTestModels(options());
    const generated = await generateObject(models.languageModel("intent"), {
      ...say("plan"),
      name: "plan",
      schema: plan,
    });
    expect(generated).toMatchObject({ type: "generated", value: { tool: "add" } });
  });

  it("says what is wrong with an object that does not fit, so that the model can be asked again", async () => {
    server.onMessage("plan", { content: '```json\n{"tool": 7}\n```' });
    const { models } = createTestModels(options());
    const generated = await generateObject(models.languageModel("intent"), {
      ...say("plan"),
      name: "plan",
      schema: plan,
    });
    expect(generated).toMatchObject({
      type: "invalid",
      problem: expect.stringContaining("tool"),
      partial: { tool: 7 },
    });
  });

  it("does not take truncated JSON for an object", async () => {
    server.onMessage("plan", { content: '{"tool":"add","sce', finishReason: "length" });
    const { models } = createTestModels(options());
    const generated = await generateObject(models.languageModel("intent"), {
      ...say("plan"),
      name: "plan",
      schema: plan,
    });
    expect(generated).toMatchObject({ type: "invalid", partial: { tool: "add" } });
  });

  it("answers to pictures", async () => {
    server.onMessage("picture", { content: "A dot" });
    const { models } = createTestModels(options());
    const collected = await collectText(models.languageModel("vision"), {
      ...say("picture"),
      messages: [
        {
          role: "user",
          parts: [
            { type: "image", mediaType: "image/png", bytes: pixel },
            { type: "text", text: "What is in the picture?" },
          ],
        },
      ],
    });
    expect(collected).toMatchObject({ type: "collected", text: "A dot", finish: "stop" });
  });

  it("survives a rate limit and a fault of the server", async () => {
    server.onMessage("hello", { content: "Hello" });
    server.nextRequestError(500, { message: "Fault" });
    server.nextRequestError(429, { message: "Slow down", type: "rate_limit_error" });
    const { models, calls } = createTestModels(options());
    const collected = await collectText(models.languageModel("intent"), say("hello"));
    expect(collected).toMatchObject({ type: "collected", text: "Hello" });
    expect(calls.map((call) => call.outcome)).toEqual(["failed", "failed", "answered"]);
  });

  it("keeps what came when the connection goes", async () => {
    server.onMessage(
      "story",
      { content: "Once upon a time there was a fox" },
      { truncateAfterChunks: 8, streamingProfile: { ttft: 5, tps: 200 } },
    );
    const { models } = createTestModels(options());
    const collected = await collectText(models.languageModel("intent"), say("story"));
    expect(collected).toMatchObject({ type: "collected", finish: "cut" });
  });
});
