import { AppError } from "@/domain/app-error";
import type { SceneSnapshot } from "@/domain/scene";
import type { ToolContext } from "./tool";

/** The scene that the step names. Throws `invalid_input` for a step without one, `not_found` where it is gone. */
export function targetScene(context: ToolContext): Promise<SceneSnapshot> {
  if (context.sceneId === null) throw new AppError("invalid_input", "This step names no scene.");
  return context.scene(context.sceneId);
}

/** The id that a step's new scene shall have. */
export function newSceneId(context: ToolContext): string {
  if (context.sceneId === null) throw new AppError("internal", "A step that makes a scene needs its id.");
  return context.sceneId;
}
