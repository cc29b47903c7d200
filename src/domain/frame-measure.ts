import { z } from "zod";

/** How many frames of a scene are measured at once. */
export const mostMeasuredFrames = 6;
/** A frame with more things than that is judged by its first ones. */
export const mostBoxes = 250;
export const longestBoxText = 240;

const pixels = z.number().min(-100_000).max(100_000);
const colorText = z
  .string()
  .max(80)
  .regex(/^[a-z0-9#(),.%/\s-]+$/i);

/**
 * One visible thing of a drawn frame, in pixels of the composition; a frame's boxes come in the order in which they are
 * painted. It comes out of the page that scene code runs in, so nothing of it is believed beyond its shape.
 */
export const frameBoxSchema = z.strictObject({
  /** `shape`: a filled box · `drawing`: vector art, which lets through what is behind it. */
  kind: z.enum(["text", "shape", "image", "drawing"]),
  text: z.string().max(longestBoxText).optional(),
  x: pixels,
  y: pixels,
  width: pixels,
  height: pixels,
  /** Of a text; missing where it is no plain colour. */
  color: colorText.optional(),
  /** What the box is filled with; missing for gradients and pictures, whose colour is not one. */
  background: colorText.optional(),
  fontSize: z.number().min(0).max(100_000).optional(),
  /** 0..1, with those of what it stands in. */
  opacity: z.number().min(0).max(1),
});
export type FrameBox = z.infer<typeof frameBoxSchema>;

const boxesSchema = z.array(frameBoxSchema).max(mostBoxes);

/** What a frame shows, and the same a few frames later: what stands elsewhere then is moving. */
export const frameSampleSchema = z.strictObject({
  frame: z.int().min(0).max(1_000_000),
  boxes: boxesSchema,
  later: boxesSchema.optional(),
});
export type FrameSample = z.infer<typeof frameSampleSchema>;

export const frameSamplesSchema = z.array(frameSampleSchema).max(mostMeasuredFrames);
