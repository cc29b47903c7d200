import { z } from "zod";
import type { Change } from "@/domain/change";
import { framesOf, longestSeconds, shortestSeconds } from "@/domain/duration";
import { idSchema } from "@/domain/id";
import { sceneNameFor } from "@/scene/brief/scene-name";
import { writeControls } from "@/scene/controls";
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
});

/** Below this no template is what was asked for; the nearest carries the words, and that is said. */
const sure = 0.6;

/** Makes a scene from a template: the best fit, filled from the prompt, in the project's look. */
export const addTool = defineTool({
  name: "add",
  argumentsSchema,
  async run(args, context): Promise<ToolResult> {
    const scenes = await context.scenes();
    const brief = briefFor(args.prompt, context.project, scenes);
    const { template, score } = bestTemplate(brief);
    const missing = whatIsMissing(template.name, brief);
    if (missing) return missing;
    const look = lookFor(brief, context.project, scenes.length, context.seed);
    const made = template.make(brief, look.look, { seed: context.seed, avoid: null });
    const seconds = Math.min(
      longestSeconds,
      Math.max(shortestSeconds, args.seconds ?? brief.seconds ?? made.seconds),
    );
    const name = uniqueName(
      sceneNameFor(brief, template.name),
      scenes.map((scene) => scene.name),
    );
    const changes: Change[] = [
      ...(look.changed ? [{ type: "set_look" as const, look: look.look }] : []),
      {
        type: "add_scene",
        sceneId: newSceneId(context),
        name,
        code: writeControls(template.source, made.controls),
        durationInFrames: framesOf(seconds, context.project.fps),
        template: template.name,
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
