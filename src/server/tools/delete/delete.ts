import { z } from "zod";
import { targetScene } from "../target-scene";
import { defineTool } from "../tool";

/** Takes a scene out of the video; undo brings it back. */
export const deleteTool = defineTool({
  name: "delete",
  argumentsSchema: z.strictObject({}),
  async run(_args, context) {
    const scene = await targetScene(context);
    return {
      type: "changes",
      changes: [{ type: "delete_scene", sceneId: scene.sceneId, baseVersionId: scene.versionId }],
      rung: "storyboard",
      summary: `${scene.name} is deleted`,
    };
  },
});
