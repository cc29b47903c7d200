import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ModelRequest } from "./language-model";
import { createTestModels, eventsOf, helloRequest } from "./test/test-models";
import { anthropicEvents, responsesEvents } from "./test/wire-formats";
import { startWireServer, type WireReply, type WireServer } from "./test/wire-server";

let server: WireServer;
afterEach(() => server.close());

const openaiAnswer: WireReply = { events: [responsesEvents.delta("Hi"), responsesEvents.completed(600)] };
const anthropicAnswer: WireReply = {
  events: [anthropicEvents.start, anthropicEvents.text("Hi"), ...anthropicEvents.end("end_turn")],
};
const objectRequest: ModelRequest = {
  ...helloRequest,
  output: {
    type: "object",
    name: "plan",
    schema: z.object({ tool: z.string(), scene: z.number().optional() }),
  },
};

const pictureRequest: ModelRequest = {
  ...helloRequest,
  messages: [
    {
      role: "user",
      parts: [
        { type: "image", mediaType: "image/png", bytes: new Uint8Array([1, 2, 3]) },
        { type: "text", text: "What is this?" },
      ],
    },
  ],
};

describe("what OpenAI is sent", () => {
  const send = async (request: ModelRequest, role: "intent" | "layout" = "intent") => {
    server = await startWireServer([openaiAnswer]);
    const { models, calls } = createTestModels({ openai: server.url });
    const events = await eventsOf(models.languageModel(role).stream(request));
    return { body: server.requests[0]?.body, path: server.requests[0]?.path, events, calls };
  };

  it("marks the end of the stable prefix and writes only that to the cache", async () => {
    const { body, path } = await send(helloRequest);
    expect(path).toBe("/v1/responses");
    expect(body).toHaveProperty("input[0]", {
      role: "developer",
      content: [
        { type: "input_text", text: "You make videos.", prompt_cache_breakpoint: { mode: "explicit" } },
        { type: "input_text", text: "The project is called Brew." },
      ],
    });
    expect(body).toMatchObject({ prompt_cache_options: { mode: "explicit" }, store: false, stream: true });
  });

  it("gives the same prefix the same cache key, whatever follows it", async () => {
    const first = await send(helloRequest);
    await server.close();
    const [stable] = helloRequest.system;
    const second = await send({
      ...helloRequest,
      system: [...(stable ? [stable] : []), { text: "Another project." }],
    });
    expect(first.body?.prompt_cache_key).toBeTypeOf("string");
    expect(second.body?.prompt_cache_key).toBe(first.body?.prompt_cache_key);
  });

  it("holds the model to the schema", async () => {
    const { body } = await send(objectRequest);
    const schema = { required: ["tool", "scene"], additionalProperties: false };
    expect(body).toMatchObject({
      text: { format: { type: "json_schema", name: "plan", strict: true, schema } },
    });
  });

  it("has pictures as data", async () => {
    const { body } = await send(pictureRequest);
    expect(body).toHaveProperty("input[1]", {
      role: "user",
      content: [
        { type: "input_image", image_url: "data:image/png;base64,AQID", detail: "auto" },
        { type: "input_text", text: "What is this?" },
      ],
    });
  });

  it("asks for no thinking where the role is quick, and leaves room for it where not", async () => {
    const quick = await send(helloRequest);
    expect(quick.body).toMatchObject({ reasoning: { effort: "none" }, max_output_tokens: 500 });
    await server.close();
    const layout = await send(helloRequest, "layout");
    expect(layout.body).toMatchObject({ reasoning: { effort: "low" }, max_output_tokens: 4_500 });
  });

  it("counts cached input and cache writes within the input", async () => {
    const { calls } = await send(helloRequest);
    expect(calls[0]?.usage).toEqual({
      inputTokens: 1_000,
      cachedInputTokens: 600,
      cacheWriteTokens: 100,
      outputTokens: 50,
    });
  });
});

describe("what Anthropic is sent", () => {
  const send = async (
    request: ModelRequest,
    role: "intent" | "code" | "layout" = "intent",
    model?: string,
  ) => {
    server = await startWireServer([anthropicAnswer]);
    const roles = model ? { overrides: { [role]: model } } : {};
    const { models, calls } = createTestModels({ anthropic: server.url, roles });
    await eventsOf(models.languageModel(role).stream(request));
    return { body: server.requests[0]?.body, calls };
  };

  it("marks the end of the stable prefix", async () => {
    const { body } = await send(helloRequest);
    expect(body).toHaveProperty("system", [
      { type: "text", text: "You make videos.", cache_control: { type: "ephemeral" } },
      { type: "text", text: "The project is called Brew." },
    ]);
  });

  it("holds the model to the schema, without forcing a tool, which the newer models refuse", async () => {
    const { body } = await send(objectRequest);
    const schema = { required: ["tool"], additionalProperties: false };
    expect(body).toMatchObject({ output_config: { format: { type: "json_schema", schema } } });
    expect(body).not.toHaveProperty("tools");
  });

  it("has pictures as data", async () => {
    const { body } = await send(pictureRequest);
    expect(body).toHaveProperty("messages[0].content", [
      { type: "image", source: { type: "base64", media_type: "image/png", data: "AQID" } },
      { type: "text", text: "What is this?" },
    ]);
  });

  it("says a schema in words where the model cannot be held to it", async () => {
    const schema = z.object({ colors: z.record(z.string(), z.string()) });
    const { body } = await send({ ...helloRequest, output: { type: "object", name: "look", schema } });
    expect(body).not.toHaveProperty("output_config");
    expect(body).toHaveProperty("system[2].text", expect.stringContaining('"colors"'));
  });

  it("switches thinking off in the way that each model takes", async () => {
    const haiku = await send(helloRequest);
    expect(haiku.body).toHaveProperty("thinking", { type: "disabled" });
    await server.close();
    const sonnet = await send(helloRequest, "code");
    expect(sonnet.body).toMatchObject({ model: "claude-sonnet-5-5", thinking: { type: "between_tools" } });
    await server.close();
    const opus = await send(helloRequest, "code", "anthropic/claude-opus-5-5");
    expect(opus.body).toMatchObject({
      model: "claude-opus-5-5",
      output_config: { effort: "low" },
      max_tokens: 4_500,
    });
    expect(opus.body).not.toHaveProperty("thinking");
  });

  it("counts cached input and cache writes within the input", async () => {
    const { calls } = await send(helloRequest);
    expect(calls[0]?.usage).toEqual({
      inputTokens: 1_000,
      cachedInputTokens: 600,
      cacheWriteTokens: 100,
      outputTokens: 50,
    });
  });
});
