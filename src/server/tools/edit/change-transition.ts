import type { Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import { framesOfTransition, type Transition, transitionFor, transitionOf } from "@/domain/transition";
import type { ToolContext, ToolResult } from "../tool";
import type { TransitionWish } from "./instruction-transition";

/** How a scene comes in over the one before: data on its row, which its code knows nothing of. */
export async function changeTransition(
  scene: SceneSnapshot,
  wish: TransitionWish,
  context: ToolContext,
): Promise<ToolResult> {
  const scenes = await context.scenes();
  const before = scenes[scenes.findIndex(({ sceneId }) => sceneId === scene.sceneId) - 1];
  if (!before && wish.kind !== "cut")
    return {
      type: "unavailable",
      text: `“${scene.name}” is the first scene: there is none that it could come in over.`,
      suggestions: scenes.length > 1 ? ["Fade between all scenes"] : ["Add a call to action"],
    };
  const transition = wanted(wish, scene, context.project);
  const frames = framesOfTransition(transition, before?.durationInFrames ?? 0, scene.durationInFrames);
  return {
    type: "changes",
    changes: [{ type: "set_transition", sceneId: scene.sceneId, baseVersionId: scene.versionId, transition }],
    rung: "storyboard",
    summary: transition
      ? `${scene.name} comes in with a ${transition.kind} of ${Number((frames / context.project.fps).toFixed(1))} s`
      : `${scene.name} comes in with a cut`,
  };
}

function wanted(
  { kind, seconds }: TransitionWish,
  scene: SceneSnapshot,
  { look, fps }: Project,
): Transition | null {
  if (kind === "cut") return null;
  const usual =
    kind === "any" ? (scene.transition ?? transitionFor(look, fps)) : transitionOf(kind, look.pace, fps);
  const frames = seconds === null ? usual.frames : Math.min(120, Math.max(1, Math.round(seconds * fps)));
  return { kind: usual.kind, frames };
}
