import { z } from "zod";

/** What people call the parts of a picture. */
export const roles = [
  "headline",
  "subline",
  "body",
  "label",
  "button",
  "logo",
  "number",
  "list",
  "background",
  "surface",
  "accent",
  "shape",
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const elementKinds = ["text", "color", "number"] as const;
export const elementKindSchema = z.enum(elementKinds);
export type ElementKind = z.infer<typeof elementKindSchema>;

/** A thing in a scene, by whatever is known of it. All that is given must fit; at least one thing must be given. */
export const targetSchema = z
  .strictObject({
    role: roleSchema.optional(),
    /** The text that it shows, or a part of it; letter case does not matter. */
    text: z.string().min(1).max(500).optional(),
    kind: elementKindSchema.optional(),
    /** Which one of several, from 1; -1 is the last. */
    ordinal: z.int().optional(),
    /** The name of a control, or words of it («headline size»). */
    control: z.string().min(1).max(100).optional(),
  })
  .refine((target) => Object.keys(target).length > 0, "A target needs at least one property.");
export type Target = z.infer<typeof targetSchema>;

/** A CSS colour: hex, rgb(), hsl() or a name. */
const colorSchema = z.string().min(1).max(100);
const textSchema = z.string().max(2_000);

/** A change that needs no model. */
export const sourceEditSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("set_text"), target: targetSchema, text: textSchema }),
  z.strictObject({
    type: z.literal("set_color"),
    target: targetSchema,
    color: colorSchema,
    /** The text's own colour unless told: a button's is its fill. */
    part: z.enum(["text", "fill", "border"]).optional(),
  }),
  z.strictObject({ type: z.literal("set_background"), color: colorSchema }),
  z.strictObject({ type: z.literal("set_size"), target: targetSchema, scale: z.number().min(0.05).max(20) }),
  z.strictObject({ type: z.literal("set_size_px"), target: targetSchema, px: z.number().min(1).max(4_000) }),
  z.strictObject({ type: z.literal("set_number"), target: targetSchema, value: z.number() }),
  /** Every text that is shown and holds `from`; whole words where there are any. */
  z.strictObject({ type: z.literal("replace_text"), from: z.string().min(1).max(500), to: textSchema }),
  /** Every use of one colour. */
  z.strictObject({ type: z.literal("replace_color"), from: colorSchema, to: colorSchema }),
  z.strictObject({ type: z.literal("swap_colors"), first: targetSchema, second: targetSchema }),
]);
export type SourceEdit = z.infer<typeof sourceEditSchema>;
export type SourceEditOf<T extends SourceEdit["type"]> = Extract<SourceEdit, { type: T }>;
