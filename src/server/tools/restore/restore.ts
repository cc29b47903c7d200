import { z } from "zod";
import { targetScene } from "../target-scene";
import { defineTool } from "../tool";

const argumentsSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("undo"), steps: z.int().min(1).max(100) }),
  z.strictObject({ type: z.literal("redo"), steps: z.int().min(1).max(100) }),
  /** A scene's version by its number from 1; null is the one before the present one. */
  z.strictObject({ type: z.literal("version"), number: z.int().min(1).nullable() }),
]);

/** Undo and redo over whole messages, and earlier versions of one scene. */
export const restoreTool = defineTool({
  name: "restore",
  argumentsSchema,
  async run(args, context) {
    if (args.type !== "version") {
      const { type, steps } = args;
      const what = type === "undo" ? "undone" : "redone";
      return {
        type: "changes",
        changes: [{ type, steps }],
        rung: "storyboard",
        summary: steps === 1 ? `The last change is ${what}` : `The last ${steps} changes are ${what}`,
      };
    }
    const scene = await targetScene(context);
    const versions = (await context.versions(scene.sceneId)).filter((version) => !version.deleted);
    const wanted =
      args.number === null
        ? newestBefore(scene.versionNumber)
        : versions.find((version) => version.versionNumber === args.number);
    if (!wanted) {
      const text =
        args.number === null || versions.length < 2
          ? `“${scene.name}” has no earlier version.`
          : `“${scene.name}” has no version ${args.number}; it has ${versions.length}.`;
      return { type: "question", text: `${text} What would you like instead?`, suggestions: ["Undo that"] };
    }
    if (wanted.versionId === scene.versionId)
      return {
        type: "changes",
        changes: [],
        rung: "storyboard",
        summary: `${scene.name} is already at version ${wanted.versionNumber}`,
      };
    return {
      type: "changes",
      changes: [
        {
          type: "restore_version",
          sceneId: scene.sceneId,
          baseVersionId: scene.versionId,
          versionId: wanted.versionId,
        },
      ],
      rung: "storyboard",
      summary: `${scene.name} is as it was in version ${wanted.versionNumber}`,
    };

    function newestBefore(number: number) {
      return versions
        .filter((version) => version.versionNumber < number)
        .sort((a, b) => b.versionNumber - a.versionNumber)[0];
    }
  },
});
