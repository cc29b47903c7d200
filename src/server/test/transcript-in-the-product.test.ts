import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ModelProduct, openModelProduct } from "./model-product";
import { fenced, planet, sceneOf } from "./scene-replies";

let directory = "";
let product: ModelProduct;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "transcripts-"));
  product = await openModelProduct({ speaks: ["responses", "messages"], transcriptDirectory: directory });
});
afterAll(async () => {
  await product.close();
  await rm(directory, { recursive: true, force: true });
});

it("every request to either provider and its reply are written as sent, without the keys of environment and settings", async () => {
  const own = "own-SECRET-of-the-settings";
  const projectId = await product.script(({ dialect }) =>
    dialect === "responses"
      ? {
          status: 401,
          body: { error: { message: `Incorrect API key provided: ${own}`, code: "invalid_api_key" } },
        }
      : fenced(sceneOf("Far Out")),
  );
  const { modelSettings, localOwnerId: ownerId } = product.bench.services;
  await modelSettings.setAddress({ ownerId, provider: "openai", address: product.server.url, model: null });
  await modelSettings.setKey({ ownerId, provider: "openai", key: own });
  await product.bench.send(projectId, planet);
  expect(product.server.wire.requests[0]?.headers.authorization).toBe(`Bearer ${own}`);
  expect(product.server.wire.requests.at(-1)?.headers.authorization).toContain("SECRETANTHROPIC");

  const names = (await readdir(directory)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(directory, name), "utf8")));
  expect(texts).toHaveLength(product.server.wire.requests.length);
  expect(texts.join()).not.toContain("SECRET");
  const [refused, answered] = texts.map((text) => JSON.parse(text));
  expect(refused).toMatchObject({
    reply: { status: 401, body: { error: { message: expect.stringContaining("[key]") } } },
  });
  expect(answered).toMatchObject({ end: "whole", reply: { status: 200 } });
  for (const [index, { body }] of product.server.wire.requests.entries())
    expect(JSON.parse(texts[index] ?? "").request.body).toEqual(body);
});
