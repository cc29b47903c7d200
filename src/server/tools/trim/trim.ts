import { z } from "zod";
import { formatSeconds, framesOf, longestSeconds, secondsOf, shortestSeconds } from "@/domain/duration";
import { targetScene } from "../target-scene";
import { defineTool } from "../tool";

/** The new length in seconds, or how the present one changes. */
const argumentsSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("to"), seconds: z.number() }),
  z.strictObject({ type: z.literal("by"), seconds: z.number() }),
  z.strictObject({ type: z.literal("times"), factor: z.number().positive() }),
]);

/** Sets a scene's length; its motion is written in shares of it, so entrances and exits stay whole. */
export const trimTool = defineTool({
  name: "trim",
  argumentsSchema,
  async run(args, context) {
    const scene = await targetScene(context);
    const { fps } = context.project;
    const now = secondsOf(scene.durationInFrames, fps);
    const wanted =
      args.type === "to" ? args.seconds : args.type === "by" ? now + args.seconds : now * args.factor;
    if (wanted < shortestSeconds || wanted > longestSeconds) {
      return {
        type: "question",
        text: `“${scene.name}” is ${formatSeconds(now)} long; a scene lasts from ${formatSeconds(shortestSeconds)} to ${formatSeconds(longestSeconds)}. How long shall it be?`,
        suggestions: ["Make it 2 seconds", "Make it 5 seconds", "Make it 10 seconds"],
      };
    }
    const durationInFrames = framesOf(wanted, fps);
    const length = formatSeconds(secondsOf(durationInFrames, fps));
    if (durationInFrames === scene.durationInFrames) {
      return {
        type: "changes",
        changes: [],
        rung: "storyboard",
        summary: `${scene.name} is already ${length} long`,
      };
    }
    return {
      type: "changes",
      changes: [
        { type: "set_duration", sceneId: scene.sceneId, baseVersionId: scene.versionId, durationInFrames },
      ],
      rung: "storyboard",
      summary: `${scene.name} is ${length} long`,
    };
  },
});
