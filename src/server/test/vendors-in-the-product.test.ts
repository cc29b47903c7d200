import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "@/server/models/test/test-models";
import { type Vendor, vendors } from "@/server/models/test/vendors";
import { redPng } from "../media/test/pictures";
import type { DialectName } from "./dialects";
import { type ModelProduct, openModelProduct } from "./model-product";
import type { Asked, AskKind, ModelReply } from "./model-server";
import { editPlan, fenced, patchOf, planet, sceneOf, vague, wish } from "./scene-replies";

const [openai, anthropic] = vendors;
if (!openai || !anthropic) throw new Error("Both vendors are needed");

/** Silence for longer than this is a fault; a busy machine's is mostly shorter, and is tried again. */
const silenceMs = 1_500;
/** What comes of a plan where an answer ends too early. */
const halfPlan = '{"answer":{"type":"plan","steps":[{"tool":"add","prom';

const languages: { name: string; speaks: DialectName[]; vendor: Vendor; code: string; small: string }[] = [
  {
    name: "OpenAI's Responses API",
    speaks: ["responses"],
    vendor: openai,
    code: "gpt-6.1-sol",
    small: "gpt-6-luna",
  },
  {
    name: "a compatible server of chat completions alone",
    speaks: ["chat"],
    vendor: openai,
    code: "gpt-6.1-sol",
    small: "gpt-6-luna",
  },
  {
    name: "Anthropic",
    speaks: ["messages"],
    vendor: anthropic,
    code: "claude-sonnet-5-5",
    small: "claude-haiku-5-5",
  },
];

