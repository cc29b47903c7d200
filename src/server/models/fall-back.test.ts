import { afterEach, describe, expect, it } from "vitest";
import { createTestModels, eventsOf, helloRequest, impatient } from "./test/test-models";
import { vendors } from "./test/vendors";
import { startWireServer, type WireServer } from "./test/wire-server";

const servers: WireServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function serve(script: Parameters<typeof startWireServer>[0]): Promise<WireServer> {
  const server = await startWireServer(script);
  servers.push(server);
  return server;
}

describe("with both providers", () => {
  const [openai, anthropic] = vendors;
  if (!openai || !anthropic) throw new Error("Both vendors are needed");

  it.each([
    ["refuses the key", openai.refusedKey],
    ["has no credit", openai.noCredit],
    ["is overloaded", openai.overloaded],
    ["asks for a long pause", openai.rateLimited({ "retry-after": "20" })],
    ["hangs", { after: "hang" } as const],
  ])("the other one answers when the first %s", async (_, reply) => {
    const first = await serve([reply]);
    const second = await serve([anthropic.answer("Hello")]);
    const { models, calls } = createTestModels({
      openai: first.url,
      anthropic: second.url,
      patience: impatient,
    });
    const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
    expect(events.at(-1)).toEqual({ type: "finish", reason: "stop" });
    expect(calls.at(-1)).toMatchObject({
      provider: "anthropic",
      model: "claude-haiku-5-5",
      outcome: "answered",
    });
  });

  it("a declined request does not go to the other one", async () => {
    const first = await serve([openai.refusal]);
    const second = await serve([anthropic.answer("Hello")]);
    const { models } = createTestModels({ openai: first.url, anthropic: second.url });
    await eventsOf(models.languageModel("intent").stream(helloRequest));
    expect(second.requests).toHaveLength(0);
  });

  it("a provider that keeps failing is left alone after a while", async () => {
    const first = await serve([openai.overloaded]);
    const second = await serve([anthropic.answer("Hello")]);
    const breaker = { failures: 3, windowMs: 60_000, openMs: 30_000 };
    const { models } = createTestModels({ openai: first.url, anthropic: second.url, patience: { breaker } });
    for (let request = 0; request < 4; request++) {
      const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
      expect(events.at(-1)).toEqual({ type: "finish", reason: "stop" });
    }
    expect(first.requests).toHaveLength(3);
  });

  it("says what stopped the first one when neither can answer", async () => {
    const first = await serve([openai.noCredit]);
    const { models } = createTestModels({
      openai: first.url,
      patience: { breaker: { failures: 1, windowMs: 1, openMs: 1 } },
    });
    const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
    expect(events).toMatchObject([{ type: "error", error: { code: "model_no_credit" } }]);
  });

  it("no more requests than allowed run at once", async () => {
    let running = 0;
    let most = 0;
    const server = await serve(() => {
      running++;
      most = Math.max(most, running);
      setTimeout(() => running--, 60);
      return openai.answer(80, "Hello");
    });
    const { models } = createTestModels({ openai: server.url, patience: { concurrency: 2 } });
    const model = models.languageModel("intent");
    const all = await Promise.all(Array.from({ length: 6 }, () => eventsOf(model.stream(helloRequest))));
    expect(all.every((events) => events.at(-1)?.type === "finish")).toBe(true);
    expect(server.requests).toHaveLength(6);
    expect(most).toBe(2);
  });
});
