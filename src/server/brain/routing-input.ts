import type { Context } from "./context-builder/context";
import type { AttachmentKind, RoutingInput } from "./fast-router/routing";

/** What the router sees of a context: light lines of scenes, what is in focus, what was said last. */
export function routingInputOf(
  context: Context,
  message: string,
  attachments: AttachmentKind[],
): RoutingInput {
  const { project, storyboard, focus, recentMessages, history } = context;
  return {
    message,
    scenes: storyboard.scenes,
    sceneCount: storyboard.sceneCount,
    totalSeconds: storyboard.totalSeconds,
    fps: project.fps,
    complete: storyboard.complete,
    selectedSceneId: focus.selectedSceneId,
    lastTouchedSceneId: focus.lastTouchedSceneId,
    attachments,
    history,
    asked: recentMessages.asked,
  };
}
