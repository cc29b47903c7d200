import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "@/server/models/test/test-models";
import { vendors } from "@/server/models/test/vendors";
import { type ModelProduct, openModelProduct } from "./model-product";
import type { ModelReply } from "./model-server";
import { editPlan, fenced, patchOf, planet, sceneOf, wish } from "./scene-replies";

const [openai] = vendors;
if (!openai) throw new Error("OpenAI is needed");

let product: ModelProduct;
beforeAll(async () => {
  product = await openModelProduct({
    speaks: ["responses", "messages"],
    patience: { limits: limits(1_500) },
  });
});
afterAll(() => product.close());

describe("with both providers, where the first", () => {
  it.each<[string, ModelReply, number]>([
    ["refuses the key", openai.refusedKey, 1],
    ["has no credit", openai.noCredit, 1],
    ["is overloaded", openai.overloaded, 3],
    ["asks for a long pause", openai.rateLimited({ "retry-after": "20" }), 1],
  ])("%s, the other one's model for the role writes the scene", async (_, fault, most) => {
    const projectId = await product.script(({ dialect }) =>
      dialect === "responses" ? fault : fenced(sceneOf("Far Out")),
    );
    const answer = await product.bench.send(projectId, planet);
    expect(answer.scenes[0]).toMatchObject({ versionNumber: 2, code: sceneOf("Far Out") });
    expect(answer.message?.receipt?.models).toContain("claude-sonnet-5-5");
    const calls = await product.callsOf(answer.generationId);
    const ofFirst = calls.filter(({ provider }) => provider === "openai");
    expect(ofFirst.length).toBeGreaterThanOrEqual(1);
    expect(ofFirst.length).toBeLessThanOrEqual(most);
    expect(ofFirst.every(({ outcome }) => outcome === "failed")).toBe(true);
    expect(calls.at(-1)).toMatchObject({ provider: "anthropic", role: "code", outcome: "answered" });
  });

  it("never begins, the other one reads the message and patches the scene", async () => {
    const projectId = await product.script(({ dialect, kind }) => {
      if (dialect === "responses") return { after: "hang" };
      return kind === "intent" ? editPlan(wish) : patchOf("size={120}", "size={140}");
    });
    const selectedSceneId = await product.addScene(projectId, sceneOf("Hello"));
    const answer = await product.bench.send(projectId, wish, { selectedSceneId });
    expect(answer.scenes[0]?.code).toContain("size={140}");
    expect(answer.message?.receipt?.models).toContain("claude-haiku-5-5");
  });

  it("declines, the other one is not asked to do it instead", async () => {
    const projectId = await product.script(({ dialect }) =>
      dialect === "responses" ? { text: "", end: "refusal" } : fenced(sceneOf("Far Out")),
    );
    const answer = await product.bench.send(projectId, planet);
    expect(product.server.asked.map(({ dialect }) => dialect)).toEqual(["responses"]);
    expect(answer.scenes[0]?.versionNumber).toBe(1);
    expect(answer.text).toContain("declined");
  });

  it("fails like the other one, the draft stays and what stopped the first one is said", async () => {
    const projectId = await product.script(({ dialect }) =>
      dialect === "responses" ? openai.noCredit : { status: 500, body: "oops" },
    );
    const answer = await product.bench.send(projectId, planet);
    expect(answer.outcome).toBe("done");
    expect(answer.scenes[0]?.versionNumber).toBe(1);
    expect(answer.text).toContain("plays as a draft");
  });
});
