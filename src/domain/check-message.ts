import { z } from "zod";
import type { Controls } from "./control";
import type { Look } from "./look";

/** Parent → check process: one compiled scene and the frames to draw of it. One JSON object a line. */
export type CheckJob = {
  id: number;
  /** CommonJS text, by `@/scene`. */
  compiled: string;
  codeHash: string;
  /**
   * For our own sources, the same whatever the values of their controls: such scenes may be drawn one after the other in one
   * place. Null for code that somebody else wrote.
   */
  kin: string | null;
  controls: Controls;
  look: Look;
  /** Frames within the scene, in the order in which they are drawn. */
  frames: number[];
  durationInFrames: number;
  fps: number;
  width: number;
  height: number;
  /** How long loading and all frames together may take. */
  timeoutMs: number;
};

/**
 * What went wrong while a scene ran, as it was thrown: texts only, and untrusted. `starved` is a scene that was stopped
 * because the machine gave the process too little time: it says nothing about the scene.
 */
export const checkFaultSchema = z.strictObject({
  kind: z.enum(["load", "export", "threw", "blank", "markup", "time", "starved", "runtime"]),
  name: z.string().max(200),
  message: z.string().max(4_000),
  stack: z.string().max(20_000),
  frame: z.int().min(0).nullable(),
});
export type CheckFault = z.infer<typeof checkFaultSchema>;

/** Check process → parent. Never trusted: the process runs scene code. */
export const fromCheckSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready"), uid: z.int().nullable(), confined: z.boolean() }),
  /** Said before each part, so that a process that dies names it; null is the loading of the module. */
  z.strictObject({ type: z.literal("entering"), id: z.int(), frame: z.int().min(0).nullable() }),
  z.strictObject({ type: z.literal("done"), id: z.int(), fault: checkFaultSchema.nullable() }),
]);
export type FromCheck = z.infer<typeof fromCheckSchema>;

/** The name that scene code has in stack traces, by which lines are found. */
export const sceneFileName = "scenewright-scene.tsx";
