import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readObject, readPartialObject } from "./read-object";

const schema = z.object({ tool: z.string(), scene: z.number().optional() });

describe("readObject", () => {
  it.each([
    ["as it stands", '{"tool":"add","scene":2}'],
    ["in a fence", '```json\n{"tool":"add","scene":2}\n```'],
    ["with chatter around it", 'Sure! Here is the plan:\n{"tool":"add","scene":2}\nLet me know.'],
    ["with a comma too many and single quotes", "{'tool': 'add', 'scene': 2,}"],
  ])("reads an object %s", (_, text) => {
    expect(readObject(schema, text)).toEqual({ type: "read", value: { tool: "add", scene: 2 } });
  });

  it("takes null for a field that was left out", () => {
    expect(readObject(schema, '{"tool":"add","scene":null}')).toEqual({
      type: "read",
      value: { tool: "add" },
    });
  });

  it("keeps a null that the schema asks for", () => {
    const nullable = z.object({ scene: z.number().nullable() });
    expect(readObject(nullable, '{"scene":null}')).toEqual({ type: "read", value: { scene: null } });
  });

  it("says what is wrong in words that name the field", () => {
    const read = readObject(schema, '{"tool":7}');
    expect(read).toMatchObject({ type: "invalid", problem: expect.stringContaining("tool") });
  });

  it("reads an object whose closing fence is missing", () => {
    expect(readObject(schema, '```json\n{"tool":"a}d\\"d"}')).toEqual({
      type: "read",
      value: { tool: 'a}d"d' },
    });
  });

  it("does not take a list that was cut short for the whole list", () => {
    const list = z.object({ steps: z.array(z.string()) });
    expect(readObject(list, '{"steps":["a","b"').type).toBe("invalid");
    expect(readObject(list, '{"steps":["a","b"],').type).toBe("invalid");
  });

  it.each(['{"tool":"add","sce', '{"tool":"add"', 'Here: {"tool":"add","more":{"a":1},"sc'])(
    "does not mend what was cut off (%s)",
    (text) => {
      expect(readObject(schema, text)).toMatchObject({
        type: "invalid",
        problem: expect.stringContaining("cut off"),
      });
    },
  );

  it("finds nothing in an answer without an object", () => {
    expect(readObject(schema, "I would rather not.")).toMatchObject({ type: "invalid" });
  });
});

describe("readPartialObject", () => {
  it("leaves out what was still being written", () => {
    expect(readPartialObject('Here: {"tool":"add","title":"Hel')).toEqual({ tool: "add" });
    expect(readPartialObject("no object yet")).toBeUndefined();
  });
});
