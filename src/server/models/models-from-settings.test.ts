import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { systemClock } from "@/lib/clock";
import { collectText } from "./collect-text";
import { createModelsFromSettings } from "./models-from-settings";
import { helloRequest } from "./test/test-models";
import { chatAnswer } from "./test/wire-formats";
import { startWireServer } from "./test/wire-server";

const parts = { clock: systemClock, onCall: () => undefined };

it("there are no models without a key or an address, and it is said what to set", async () => {
  const models = await createModelsFromSettings({ openai: {}, anthropic: {} }, parts);
  expect(models.has("code")).toBe(false);
  expect(() => models.languageModel("code")).toThrow(/OPENAI_API_KEY or ANTHROPIC_API_KEY/);
});

it("an address alone is enough for a local server, and its calls are written down where that is asked for", async () => {
  const server = await startWireServer((request) =>
    request.path === "/v1/chat/completions"
      ? { events: chatAnswer("Hello") }
      : { status: 404, body: "not found" },
  );
  const directory = await mkdtemp(join(tmpdir(), "transcript-"));
  const settings = {
    openai: { baseUrl: `${server.url}/v1`, model: "qwen3" },
    transcriptDirectory: directory,
  };
  const models = await createModelsFromSettings(settings, parts);
  const collected = await collectText(models.languageModel("code"), helloRequest);
  expect(collected).toMatchObject({ type: "collected", text: "Hello" });
  const [, second] = (await readdir(directory)).sort();
  expect(JSON.parse(await readFile(join(directory, second ?? ""), "utf8"))).toMatchObject({
    end: "whole",
    request: { body: { model: "qwen3" } },
  });
  await server.close();
  await rm(directory, { recursive: true });
});

it("a project may choose its own model for a role", async () => {
  const server = await startWireServer([{ status: 401, body: {} }]);
  const settings = { openai: { apiKey: "sk-test", baseUrl: `${server.url}/v1` } };
  const models = await createModelsFromSettings(settings, parts);
  const model = models.languageModel("code", { models: { code: "openai/my-own-model" } });
  await collectText(model, helloRequest);
  expect(server.requests[0]?.body.model).toBe("my-own-model");
  await server.close();
});