describe.each(languages)("the product with $name", ({ speaks, vendor, code, small }) => {
  let product: ModelProduct;
  beforeAll(async () => {
    product = await openModelProduct({ speaks, patience: { limits: limits(silenceMs) } });
  });
  afterAll(() => product.close());

  const kinds = () => product.server.asked.map(({ kind }) => kind);
  const whole = fenced(sceneOf("Far Out"));

  it("writes a scene, reads its instructions from the cache the next time, and records both", async () => {
    const projectId = await product.script(() => whole);
    const first = await product.bench.send(projectId, planet);
    expect(first.scenes[0]).toMatchObject({ versionNumber: 2, code: sceneOf("Far Out") });
    expect(first.message?.receipt?.models).toEqual([code]);
    const second = await product.bench.send(projectId, "Add a scene where a comet draws the words So Near");
    const calls = await product.callsOf(second.generationId);
    expect(calls).toMatchObject([{ role: "code", model: code, outcome: "answered", priced: true }]);
    const { input_tokens: input, cached_input_tokens: cached } = calls[0] ?? {};
    expect(input).toBeGreaterThan(2_000);
    // Chat completions name no prefix, so a server tells of none that was kept.
    if (speaks.includes("chat")) expect(cached).toBe(0);
    else expect(Number(cached)).toBeGreaterThan(Number(input) / 2);
    expect(second.message?.receipt?.costUsd).toBeCloseTo(Number(calls[0]?.cost_usd), 6);
  });

  it("reads a message that the router doubts, and patches a scene", async () => {
    const projectId = await product.script(({ kind }) =>
      kind === "intent" ? editPlan(wish) : patchOf("size={120}", "size={140}"),
    );
    const selectedSceneId = await product.addScene(projectId, sceneOf("Hello"));
    const answer = await product.bench.send(projectId, wish, { selectedSceneId });
    expect(kinds()).toEqual(["intent", "surgical"]);
    expect(answer.scenes[0]?.code).toBe(sceneOf("Hello").replace("size={120}", "size={140}"));
    expect(answer.message?.receipt?.models).toEqual([small]);
  });

  it("looks at a picture", async () => {
    const projectId = await product.script(() => whole);
    const picture = await product.bench.keepPicture(projectId, "board.png", await redPng());
    const answer = await product.bench.send(projectId, "Recreate this screenshot", {
      attachments: [picture],
    });
    expect(product.server.asked).toMatchObject([{ kind: "code", pictures: 1, model: code }]);
    expect(answer.scenes).toHaveLength(1);
    expect(answer.scenes[0]?.code).toBe(sceneOf("Far Out"));
    const calls = await product.callsOf(answer.generationId);
    expect(calls).toMatchObject([{ role: "vision", outcome: "answered" }]);
  });

  describe("whose scene", () => {
    /** The reply comes first, then the whole scene. */
    const after = (reply: ModelReply) => {
      let isFirst = true;
      return () => {
        const next = isFirst ? reply : whole;
        isFirst = false;
        return next;
      };
    };

    it.each<[string, ModelReply]>([
      ["is asked for too often (429 with retry-after)", vendor.rateLimited({ "retry-after": "1" })],
      ["fails (500)", { status: 500, body: "oops" }],
      ["finds it overloaded (503 or 529)", vendor.overloaded],
      ["does not begin in time", { after: "hang" }],
      ["breaks off before a word", { text: "", end: "cut" }],
    ])("%s at first is asked for again, and nobody notices", async (_, fault) => {
      const projectId = await product.script(after(fault));
      const answer = await product.bench.send(projectId, planet);
      expect(answer.scenes[0]?.code).toBe(sceneOf("Far Out"));
      expect(answer.events.findLast(({ type }) => type === "step.finished")).toMatchObject({
        mended: "clean",
      });
      const calls = await product.callsOf(answer.generationId);
      expect(calls.map(({ outcome }) => outcome)).toEqual(["failed", "answered"]);
    });

    it.each(["cut", "hang", "length"] as const)(
      "ends before it is whole (%s) is closed by rule",
      async (end) => {
        const text = whole.slice(0, whole.indexOf("</Stage>"));
        const projectId = await product.script(() => ({ text, end }));
        const answer = await product.bench.send(projectId, planet);
        expect(kinds()).toEqual(["code"]);
        expect(answer.scenes[0]?.versionNumber).toBe(2);
        expect(answer.scenes[0]?.code).toContain("</Stage>");
        expect(answer.events.findLast(({ type }) => type === "step.finished")).toMatchObject({
          mended: "fixed",
        });
      },
    );

    it("trickles in slowly is waited for", async () => {
      const trickle = whole.match(/[\s\S]{1,20}/g) ?? [];
      const pause = (2 * silenceMs) / trickle.length;
      const projectId = await product.script(() => ({ pieces: trickle.flatMap((piece) => [piece, pause]) }));
      const answer = await product.bench.send(projectId, planet);
      expect(answer.scenes[0]?.code).toBe(sceneOf("Far Out"));
      expect(kinds()).toEqual(["code"]);
    });

    it.each<[string, ModelReply, string]>([
      ["is declined", { text: "", end: "refusal" }, "declined"],
      ["comes with a refused key", vendor.refusedKey, "does not accept the key"],
      ["comes with an empty balance", vendor.noCredit, "no credit left"],
      ["is too long for the model", vendor.overflow, "more than the model can read at once"],
      ["never comes", { status: 500, body: "oops" }, "overloaded or has a fault"],
    ])("%s stays a draft that plays, and the answer says why", async (_, fault, said) => {
      const projectId = await product.script(() => fault);
      const answer = await product.bench.send(projectId, planet);
      expect(answer.outcome).toBe("done");
      expect(answer.scenes).toHaveLength(1);
      expect(answer.scenes[0]?.versionNumber).toBe(1);
      expect(answer.text).toContain(said);
      expect(answer.text).toContain("plays as a draft");
      expect(answer.text).not.toContain("SECRET");
    });
  });

  it.each<[string, ModelReply]>([
    ["is truncated JSON", halfPlan],
    ["breaks off in its JSON", { text: halfPlan, end: "cut" }],
    ["names a tool that there is not", '{"answer":{"type":"plan","steps":[{"tool":"paint"}]}}'],
  ])("an intent that %s is asked for again, once", async (_, fault) => {
    const question = JSON.stringify({
      answer: { type: "question", text: "Which products?", suggestions: ["All", "The first"] },
    });
    let asks = 0;
    const answerTo: (asked: Asked) => ModelReply = () => (asks++ === 0 ? fault : question);
    const projectId = await product.script(answerTo);
    const answer = await product.bench.send(projectId, vague);
    expect(kinds()).toEqual<AskKind[]>(["intent", "intent"]);
    expect(answer).toMatchObject({ outcome: "question", text: "Which products?" });
  });

  it("an intent that breaks off in its JSON twice is the rules' to answer, which say so", async () => {
    const projectId = await product.script(() => ({ text: halfPlan, end: "cut" }));
    const answer = await product.bench.send(projectId, vague);
    expect(kinds().slice(0, 2)).toEqual(["intent", "intent"]);
    expect(answer.outcome).not.toBe("failed");
    expect(answer.text).toContain("broke off");
  });
});
