import { z } from "zod";
import { adjustments } from "../look/adjust";

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
    /** What a person calls it («the month labels», «checkmarks»); it is looked for in the names and shapes of the code. */
    name: z.string().min(1).max(100).optional(),
  })
  .refine((target) => Object.keys(target).length > 0, "A target needs at least one property.");
export type Target = z.infer<typeof targetSchema>;

/** A CSS colour: hex, rgb(), hsl() or a name. */
const colorSchema = z.string().min(1).max(100);
const textSchema = z.string().max(2_000);

/** What of an element's style can be set by name. */
export const styleProperties = [
  "fontFamily",
  "fontStyle",
  "fontWeight",
  "textTransform",
  "textDecoration",
  "textAlign",
  "letterSpacing",
  "lineHeight",
  "opacity",
  "borderRadius",
  "borderWidth",
  "border",
  "boxShadow",
  "textShadow",
  "rotate",
  "scale",
  "padding",
  "gap",
  "width",
  "height",
  "thickness",
] as const;
export type StyleProperty = (typeof styleProperties)[number];

/** A new value, or one made of the present: multiplied, or with something added. `initial` is what counts where none is set. */
const styleChangeSchema = z.union([
  z.strictObject({ to: z.union([z.string().max(500), z.number()]) }),
  z.strictObject({ times: z.number(), initial: z.number() }),
  z.strictObject({ plus: z.number(), initial: z.number() }),
]);
export type StyleValueChange = z.infer<typeof styleChangeSchema>;
const framesSchema = z.int().min(-100_000).max(100_000);

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
  z.strictObject({
    type: z.literal("set_style"),
    target: targetSchema,
    property: z.enum(styleProperties),
    change: styleChangeSchema,
  }),
  /** Pixels to the right and down. */
  z.strictObject({ type: z.literal("move"), target: targetSchema, x: z.number(), y: z.number() }),
  z.strictObject({
    type: z.literal("place"),
    target: targetSchema,
    across: z.enum(["left", "center", "right"]).nullable(),
    down: z.enum(["top", "middle", "bottom"]).nullable(),
  }),
  /** Its whole size: of a box, a picture, an icon. */
  z.strictObject({ type: z.literal("resize"), target: targetSchema, scale: z.number().min(0.05).max(20) }),
  /** The distance between the elements that the target means, or between it and `other`. */
  z.strictObject({
    type: z.literal("space"),
    target: targetSchema,
    other: targetSchema.nullable(),
    times: z.number().min(0).max(10),
  }),
  /** How fast it moves; everything for null. */
  z.strictObject({
    type: z.literal("speed"),
    target: targetSchema.nullable(),
    factor: z.number().min(0.1).max(10),
  }),
  /** Comes in later (earlier below 0) by so many frames, or `at` a frame. */
  z.strictObject({
    type: z.literal("delay"),
    target: targetSchema,
    frames: framesSchema,
    isAt: z.boolean(),
    fps: z.int().min(1).max(240),
  }),
  /** How long it stays. */
  z.strictObject({ type: z.literal("hold"), target: targetSchema, frames: z.int().min(1).max(100_000) }),
  z.strictObject({ type: z.literal("show"), target: targetSchema, isShown: z.boolean() }),
  z.strictObject({ type: z.literal("remove"), target: targetSchema }),
  /** A line that the scene lacks, beside its headline. */
  z.strictObject({ type: z.literal("add_text"), role: z.enum(["subline", "label"]), text: textSchema }),
  /** So many pixels from an edge of what it is placed in. */
  z.strictObject({
    type: z.literal("inset"),
    target: targetSchema,
    side: z.enum(["top", "bottom", "left", "right"]),
    px: z.number().min(-4_000).max(4_000),
  }),
  z.strictObject({
    type: z.literal("order"),
    target: targetSchema,
    place: z.enum(["before", "after", "swap"]),
    anchor: targetSchema,
  }),
  /** A gradient in place of the background or the fill; two colours or more. */
  z.strictObject({
    type: z.literal("set_gradient"),
    target: targetSchema,
    colors: z.array(colorSchema).min(2).max(5),
    degrees: z.number().nullable(),
  }),
  z.strictObject({ type: z.literal("swap_gradient") }),
  /** Another shade of the colour that a part has. */
  z.strictObject({
    type: z.literal("shade"),
    target: targetSchema,
    adjustment: z.enum(adjustments),
    amount: z.number().min(0).max(3),
    part: z.enum(["text", "fill", "border"]).optional(),
  }),
  /** Every text against what it stands on. */
  z.strictObject({ type: z.literal("raise_contrast"), ratio: z.number().min(1).max(21) }),
  /** Another picture: the address within the project's files or a picture as data. */
  z.strictObject({
    type: z.literal("set_source"),
    target: targetSchema,
    source: z.string().min(1).max(2_000),
  }),
]);
export type SourceEdit = z.infer<typeof sourceEditSchema>;
export type SourceEditOf<T extends SourceEdit["type"]> = Extract<SourceEdit, { type: T }>;
