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
import { bestTemplate } from "@/scene/templates/index";
import { newSceneId } from "../target-scene";
import { defineTool, type ToolResult } from "../tool";
import { uniqueName } from "../unique-name";
import { briefFor } from "./brief-for";
import { lookFor } from "./look-for";
import { whatIsMissing } from "./what-is-missing";

const argumentsSchema = z.strictObject({
  prompt: z.string().min(1),
  /** Behind which scene: an id, null for the front, «end». */
  after: z.union([idSchema, z.literal("end"), z.null()]),
  /** The length that was asked for; the template's own when null. */
  seconds: z.number().nullable(),
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

/** Below this no template is what was asked for; the nearest carries the words, and that is said. */
const sure = 0.6;

/** Makes a scene from a template: the best fit, filled from the prompt, in the project's look. */
export const addTool = defineTool({
  name: "add",
  argumentsSchema,
  async run(args, context): Promise<ToolResult> {
    const scenes = await context.scenes();
    const { video } = args;
    const brief = briefFor(args.prompt, video?.prompt ?? null, context.project, scenes);
    const { template, score } = bestTemplate(brief);
    const missing = whatIsMissing(template.name, brief);
    if (missing) return missing;
    const look = lookFor(
      video ? lookBrief(brief, video.prompt, scenes.length) : brief,
      context.project,
      scenes.length,
      context.seed,
    );
    const avoid = layoutBefore(scenes, args.after, template.name);
    const made = template.make(brief, look.look, { seed: context.seed, avoid });
    const seconds = Math.min(
      longestSeconds,
      Math.max(shortestSeconds, args.seconds ?? brief.seconds ?? made.seconds),
    );
    const name = uniqueName(
      video?.name ?? sceneNameFor(brief, template.name),
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
      score >= sure
        ? `Here is ${name}`
        : `Here is ${name}: your words as a title, the nearest that works without a model`;
    return { type: "changes", changes, rung: "template", summary, highlights: made.controls };
  },
});

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
