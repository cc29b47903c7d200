import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "@/lib/clock";
import { createTestModels, eventsOf, helloRequest, testKeys } from "./test/test-models";
import { vendors } from "./test/vendors";
import { startWireServer, type WireReply } from "./test/wire-server";
import { createTranscriptFetch } from "./transcript";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "transcript-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function entries() {
  const names = (await readdir(directory)).sort();
  return Promise.all(names.map((name) => readFile(join(directory, name), "utf8")));
}

describe.each(vendors)("the transcript of $name", (vendor) => {
  const run = async (script: WireReply[]) => {
    const server = await startWireServer(script);
    const keys = Object.values(testKeys);
    const fetch = createTranscriptFetch({ directory, keys, clock: systemClock });
    const { models } = createTestModels({ ...vendor.options(server.url), fetch });
    const events = await eventsOf(models.languageModel("intent").stream(helloRequest));
    await server.close();
    return { events, texts: await entries() };
  };

  it("has every request and reply as sent, one file a call, and the answer is the same", async () => {
    const { events, texts } = await run([vendor.overloaded, vendor.answer("Hello")]);
    expect(events.at(-1)).toEqual({ type: "finish", reason: "stop" });
    const [first, second] = texts.map((text) => JSON.parse(text));
    expect(first).toMatchObject({ end: "whole", reply: { status: expect.any(Number), body: { error: {} } } });
    expect(second).toMatchObject({
      end: "whole",
      request: { method: "POST", body: { stream: true } },
      reply: { status: 200, body: expect.stringContaining("Hello") },
    });
    expect(JSON.stringify(second.request.body)).toContain("You make videos.");
  });

  it("holds no key, not even where the server repeats it", async () => {
    const key = vendor.name === "OpenAI" ? testKeys.openai : testKeys.anthropic;
    const { texts } = await run([{ status: 401, body: { error: { message: `Bad key ${key}` } } }]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain("Bad key [key]");
    expect(texts.join()).not.toContain("SECRET");
  });

  it("has what came of a reply that broke off", async () => {
    const { texts } = await run([vendor.begun(["Half"], "tear")]);
    expect(JSON.parse(texts[0] ?? "")).toMatchObject({
      end: "broken off",
      reply: { body: expect.stringContaining("Half") },
    });
  });
});

describe("a transcript", () => {
  const key = 'own/key"of SECRET+1';
  const pasted = "sk-ant-SECRETofsomebodyelse-1234567890";

  it("holds no key of headers, query, body or reply, in whatever form it is written", async () => {
    const server = await startWireServer([
      {
        headers: { "set-cookie": `account=${key}`, "x-account": encodeURIComponent(key) },
        body: { said: `Bad key ${key}`, link: `https://a.test/?key=${encodeURIComponent(key)}`, pasted },
      },
    ]);
    const fetch = createTranscriptFetch({ directory, keys: ["", key], clock: systemClock });
    const query = new URLSearchParams({ key }).toString();
    const response = await fetch(`${server.url}/v1/${encodeURIComponent(key)}?${query}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${encodeURIComponent(key)}`,
        "x-api-key": encodeURIComponent(key),
        "x-goog-api-key": encodeURIComponent(key),
        cookie: "session=SECRET",
      },
      body: JSON.stringify({ key, nested: JSON.stringify({ key }), text: `I pasted ${pasted} here` }),
    });
    expect(await response.text()).toContain("Bad key");
    await server.close();
    const [text = ""] = await entries();
    expect(text).not.toContain("SECRET");
    expect(JSON.parse(text)).toMatchObject({
      end: "whole",
      request: { method: "POST", body: { key: "[key]", text: "I pasted [key] here" } },
      reply: { status: 200, body: { said: "Bad key [key]" } },
    });
    // What was sent is as it was: only the transcript is without keys.
    expect(server.requests[0]?.body).toMatchObject({ key, text: `I pasted ${pasted} here` });
  });
});
