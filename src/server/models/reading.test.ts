import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectText } from "./collect-text";
import { generateObject, withCorrection } from "./generate-object";
import { createFakeModels, type FakeReply } from "./test/fake-models";
import { helloRequest } from "./test/test-models";

const error = { code: "model_overloaded", text: "Busy", retryable: true } as const;
const collect = (reply: FakeReply, onText?: (soFar: string) => void) =>
  collectText(createFakeModels({ code: [reply] }).languageModel("code"), helloRequest, onText);
const request = { ...helloRequest, name: "plan", schema: z.object({ tool: z.enum(["add", "edit"]) }) };
const generate = (reply: FakeReply) =>
  generateObject(createFakeModels({ intent: [reply] }).languageModel("intent"), request);

describe("collectText", () => {
  it("gives the whole text, and all so far with each piece", async () => {
    const seen: string[] = [];
    const text = "A text that is longer than one piece of a fake.";
    expect(await collect(text, (soFar) => seen.push(soFar))).toMatchObject({
      type: "collected",
      text,
      finish: "stop",
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(text);
  });

  it.each(["length", "cut"] as const)(
    "leaves it to the caller what to do with a text that ended by %s",
    async (finish) => {
      expect(await collect({ text: "Half", finish })).toMatchObject({
        type: "collected",
        text: "Half",
        finish,
      });
    },
  );

  it("takes a refusal for a failure with a text for people", async () => {
    expect(await collect({ text: "I", finish: "refusal" })).toMatchObject({
      type: "failed",
      error: { code: "model_refused", retryable: false },
    });
  });

  it("hands on an error as it came", async () => {
    expect(await collect({ error })).toMatchObject({ type: "failed", error });
  });
});

describe("generateObject", () => {
  it("gives the value", async () => {
    expect(await generate({ value: { tool: "add" } })).toMatchObject({
      type: "generated",
      value: { tool: "add" },
    });
  });

  it("takes an object that stopped at the limit only if it is whole", async () => {
    expect(await generate({ text: '{"tool":"add"}', finish: "length" })).toMatchObject({ type: "generated" });
    expect(await generate({ text: '{"tool":"add"', finish: "length" })).toMatchObject({
      type: "invalid",
      partial: { tool: "add" },
    });
  });

  it("a model that is told what was wrong can put it right", async () => {
    const models = createFakeModels({ intent: [{ value: { tool: "remove" } }, { value: { tool: "edit" } }] });
    const model = models.languageModel("intent");
    const first = await generateObject(model, request);
    if (first.type !== "invalid") throw new Error("It should not fit");
    const second = await generateObject(model, {
      ...request,
      messages: withCorrection(request.messages, first),
    });
    expect(second).toMatchObject({ type: "generated", value: { tool: "edit" } });
    const told = models.requests[1]?.request.messages.slice(-2);
    expect(told).toMatchObject([
      { role: "assistant", parts: [{ text: '{"tool":"remove"}' }] },
      { role: "user", parts: [{ text: expect.stringContaining("tool") }] },
    ]);
  });
});
