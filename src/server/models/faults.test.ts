import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  createTestModels,
  eventsOf,
  helloRequest,
  impatient,
  type TestModelsOptions,
} from "./test/test-models";
import { vendors } from "./test/vendors";
import { startWireServer, type WireReply, type WireServer } from "./test/wire-server";

const servers: WireServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function serve(script: Parameters<typeof startWireServer>[0]): Promise<WireServer> {
  const server = await startWireServer(script);
  servers.push(server);
  return server;
}

const objectRequest = {
  ...helloRequest,
  output: {
    type: "object" as const,
    name: "plan",
    schema: z.object({ tool: z.string(), scene: z.number() }),
  },
};

describe.each(vendors)("$name, when things go wrong", (vendor) => {
  const ask = async (script: WireReply[], more: Partial<TestModelsOptions> = {}, request = helloRequest) => {
    const server = await serve(script);
    const { models, calls } = createTestModels({ ...vendor.options(server.url), ...more });
    const started = performance.now();
    const events = await eventsOf(models.languageModel("intent").stream(request));
    return { server, calls, events, last: events.at(-1), ms: performance.now() - started };
  };
  const text = (events: Awaited<ReturnType<typeof ask>>["events"]) =>
    events.map((event) => (event.type === "text.delta" ? event.text : "")).join("");

  it.each([
    ["a refused key", vendor.refusedKey, "model_key_refused"],
    ["an empty balance", vendor.noCredit, "model_no_credit"],
    ["a request too long for the model", vendor.overflow, "model_context_overflow"],
    ["a model that it does not have", vendor.noSuchModel, "model_not_found"],
  ])("%s is told in its own words and not tried again", async (_, reply, code) => {
    const { server, last, calls } = await ask([reply]);
    expect(last).toMatchObject({ type: "error", error: { code, retryable: false } });
    expect(server.requests).toHaveLength(1);
    expect(calls).toMatchObject([{ outcome: "failed", errorCode: code, attempt: 1 }]);
    expect(JSON.stringify([last, calls])).not.toContain("SECRET");
  });

  it("tries again after an overload until the answer comes", async () => {
    const { last, events, calls } = await ask([
      vendor.overloaded,
      { status: 500, body: "oops" },
      vendor.answer("Hello"),
    ]);
    expect(last).toEqual({ type: "finish", reason: "stop" });
    expect(text(events)).toBe("Hello");
    expect(calls.map((call) => call.outcome)).toEqual(["failed", "failed", "answered"]);
  });

  it("gives up after three attempts", async () => {
    const { last, server } = await ask([vendor.overloaded]);
    expect(last).toMatchObject({ type: "error", error: { code: "model_overloaded", retryable: true } });
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    [{ "retry-after": "1" }, 1_000],
    [{ "retry-after-ms": "150" }, 150],
  ])("waits as long as it is asked to (%j)", async (headers, least) => {
    const { last, ms } = await ask([vendor.rateLimited(headers), vendor.answer("Hello")]);
    expect(last).toEqual({ type: "finish", reason: "stop" });
    expect(ms).toBeGreaterThanOrEqual(least);
  });

  it("does not wait for a pause that is too long", async () => {
    const { last, server, ms } = await ask([vendor.rateLimited({ "retry-after": "600" })]);
    expect(last).toMatchObject({ type: "error", error: { code: "model_rate_limited" } });
    expect(server.requests).toHaveLength(1);
    expect(ms).toBeLessThan(10_000);
  });

  it("tries again when nothing comes in time", async () => {
    const { last, calls } = await ask([{ after: "hang" }, vendor.answer("Hello")], { patience: impatient });
    expect(last).toEqual({ type: "finish", reason: "stop" });
    expect(calls[0]).toMatchObject({
      outcome: "failed",
      errorCode: "model_timeout",
      timeToFirstTokenMs: null,
    });
  });

  it("keeps the text of a stream that stalls, and hangs up", async () => {
    const { last, events, calls, server } = await ask([vendor.begun(["Hel", "lo"], "hang")], {
      patience: impatient,
    });
    expect(text(events)).toBe("Hello");
    expect(last).toEqual({ type: "finish", reason: "cut" });
    expect(calls).toMatchObject([{ outcome: "cut", errorCode: "model_timeout" }]);
    // Two pieces, five characters: paid for, so not counted as nothing.
    expect(calls[0]?.usage.outputTokens).toBe(2);
    expect(calls[0]?.usage.inputTokens).toBeGreaterThan(10);
    expect(calls[0]?.costUsd).toBeGreaterThan(0);
    expect(server.requests).toHaveLength(1);
    await expect.poll(() => server.hangUps).toBe(1);
  });

  it.each(["tear", "end"] as const)("keeps the text of a stream that breaks off (%s)", async (after) => {
    const { last, events, server } = await ask([vendor.begun(["Half a sen"], after)]);
    expect(text(events)).toBe("Half a sen");
    expect(last).toEqual({ type: "finish", reason: "cut" });
    expect(server.requests).toHaveLength(1);
  });

  it("asks again when the stream breaks off before a word has come", async () => {
    const { last, calls } = await ask([vendor.begun([], "tear"), vendor.answer("Hello")]);
    expect(last).toEqual({ type: "finish", reason: "stop" });
    expect(calls.map((call) => call.outcome)).toEqual(["failed", "answered"]);
  });

  it("takes an error in the course of the stream for a break", async () => {
    const { last } = await ask([vendor.failsWithin("So far")]);
    expect(last).toEqual({ type: "finish", reason: "cut" });
  });

  it("keeps an object that is whole though the stream broke off after it", async () => {
    const { last } = await ask([vendor.begun(['{"tool":"add",', '"scene":2}'], "tear")], {}, objectRequest);
    expect(last).toEqual({ type: "finish", reason: "cut" });
  });

  it("does not take half an object for a whole one", async () => {
    const { last } = await ask([vendor.begun(['{"tool":"add","sce'], "tear")], {}, objectRequest);
    expect(last).toMatchObject({ type: "error", error: { code: "model_unreachable", retryable: true } });
  });

  it("says when the answer stopped at its limit", async () => {
    const { last, calls } = await ask([vendor.stoppedByLength("A long")]);
    expect(last).toEqual({ type: "finish", reason: "length" });
    expect(calls).toMatchObject([{ outcome: "length" }]);
  });

  it("says when the model declines, and does not ask again", async () => {
    const { last, calls, server } = await ask([vendor.refusal]);
    expect(last).toEqual({ type: "finish", reason: "refusal" });
    expect(calls).toMatchObject([{ outcome: "refused" }]);
    expect(server.requests).toHaveLength(1);
  });

  it("asks again after an empty answer", async () => {
    const { last, calls } = await ask([vendor.answer(), vendor.answer("Hello")]);
    expect(last).toEqual({ type: "finish", reason: "stop" });
    expect(calls.map((call) => call.errorCode)).toEqual(["model_bad_answer", undefined]);
  });

  it("lets a slow trickle run to its end", async () => {
    const { last, events } = await ask([vendor.answer("a", 300, "b", 300, "c", 300, "d", 300, "e")], {
      patience: impatient,
    });
    expect(text(events)).toBe("abcde");
    expect(last).toEqual({ type: "finish", reason: "stop" });
  });

  it("stops at once when it is aborted, and hangs up", async () => {
    const server = await serve([vendor.begun(["Hel"], "hang")]);
    const { models, calls } = createTestModels(vendor.options(server.url));
    const controller = new AbortController();
    const events = [];
    for await (const event of models
      .languageModel("code")
      .stream({ ...helloRequest, signal: controller.signal })) {
      events.push(event);
      controller.abort();
    }
    expect(events.at(-1)).toMatchObject({ type: "error", error: { code: "cancelled" } });
    expect(calls).toMatchObject([{ outcome: "cancelled" }]);
    await expect.poll(() => server.hangUps).toBe(1);
  });

  it("hangs up when the reader leaves early", async () => {
    const server = await serve([vendor.begun(["Hel"], "hang")]);
    const { models, calls } = createTestModels(vendor.options(server.url));
    for await (const event of models.languageModel("code").stream(helloRequest)) {
      if (event.type === "text.delta") break;
    }
    await expect.poll(() => server.hangUps).toBe(1);
    expect(calls).toMatchObject([{ outcome: "cancelled" }]);
  });

  it("says that a server cannot be reached", async () => {
    const server = await startWireServer([]);
    await server.close();
    const { models } = createTestModels(vendor.options(server.url));
    const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
    expect(events).toMatchObject([{ type: "error", error: { code: "model_unreachable", retryable: true } }]);
  });
});
