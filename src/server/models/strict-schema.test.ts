import { describe, expect, it } from "vitest";
import { z } from "zod";
import { outputSchemaOf } from "./strict-schema";

describe("outputSchemaOf", () => {
  it("closes every object and requires every field, with null for what was optional", () => {
    const schema = z.object({
      title: z.string().min(1).max(80).describe("Shown large"),
      steps: z.array(z.object({ tool: z.enum(["add", "edit"]), scene: z.number().int().optional() })),
    });
    const { strict } = outputSchemaOf(schema);
    expect(strict).toMatchObject({
      type: "object",
      required: ["title", "steps"],
      additionalProperties: false,
      properties: {
        title: { type: "string", description: "Shown large" },
        steps: {
          items: {
            required: ["tool", "scene"],
            additionalProperties: false,
            properties: { scene: { anyOf: [{ type: "integer" }, { type: "null" }] } },
          },
        },
      },
    });
    expect(JSON.stringify(strict)).not.toMatch(/minLength|maxLength|\$schema/);
  });

  it("turns a discriminated union into anyOf, which strict modes know", () => {
    const schema = z.object({
      step: z.discriminatedUnion("type", [
        z.object({ type: z.literal("add"), text: z.string() }),
        z.object({ type: z.literal("delete"), scene: z.number() }),
      ]),
    });
    const text = JSON.stringify(outputSchemaOf(schema).strict);
    expect(text).toContain('"anyOf"');
    expect(text).not.toContain('"oneOf"');
  });

  it("keeps a field that is named like a keyword", () => {
    const { strict } = outputSchemaOf(
      z.object({ format: z.string(), default: z.string(), pattern: z.string() }),
    );
    expect(strict).toMatchObject({ required: ["format", "default", "pattern"] });
    expect(Object.keys((strict?.properties as object) ?? {})).toEqual(["format", "default", "pattern"]);
  });

  it.each([
    ["a record", z.object({ values: z.record(z.string(), z.string()) })],
    ["anything", z.object({ value: z.unknown() })],
    ["a tuple", z.object({ pair: z.tuple([z.string(), z.number()]) })],
    ["a root that is no object", z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])],
  ])("does not promise to hold a model to %s", (_, schema) => {
    expect(outputSchemaOf(schema).strict).toBeNull();
    expect(outputSchemaOf(schema).plain).toBeTypeOf("object");
  });
});
