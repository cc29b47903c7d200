import { z } from "zod";

/** What one control may hold: literals and lists or records of them, as JSON. Bounds are checked by `controlsSchema`. */
export type ControlValue =
  | string
  | number
  | boolean
  | null
  | ControlValue[]
  | { [key: string]: ControlValue };

export const controlValueSchema: z.ZodType<ControlValue> = z.lazy(() =>
  z.union([
    z.string().max(5_000),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(controlValueSchema).max(200),
    z.record(z.string().max(100), controlValueSchema),
  ]),
);

export const controlNameSchema = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[A-Za-z_$][\w$]*$/);

/** The controls of a scene by name; together at most 64 kB of JSON. */
export const controlsSchema = z
  .record(controlNameSchema, controlValueSchema)
  .refine(
    (controls) => JSON.stringify(controls).length <= 65_536,
    "The values are too large: 64 kB at most.",
  );
export type Controls = Record<string, ControlValue>;
