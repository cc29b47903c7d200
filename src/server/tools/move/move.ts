import { z } from "zod";
import type { Change } from "@/domain/change";
import { idSchema } from "@/domain/id";
import type { SceneSnapshot } from "@/domain/scene";
import { targetScene } from "../target-scene";
import { defineTool, type ToolResult } from "../tool";

const argumentsSchema = z.discriminatedUnion("type", [
  /** Behind a scene, to the front (null) or to the end. */
  z.strictObject({ type: z.literal("after"), after: z.union([idSchema, z.literal("end"), z.null()]) }),
  z.strictObject({ type: z.literal("swap"), withSceneId: idSchema }),
  /** All scenes in their new order. */
  z.strictObject({ type: z.literal("order"), sceneIds: z.array(idSchema).min(2) }),
]);

/** Changes the order of scenes. */
export const moveTool = defineTool({
  name: "move",
  argumentsSchema,
  async run(args, context) {
    const scenes = await context.scenes();
    if (args.type === "order") {
      const known = args.sceneIds.flatMap((id) => scenes.find((scene) => scene.sceneId === id) ?? []);
      const rest = scenes.filter((scene) => !args.sceneIds.includes(scene.sceneId));
      return reordered(scenes, [...known, ...rest], "The scenes are in their new order");
    }
    const scene = await targetScene(context);
    if (args.type === "swap") {
      const other = await context.scene(args.withSceneId);
      const swapped = scenes.map((one) =>
        one.sceneId === scene.sceneId ? other : one.sceneId === other.sceneId ? scene : one,
      );
      return reordered(scenes, swapped, `${scene.name} and “${other.name}” have changed places`);
    }
    const others = scenes.filter((one) => one.sceneId !== scene.sceneId);
    const behind =
      args.after === "end"
        ? (others.at(-1) ?? null)
        : args.after === null
          ? null
          : await context.scene(args.after);
    const at = behind ? others.findIndex((one) => one.sceneId === behind.sceneId) + 1 : 0;
    const where = behind === null ? "first" : at === others.length ? "last" : `behind “${behind.name}”`;
    return reordered(
      scenes,
      [...others.slice(0, at), scene, ...others.slice(at)],
      `${scene.name} is ${where}`,
    );
  },
});

/** The moves that turn one order into another, as few as a sweep from the front finds. */
function reordered(now: SceneSnapshot[], wanted: SceneSnapshot[], summary: string): ToolResult {
  const changes: Change[] = [];
  const order = now.map((scene) => scene.sceneId);
  for (const [index, scene] of wanted.entries()) {
    const from = order.indexOf(scene.sceneId);
    if (from === index) continue;
    const laterPlace = wanted.findIndex((one) => one.sceneId === order[index]);
    // When the scene that stands here only has to go further back, moving that one is the single move.
    const displaced = now.find((one) => one.sceneId === order[index]);
    const movesBack = displaced && laterPlace > index && order[index + 1] === scene.sceneId;
    if (movesBack) {
      order.splice(index, 1);
      order.splice(laterPlace, 0, displaced.sceneId);
      changes.push(moveBehind(displaced, order[laterPlace - 1] ?? null));
      if (order[index] === scene.sceneId) continue;
    }
    const place = order.indexOf(scene.sceneId);
    order.splice(place, 1);
    order.splice(index, 0, scene.sceneId);
    changes.push(moveBehind(scene, order[index - 1] ?? null));
  }
  return {
    type: "changes",
    changes,
    rung: "storyboard",
    summary: changes.length > 0 ? summary : "The order is already like that",
  };
}

function moveBehind(scene: SceneSnapshot, after: string | null): Change {
  return { type: "move_scene", sceneId: scene.sceneId, baseVersionId: scene.versionId, after };
}
