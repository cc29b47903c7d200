import { z } from "zod";
import { controlsSchema } from "./control";
import { durationInFramesSchema, fpsSchema } from "./duration";
import { lookSchema } from "./look";
import type { problemSchema } from "./problem";
import { sceneCodeSchema } from "./scene";

/** What a scene is checked with: its source and the frame it will be played in. */
export const proofRequestSchema = z.strictObject({
  code: sceneCodeSchema,
  controls: controlsSchema,
  durationInFrames: durationInFramesSchema,
  fps: fpsSchema,
  width: z.int().min(16).max(7_680),
  height: z.int().min(16).max(7_680),
  look: lookSchema,
});
export type ProofRequest = z.infer<typeof proofRequestSchema>;

/** Whether a scene may be saved; a refusal says what is wrong, with places. */
export type Proof =
  | { type: "accepted"; frames: number[]; durationMs: number }
  | { type: "refused"; problems: [Problem, ...Problem[]]; durationMs: number };
type Problem = z.infer<typeof problemSchema>;
