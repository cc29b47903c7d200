import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { collectText } from "./collect-text";
import { generateObject } from "./generate-object";
import { createTestModels, eventsOf, helloRequest } from "./test/test-models";
import { chatAnswer, chatChunk, openaiError, responsesEvents } from "./test/wire-formats";
import { startWireServer, type WireReply, type WireRequest, type WireServer } from "./test/wire-server";

let server: WireServer;
afterEach(() => server.close());

/** A server with chat completions only; what it says to anything else is given. */
async function setUp(
  chat: (request: WireRequest) => WireReply,
  other: WireReply = { status: 404, body: "404 page not found" },
) {
  server = await startWireServer((request) =>
    request.path === "/v1/chat/completions" ? chat(request) : other,
  );
  return createTestModels({
    openai: server.url,
    isCompatible: true,
    roles: { soleOpenaiModel: "qwen3:32b" },
  });
}

const paths = () => server.requests.map((request) => request.path);
const formatOf = ({ body }: WireRequest) => {
  const format = body.response_format;
  return typeof format === "object" && format !== null && "type" in format ? format.type : "words";
};
const formats = () => server.requests.filter(({ path }) => path === "/v1/chat/completions").map(formatOf);
const planRequest = { ...helloRequest, name: "plan", schema: z.object({ tool: z.string() }) };

describe("a server that speaks OpenAI's language", () => {
  it.each([
    ["404", { status: 404, body: "404 page not found" }],
    ["405", { status: 405, body: "Method Not Allowed" }],
    ["501", { status: 501, body: openaiError(null, "Not implemented") }],
    [
      "a page instead of a stream",
      { headers: { "content-type": "text/html" }, body: "<html>It works!</html>" },
    ],
  ] as [string, WireReply][])(
    "is asked by chat completions where it answers the other API with %s",
    async (_, other) => {
      const { models, calls } = await setUp(() => ({ events: chatAnswer("Hel", "lo") }), other);
      const model = models.languageModel("code");
      const events = await eventsOf(model.stream(helloRequest));
      expect(events).toEqual([
        { type: "text.delta", text: "Hel" },
        { type: "text.delta", text: "lo" },
        {
          type: "usage",
          usage: { inputTokens: 40, cachedInputTokens: 10, cacheWriteTokens: 0, outputTokens: 7 },
        },
        { type: "finish", reason: "stop" },
      ]);
      expect(calls).toMatchObject([{ model: "qwen3:32b", costUsd: 0, priced: false, outcome: "answered" }]);
      // Learned: the second request goes straight to where the first one was answered.
      await eventsOf(model.stream(helloRequest));
      expect(paths()).toEqual(["/v1/responses", "/v1/chat/completions", "/v1/chat/completions"]);
    },
  );

  it("is asked by its Responses API where it has one", async () => {
    server = await startWireServer([
      { events: [responsesEvents.delta("Hello"), responsesEvents.completed()] },
    ]);
    const { models } = createTestModels({ openai: server.url, isCompatible: true });
    const collected = await collectText(models.languageModel("intent"), helloRequest);
    expect(collected).toMatchObject({ type: "collected", text: "Hello" });
    expect(paths()).toEqual(["/v1/responses"]);
  });

  it("is sent nothing that only OpenAI itself knows", async () => {
    const { models } = await setUp(() => ({ events: chatAnswer("Hello") }));
    await eventsOf(models.languageModel("layout").stream(helloRequest));
    expect(Object.keys(server.requests[1]?.body ?? {}).sort()).toEqual([
      "max_tokens",
      "messages",
      "model",
      "stream",
      "stream_options",
    ]);
    expect(server.requests[1]?.body).toHaveProperty("messages", [
      { role: "system", content: "You make videos.\n\nThe project is called Brew." },
      { role: "user", content: "Say hello" },
    ]);
  });

  it("is asked for an object by schema, else as JSON, else in words, and remembered by model", async () => {
    const { models } = await setUp((request) =>
      request.body.response_format
        ? { status: 400, body: openaiError(null, "response_format is not supported") }
        : { events: chatAnswer('Here you are:\n```json\n{"tool":', '"add"}\n```') },
    );
    const model = models.languageModel("intent");
    const first = await generateObject(model, planRequest);
    expect(first).toMatchObject({ type: "generated", value: { tool: "add" } });
    expect(formats()).toEqual(["json_schema", "json_object", "words"]);
    expect(server.requests.at(-1)?.body).toHaveProperty(
      "messages[0].content",
      expect.stringContaining('"tool"'),
    );
    await generateObject(model, planRequest);
    expect(formats().slice(3)).toEqual(["words"]);
  });

  it("is asked in words as well after it took a schema and ignored it", async () => {
    const { models } = await setUp((request) => ({
      events: chatAnswer(formatOf(request) === "json_schema" ? "I would add it." : '{"tool":"add"}'),
    }));
    const model = models.languageModel("intent");
    expect(await generateObject(model, planRequest)).toMatchObject({
      type: "invalid",
      raw: "I would add it.",
    });
    expect(await generateObject(model, planRequest)).toMatchObject({
      type: "generated",
      value: { tool: "add" },
    });
    expect(formats()).toEqual(["json_schema", "json_object"]);
  });

  it("says so when it does not have the model, by either API", async () => {
    const missing = {
      status: 404,
      body: openaiError(null, 'model "qwen3:32b" not found, try pulling it first'),
    };
    const { models } = await setUp(() => missing, missing);
    const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
    expect(events).toMatchObject([
      { type: "error", error: { code: "model_not_found", text: expect.stringContaining("127.0.0.1") } },
    ]);
  });

  it("is given pictures as data", async () => {
    const { models } = await setUp(() => ({ events: chatAnswer("A dot") }));
    const image = {
      type: "image" as const,
      mediaType: "image/webp" as const,
      bytes: new Uint8Array([1, 2, 3]),
    };
    await collectText(models.languageModel("vision"), {
      ...helloRequest,
      messages: [{ role: "user", parts: [image] }],
    });
    expect(server.requests[1]?.body).toHaveProperty("messages[1].content", [
      { type: "image_url", image_url: { url: "data:image/webp;base64,AQID" } },
    ]);
  });

  it("may hang up without a closing mark once the answer is whole", async () => {
    const { models } = await setUp(() => ({
      events: [chatChunk("Hello"), chatChunk("", "stop")],
      after: "tear",
    }));
    const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
    expect(events.at(-1)).toEqual({ type: "finish", reason: "stop" });
  });

  it("may think aloud before it answers", async () => {
    const { models } = await setUp(() => ({ events: chatAnswer("<think>Hm", "</think>\n\n", "Hello") }));
    expect(await collectText(models.languageModel("intent"), helloRequest)).toMatchObject({ text: "Hello" });
  });
});
