import { z } from "zod";
import { idSchema } from "@/domain/id";
import { newSceneId } from "../target-scene";
import { defineTool } from "../tool";
import { uniqueName } from "../unique-name";

const argumentsSchema = z.strictObject({
  sourceSceneId: idSchema,
  /** Behind which scene the copy goes: an id, null for the front, «end»; behind its source when left out. */
  after: z.union([idSchema, z.literal("end"), z.null()]).optional(),
});

/** Makes a second one of a scene, behind it. */
export const duplicateTool = defineTool({
  name: "duplicate",
  argumentsSchema,
  async run({ sourceSceneId, after }, context) {
    const [source, scenes] = await Promise.all([context.scene(sourceSceneId), context.scenes()]);
    const name = uniqueName(
      source.name,
      scenes.map((scene) => scene.name),
    );
    return {
      type: "changes",
      changes: [
        {
          type: "add_scene",
          sceneId: newSceneId(context),
          name,
          code: source.code,
          durationInFrames: source.durationInFrames,
          template: source.template,
          transition: source.transition,
          after: after === undefined ? sourceSceneId : after,
        },
      ],
      rung: "storyboard",
      summary: `${name} is a copy of “${source.name}”`,
    };
  },
});
