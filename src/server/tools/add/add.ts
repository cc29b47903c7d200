import { z } from "zod";
import type { Change } from "@/domain/change";
import { framesOf, longestSeconds, shortestSeconds } from "@/domain/duration";
import { idSchema } from "@/domain/id";
import type { Look } from "@/domain/look";
import type { SceneSnapshot } from "@/domain/scene";
import {
  type Transition,
  type TransitionKind,
  transitionFor,
  transitionKinds,
  transitionOf,
} from "@/domain/transition";
import type { Brief } from "@/scene/brief/brief";
import { briefOf } from "@/scene/brief/brief-of";
import { sceneNameFor } from "@/scene/brief/scene-name";
import { readControls, writeControls } from "@/scene/controls";
import { bestTemplate, titleTemplate } from "@/scene/templates/index";
import type { Template } from "@/scene/templates/types";
import type { LanguageModel } from "@/server/models/language-model";
import { newSceneId } from "../target-scene";
import { defineTool, type ToolContext, type ToolResult } from "../tool";
import { uniqueName } from "../unique-name";
import { briefFor } from "./brief-for";
import { lookFor } from "./look-for";
import { type FilledSlots, fillSlots } from "./slot-filler";
import { sure } from "./sure";
import { isWritable, whatIsMissing } from "./what-is-missing";
import { withHabits } from "./with-memory";
import { writeScene } from "./write-scene";

const argumentsSchema = z.strictObject({
  prompt: z.string().min(1),
  /** Behind which scene: an id, null for the front, «end». */
  after: z.union([idSchema, z.literal("end"), z.null()]),
  /** The scene's name, where it was given one. */
  name: z.string().min(1).max(80).optional(),
  /** The length that was asked for; the template's own when null. */
  seconds: z.number().nullable(),
  /**
   * `draft` plays the nearest template while a model writes; `write` is the step behind it, on the draft's scene. Left out:
   * the template is the answer.
   */
  rung: z.enum(["draft", "write"]).optional(),
  /** For a scene of a whole video that is planned at once. */
  video: z
    .strictObject({
      /** What was said of the whole: its name, subject, colours and tone are every scene's. */
      prompt: z.string(),
      /** When the scene begins, in seconds: so that rounded frames add up to the whole. */
      start: z.number().min(0),
      name: z.string().min(1).max(80).nullable(),
      /** `auto` is what suits the look. */
      transition: z.enum([...transitionKinds, "auto", "cut"]),
    })
    .optional(),
});

/** Makes a scene from a template: the best fit, filled from the prompt, in the project's look. */
export const addTool = defineTool({
  name: "add",
  argumentsSchema,
  async run(args, context): Promise<ToolResult> {
    const { video } = args;
    if (args.rung === "write")
      return writeScene({ prompt: args.prompt, whole: video?.prompt ?? null }, context);
    const [scenes, remembered] = await Promise.all([context.scenes(), context.remembered()]);
    const brief = briefFor(args.prompt, video?.prompt ?? null, context.project, scenes, remembered);
    const best = bestTemplate(brief);
    const { score } = best;
    const lacks = whatIsMissing(best.template.name, brief);
    // A draft asks nothing: where the nearest template lacks something, the words stand as a title.
    const template = args.rung === "draft" && lacks ? titleTemplate : best.template;
    const missing = args.rung === "draft" ? null : lacks;
    const writer = missing && isWritable(template.name, brief) ? context.model("surgical") : null;
    const filled = writer ? await wordsBy(writer, template, args, context) : null;
    if (missing && filled?.type !== "filled")
      return filled ? { ...missing, text: `${filled.error.text} ${missing.text}` } : missing;
    const found = lookFor(
      video ? lookBrief(brief, video.prompt, scenes.length) : brief,
      context.project,
      scenes.length,
      context.seed,
    );
    const look =
      scenes.length === 0 && found.changed ? { ...found, look: withHabits(found.look, remembered) } : found;
    const avoid = layoutBefore(scenes, args.after, template.name);
    const variety = { seed: context.seed, avoid };
    const made =
      filled?.type === "filled"
        ? template.makeOf(filled.words, look.look, variety)
        : template.make(brief, look.look, variety);
    const seconds = Math.min(
      longestSeconds,
      Math.max(shortestSeconds, args.seconds ?? brief.seconds ?? made.seconds),
    );
    const name = uniqueName(
      video?.name ?? args.name ?? sceneNameFor(brief, template.name),
      scenes.map((scene) => scene.name),
    );
    const changes: Change[] = [
      ...(look.changed ? [{ type: "set_look" as const, look: look.look }] : []),
      {
        type: "add_scene",
        sceneId: newSceneId(context),
        name,
        code: writeControls(template.source, made.controls),
        durationInFrames: video
          ? framesBetween(video.start, video.start + seconds, context.project.fps)
          : framesOf(seconds, context.project.fps),
        template: template.name,
        ...(video && scenes.length > 0
          ? { transition: transitionAs(video.transition, look.look, context.project.fps) }
          : {}),
        after: args.after,
      },
    ];
    const summary =
      args.rung === "draft"
        ? `${name} plays as a draft`
        : score >= sure
          ? `Here is ${name}${template.told ? `, ${template.told}` : ""}`
          : `Here is ${name}: your words as a title, the nearest that works without a model`;
    return {
      type: "changes",
      changes,
      rung: writer ? "slots" : "template",
      summary,
      highlights: made.controls,
    };
  },
});

/** A template's words of a small model. */
async function wordsBy(
  writer: LanguageModel,
  template: Template<Brief>,
  args: z.infer<typeof argumentsSchema>,
  context: ToolContext,
): Promise<FilledSlots> {
  await context.progress("Writing the words");
  const { signal, generationId } = context;
  const whole = args.video?.prompt ?? null;
  return fillSlots(writer, template, { prompt: args.prompt, whole, signal, generationId });
}

/** The first scene sets the look of the whole; a later one has colours of its own only where its part names them. */
function lookBrief(brief: Brief, whole: string, sceneCount: number): Brief {
  if (sceneCount > 0) return brief;
  const { colors, tone } = briefOf(whole);
  return { ...brief, colors: colors.length > 0 ? colors : brief.colors, tone: tone ?? brief.tone };
}

/** The layout of the scene that it will follow, where that is of the same template: two in a row look like one. */
function layoutBefore(
  scenes: readonly SceneSnapshot[],
  after: string | null,
  template: string,
): string | null {
  const before = after === "end" ? scenes.at(-1) : scenes.find(({ sceneId }) => sceneId === after);
  if (before?.template !== template) return null;
  const { layout } = readControls(before.code);
  return typeof layout === "string" ? layout : null;
}

function framesBetween(start: number, end: number, fps: number): number {
  return Math.max(1, Math.round(end * fps) - Math.round(start * fps));
}

function transitionAs(wanted: TransitionKind | "auto" | "cut", look: Look, fps: number): Transition | null {
  if (wanted === "cut") return null;
  return wanted === "auto" ? transitionFor(look, fps) : transitionOf(wanted, look.pace, fps);
}
