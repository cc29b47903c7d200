import { z } from "zod";
import { formats } from "@/domain/format";

/** Scenes are named by their place in the video, from 1; a scene that an earlier step of the same plan makes is «new1», «new2» … */
const sceneSchema = z.union([z.int().min(1), z.string().regex(/^new\d+$/)]);
const afterSchema = z.union([sceneSchema, z.literal("front"), z.literal("end")]);
const secondsSchema = z.number().positive().nullable();

/**
 * What a small model answers when it reads a message: as flat as a strict JSON schema wants it, every key always there.
 * `toSteps` turns it into steps of the tools.
 */
export const intentStepSchema = z.discriminatedUnion("tool", [
  z.strictObject({
    tool: z.literal("add"),
    /** All that the message says of this scene, in its own words, with every text, number, colour and name. */
    prompt: z.string().min(1),
    name: z.string().max(80).nullable(),
    seconds: secondsSchema,
    after: afterSchema,
  }),
  z.strictObject({
    tool: z.literal("edit"),
    scenes: z.array(sceneSchema).min(1),
    /** What to change, in the words of the message. */
    instruction: z.string().min(1),
  }),
  z.strictObject({
    tool: z.literal("image"),
    /** The scene that the picture is for; null for a scene of its own. */
    scene: sceneSchema.nullable(),
    /** What to do with the pictures, in the words of the message. */
    instruction: z.string().min(1),
  }),
  z.strictObject({
    tool: z.literal("trim"),
    scenes: z.array(sceneSchema).min(1),
    seconds: z.number().positive(),
  }),
  z.strictObject({ tool: z.literal("delete"), scenes: z.array(sceneSchema).min(1) }),
  z.strictObject({ tool: z.literal("move"), scene: sceneSchema, after: afterSchema }),
  z.strictObject({ tool: z.literal("duplicate"), scene: sceneSchema, after: afterSchema }),
  z.strictObject({ tool: z.literal("split"), scene: sceneSchema, parts: z.int().min(2).max(10) }),
  z.strictObject({ tool: z.literal("theme"), instruction: z.string().min(1) }),
  z.strictObject({ tool: z.literal("format"), format: z.enum(formats) }),
  z.strictObject({ tool: z.literal("undo"), steps: z.int().min(1).max(100) }),
  z.strictObject({ tool: z.literal("redo"), steps: z.int().min(1).max(100) }),
]);
export type IntentStep = z.infer<typeof intentStepSchema>;

const answerSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("plan"), steps: z.array(intentStepSchema).min(1).max(20) }),
  /** It is not clear enough to act on: one precise question, with things to answer. */
  z.strictObject({
    type: z.literal("question"),
    text: z.string().min(1).max(400),
    suggestions: z.array(z.string().max(120)).max(4),
  }),
  /** Nothing is to be changed: chat, or a question about the video. */
  z.strictObject({ type: z.literal("answer"), text: z.string().min(1).max(1_200) }),
]);
/** Strict modes want an object at the root. */
export const intentSchema = z.strictObject({ answer: answerSchema });
export type Intent = z.infer<typeof answerSchema>;
