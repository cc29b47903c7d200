import { z } from "zod";

export type JsonSchema = { [key: string]: unknown };

/**
 * A zod schema as JSON schema, plain and as strict modes take it. `strict` is null where it says more than those modes
 * can hold to (records, tuples, anything goes): the plain one then guides the model, and validation decides.
 */
export type OutputSchema = { plain: JsonSchema; strict: JsonSchema | null };

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

/** Left to validation: vendors differ in which of these they take. */
const loose = ["default", "minLength", "maxLength", "pattern", "format"];

/** Strict modes want every field required and nothing besides: what is optional becomes null. */
function tighten(node: unknown): { value: unknown; strict: boolean } {
  if (Array.isArray(node)) {
    const parts = node.map(tighten);
    return { value: parts.map((part) => part.value), strict: parts.every((part) => part.strict) };
  }
  if (!isRecord(node)) return { value: node, strict: true };
  const { oneOf, properties, additionalProperties, ...rest } = node;
  let strict = !("allOf" in rest) && !("prefixItems" in rest) && !("propertyNames" in rest);
  const keep = (part: unknown) => {
    const tightened = tighten(part);
    strict &&= tightened.strict;
    return tightened.value;
  };
  const result: JsonSchema = {};
  for (const [key, part] of Object.entries(rest)) {
    if (loose.includes(key)) continue;
    if (key === "$defs" && isRecord(part)) {
      result[key] = Object.fromEntries(Object.entries(part).map(([name, schema]) => [name, keep(schema)]));
    } else if (key === "enum" || key === "const" || key === "required") result[key] = part;
    else result[key] = keep(part);
  }
  if (oneOf !== undefined) result.anyOf = keep(oneOf);
  if (rest.type === "object" && isRecord(properties)) {
    const required = new Set(Array.isArray(rest.required) ? rest.required : []);
    const fields = Object.entries(properties).map(([name, schema]) => {
      const field = keep(schema);
      return [name, isRecord(field) && !required.has(name) ? nullable(field) : field] as const;
    });
    result.properties = Object.fromEntries(fields);
    result.required = Object.keys(properties);
    result.additionalProperties = false;
  } else if (rest.type === "object") {
    strict = false;
    if (additionalProperties !== undefined) result.additionalProperties = keep(additionalProperties);
  }
  if (Object.keys(node).length === 0) strict = false;
  return { value: result, strict };
}

/** The schema as it goes to the vendors. Its root is an object: strict modes take no other. */
export function outputSchemaOf(schema: z.ZodType): OutputSchema {
  const { $schema: _dialect, ...plain } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const { value, strict } = tighten(plain);
  return { plain, strict: strict && isRecord(value) && value.type === "object" ? value : null };
}

/** The schema in words, for models that cannot be held to it. */
export function schemaInstruction(schema: JsonSchema): string {
  return [
    "Answer with one JSON object and nothing else: no code fence, no sentence before or after it.",
    `It must fit this JSON schema:\n${JSON.stringify(schema)}`,
  ].join("\n");
}
